/**
 * Which parts make one table. Parts that complement each other do (a sheet for each criterion, two halves side by side, tables below one
 * another); parts that hold the same indicators are two tables, and never mixed.
 */
import type { IndicatorId } from '../domain/standard';
import { nameKey } from '../language/text/fold';
import { firstDifference } from './order';
import type { PartReading } from './read-part';

/** Share of the headings that two parts of one table have in common. */
const alikeHeadings = 0.6;
/** Share of a part's indicators that may stand in another part too: a row repeated where a table goes on. */
const mostRepeated = 0.1;
/** Indicators in common from which on two parts are two versions of the same. */
const sameIndicators = 0.5;

function indicatorsOf({ options: [{ observations }] }: PartReading): ReadonlySet<IndicatorId> {
  return new Set(observations.keys());
}

function common(a: ReadonlySet<IndicatorId>, b: ReadonlySet<IndicatorId>): number {
  let count = 0;
  for (const indicator of a) if (b.has(indicator)) count += 1;
  return count;
}

/** True where both have the same columns of figures under headings mostly alike, of the same year, and both are in sight or neither. */
function isCompatible(a: PartReading, b: PartReading): boolean {
  const has = ({ part: { mapping } }: PartReading): string => `${String(mapping.value !== null)} ${String(mapping.points !== null)}`;
  if (a.grid.visibility !== b.grid.visibility || has(a) !== has(b)) return false;
  if (a.year !== null && b.year !== null && a.year !== b.year) return false;
  const fewest = Math.min(a.headings.size, b.headings.size);
  const same = [...a.headings].filter((heading) => b.headings.has(heading)).length;
  return fewest >= 2 && same >= fewest * alikeHeadings;
}

/** A sheet's name without the numbers that tell it from its sisters: `TC 1`, `TC 2`; `Tiêu chí II`. */
function stemOf(sheet: string): string {
  return nameKey(sheet)
    .split(' ')
    .filter((word) => !/^(?:\d+|x{0,2}(?:ix|iv|v?i{0,3}))$/.test(word))
    .map((word) => word.replace(/\d+$/, ''))
    .join(' ');
}

/** The parts of one table in the order of the workbook; its main part is the one with the most indicators. */
export type PartGroup = { readonly main: PartReading; readonly parts: readonly PartReading[] };

/** Groups of parts, each a table. Small parts that complement nothing are left out. */
export function groupParts(parts: readonly PartReading[], fewest: number): readonly PartGroup[] {
  const free = new Set(parts);
  const order = ({ grid }: PartReading): number => (grid.visibility === 'visible' ? 0 : 1);
  const bySize = parts.toSorted((a, b) =>
    firstDifference(order(a) - order(b), Number(a.isSmall) - Number(b.isSmall), indicatorsOf(b).size - indicatorsOf(a).size),
  );
  const groups: PartGroup[] = [];
  for (const main of bySize) {
    if (!free.delete(main)) continue;
    const complements = complementsOf(main, [...free]);
    const count = [main, ...complements].reduce((sum, part) => sum + indicatorsOf(part).size, 0);
    if (main.isSmall && count < fewest) continue;
    for (const part of complements) free.delete(part);
    groups.push({ main, parts: parts.filter((part) => part === main || complements.includes(part)) });
  }
  return groups;
}

/** Parts that add indicators to a main part. Of parts that are versions of one another the one beside it is meant, or none. */
function complementsOf(main: PartReading, free: readonly PartReading[]): readonly PartReading[] {
  const covered = new Set(indicatorsOf(main));
  const isComplement = (part: PartReading): boolean => {
    const own = indicatorsOf(part);
    const repeated = common(own, covered);
    return repeated < own.size && repeated <= own.size * mostRepeated;
  };
  const possible = free.filter((part) => isCompatible(main, part) && isComplement(part));
  const isNear = ({ part }: PartReading): boolean => part.sheet === main.part.sheet || stemOf(part.sheet) === stemOf(main.part.sheet);
  const chosen: PartReading[] = [];
  for (const part of possible) {
    const own = indicatorsOf(part);
    const versions = possible.filter((other) => {
      const theirs = indicatorsOf(other);
      return other !== part && common(own, theirs) >= Math.min(own.size, theirs.size) * sameIndicators;
    });
    const isMeant = versions.length === 0 || (isNear(part) && !versions.some(isNear));
    if (!isMeant || !isComplement(part)) continue;
    chosen.push(part);
    for (const number of own) covered.add(number);
  }
  return chosen;
}
