/**
 * A size that stands in a project's words and of which nothing is counted: nobody can say then that the list does not say it. Why it is not
 * counted is said instead.
 */
import type { ProjectWords } from '../domain/project';
import { numberTokens } from './numbers/number-tokens';
import { bedsInFront, clausesOf, driversOf, kindOf, leads, mainWork, says, unitBehind, units, workWords } from './project-effects';
import type { WorkId } from './project-effects';

/**
 * - `whose`: the name says no work that it could be the size of (`Đoạn 1`, 2 km);
 * - `not-asked`: no quantity is made of that size of such works (the land of a hospital);
 * - `unreadable`: it is no one figure (`3+2`), or none of a work (`-3`).
 */
export type OpenSize = { readonly kind: 'length' | 'area' | 'beds'; readonly why: 'whose' | 'not-asked' | 'unreadable' };

/** Digits with whatever signs stand among them: `3+2`, `~5`, `-3`, `2,5 - 3,5`. */
const signed = /[-+~≈≥≤<>]?[ \u00a0]*\d[\d., \u00a0+\-~×x÷*/]*/giu;

/** Sizes stand in short clauses; the rest of a paragraph is not looked through. */
const longest = 300;

function isOneFigure(figure: string): boolean {
  const { tokens } = numberTokens(figure);
  return /^\d[\d.,\s]*$/u.test(figure) && tokens.length === 1 && (tokens[0]?.value ?? 0) > 0;
}

function openIn(clause: string, work: WorkId | null, name: string): OpenSize | null {
  // What is there already, or is a part of the whole, is no size of what comes.
  if (says(clause, 'part') || says(clause, 'existing')) return null;
  const [first] = workWords.find(clause);
  for (const found of clause.matchAll(signed)) {
    const [before, behind] = [clause.slice(0, found.index), clause.slice(found.index + found[0].length)];
    const written = unitBehind.exec(behind)?.[1]?.toLowerCase().split(/\s/)[0] ?? '';
    const isInFront = behind.trim() === '' && bedsInFront.test(before);
    const unit = units[written] ?? (isInFront ? 'beds' : undefined);
    if (unit === undefined || (!isInFront && !leads[kindOf[unit]].test(before))) continue;
    // Said of another work: `cầu dài 120 m` of a road.
    if (work !== null && first !== undefined && first.id !== work && first.start < found.index) continue;
    const kind = kindOf[unit];
    if (!isOneFigure(found[0].trim())) return { kind, why: 'unreadable' };
    if (work === null) return { kind, why: 'whose' };
    if (driversOf(work, unit, clause, name).length === 0) return { kind, why: 'not-asked' };
  }
  return null;
}

/** The first size in the words of a project of which no effect is read; null where they say none. */
export function openSize(name: string, words: readonly ProjectWords[]): OpenSize | null {
  const work = mainWork(name);
  const texts = [name, ...words.map(({ text }) => text)];
  for (const clause of texts.flatMap(clausesOf)) {
    const open = openIn(clause.slice(0, longest), work, name);
    if (open !== null) return open;
  }
  return null;
}
