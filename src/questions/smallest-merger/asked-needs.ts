/** What a merger must reach: what the text of requirements asks for, or what the user names, the gates of the classification among it. */
import { goalsOf } from '../../analysis/fewest-changes/goals';
import type { AnyNeed, GateNeed, Need, NeedMeasure } from '../../analysis/smallest-merger/merger-problem';
import type { Problem } from '../../domain/problem';
import { problem } from '../../domain/problem';
import { failure, success } from '../../domain/result';
import type { Result } from '../../domain/result';
import type { Standard } from '../../domain/standard';
import { groupedWhole } from '../../language/numbers/grouped-whole';
import { figureOf } from '../own-fields';
import type { Replayed } from '../subject';
import { isWithin, outside } from '../written-figure';
import type { FigureLimits } from '../written-figure';

/** What stands before the number of a section whose minimum decides: `gate-2`, `gate-II`. */
const gatePrefix = 'gate-';

/** What may be required, by the names that people write. `gates`: the total and every section whose minimum decides. */
export const needNames = [
  'people',
  'population',
  'area',
  'units',
  'wardShare',
  'ward-share',
  'density',
  'gates',
  'total',
  `${gatePrefix}…`,
] as const;

function measureNamed(name: string): NeedMeasure {
  if (name === 'population' || name === 'people') return 'people';
  if (name === 'wardShare' || name === 'ward-share') return 'ward-share';
  return name === 'area' ? 'area' : name === 'units' ? 'units' : 'density';
}

/** What a need is called where it is written. */
export function nameOfNeed({ id, measure }: Pick<AnyNeed, 'id' | 'measure'>): string {
  if (measure === 'points') return id === 'total' ? id : `${gatePrefix}${id}`;
  return measure === 'ward-share' ? 'wardShare' : measure;
}

/** What may be required of each. They are no law: wide enough for any city, narrow enough to stop a slip of the hand. */
export const needLimits: Readonly<Record<NeedMeasure, FigureLimits>> = {
  people: { low: 1, high: 10_000_000, isWhole: true },
  area: { low: 0, high: 100_000, isWhole: false },
  units: { low: 1, high: 1000, isWhole: true },
  'ward-share': { low: 0, high: 100, isWhole: false },
  density: { low: 0, high: 100_000, isWhole: false },
};

/** What the text of requirements asks for of what a merger moves. */
export function lawfulNeeds({ base }: Pick<Replayed, 'base'>): readonly Need[] {
  return base.requirements.flatMap(({ id, measures, adjusted }): readonly Need[] =>
    adjusted === null || measures === 'urban-class' || measures === 'stated' ? [] : [{ id, measure: measures, required: adjusted }],
  );
}

/** The gates that the rows of the table decide; null where the total or the table is not known whole. */
export function lawfulGates({ base }: Pick<Replayed, 'base'>, standard: Standard): readonly GateNeed[] | null {
  const goals = goalsOf(base.assessment, standard);
  return goals === null ? null : goals.map(({ id, required }): GateNeed => ({ id, measure: 'points', required }));
}

/** What the text asks for of the same; null where it says nothing of it. */
export function lawfulFigure(replayed: Pick<Replayed, 'base'>, standard: Standard, { id, measure }: AnyNeed): number | null {
  const known: readonly AnyNeed[] = measure === 'points' ? (lawfulGates(replayed, standard) ?? []) : lawfulNeeds(replayed);
  return known.find((need) => need.id === id && need.measure === measure)?.required ?? null;
}

/** The most points that a gate's rows can have: nobody can be asked for more. */
export function mostOfGate({ total, sections }: Standard, id: string): number {
  return id === 'total' ? total.maximum : (sections.find((section) => section.id === id)?.points.maximum ?? 0);
}

/** The gates that a name means; none where it is no gate's. A section goes by its number or by what the table calls it. */
function gatesNamed(name: string, gates: readonly GateNeed[], { sections }: Standard): readonly GateNeed[] {
  if (name === 'gates') return gates;
  if (name === 'total') return gates.filter(({ id }) => id === 'total');
  const written = name.slice(gatePrefix.length);
  const section = sections.find(({ id, label }) => id === written || label.toUpperCase() === written.toUpperCase());
  return gates.filter(({ id }) => id === section?.id);
}

function isGateName(name: string): boolean {
  return name === 'gates' || name === 'total' || name.startsWith(gatePrefix);
}

export type AskedNeeds = { readonly needs: readonly Need[]; readonly gates: readonly GateNeed[] };

/** The needs: those that the user names, else every one of the edition that a merger can move. */
export function needsOf(
  replayed: Replayed,
  standard: Standard,
  required: ReadonlyMap<string, string | null>,
): Result<AskedNeeds, readonly Problem[]> {
  const own = lawfulNeeds(replayed);
  if (required.size === 0) {
    return own.length === 0 ? failure([problem('merger-needs-nothing', 'error', null, {})]) : success({ needs: own, gates: [] });
  }
  const faults: Problem[] = [];
  const said = new Map<string, string>();
  const needs: Need[] = [];
  const gates: GateNeed[] = [];
  /** False where the same was named before. */
  const isFirst = (key: string, name: string): boolean => {
    const first = said.get(key);
    if (first !== undefined) faults.push(problem('asked-twice', 'error', null, { option: '--require', first, second: name }));
    said.set(key, name);
    return first === undefined;
  };
  const take = (name: string, written: string | null, lawful: number | null, limits: FigureLimits): number | null => {
    // `75.000` people are no 75: of what is counted whole marks before three digits part thousands.
    const isGrouped = written !== null && limits.isWhole === true && groupedWhole.test(written);
    const figure = written === null ? lawful : figureOf(isGrouped ? written.replaceAll(/\D/g, '') : written);
    if (figure === null) faults.push(problem('merger-need-unread', 'error', null, { name, written: written ?? '' }));
    else if (!isWithin(figure, limits)) faults.push(outside('--require', name, figure, limits));
    return figure;
  };
  const known = lawfulGates(replayed, standard);
  for (const [name, written] of required) {
    if (isGateName(name)) {
      const found = known === null ? [] : gatesNamed(name, known, standard);
      if (known === null) faults.push(problem('merger-gates-unknown', 'error', null, {}));
      else if (found.length === 0) {
        faults.push(problem('merger-gate-unknown', 'error', null, { name, known: known.map(nameOfNeed).join(', ') }));
      }
      if (name === 'gates' && written !== null) {
        faults.push(problem('merger-gates-figure', 'error', null, { written }));
        continue;
      }
      for (const gate of found) {
        if (!isFirst(`${gatePrefix}${gate.id}`, name)) continue;
        const figure = take(name, written, gate.required, { low: 0, high: mostOfGate(standard, gate.id) });
        if (figure !== null) gates.push({ ...gate, required: figure });
      }
      continue;
    }
    const measure = measureNamed(name);
    isFirst(measure, name);
    const lawful = own.find((need) => need.measure === measure);
    const figure = take(name, written, lawful?.required ?? null, needLimits[measure]);
    if (figure !== null) needs.push({ id: lawful?.id ?? measure, measure, required: figure });
  }
  return faults.length > 0 ? failure(faults) : success({ needs, gates });
}
