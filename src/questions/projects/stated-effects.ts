/** What the user says of projects in the question's fields: which effects that were read are right, and what others do. */
import { cellReference } from '../../domain/cell';
import type { ProjectEffect } from '../../domain/change-parts';
import { problem } from '../../domain/problem';
import type { Problem } from '../../domain/problem';
import type { Project } from '../../domain/project';
import { failure, success } from '../../domain/result';
import type { Result } from '../../domain/result';
import { gradesOf, indicatorCalled } from '../../domain/standard';
import type { Standard } from '../../domain/standard';
import { figureOf, sureSpellings, unsureIn } from '../own-fields';
import { countedBy, isPartOfOne } from './measured';

/** What is said of one project by its key. */
export type Stated = {
  readonly confirmed: ReadonlySet<string>;
  readonly effects: ReadonlyMap<string, readonly ProjectEffect[]>;
};

/** What a project is called by: its number where no other has it, else the cell of its name. */
export function projectKeys(projects: readonly Project[]): readonly string[] {
  const times = new Map<string, number>();
  for (const { number } of projects) times.set(number, (times.get(number) ?? 0) + 1);
  // A number that a list of keys would be cut at is none.
  return projects.map(({ number, cell }) => (/^[^\s,;:=]+$/.test(number) && times.get(number) === 1 ? number : cellReference(cell)));
}

/** Of a written effect: the project, the quantity or row it adds to and how much, or the rung it raises a row to. `3=none`: it does nothing that counts. */
function effectOf(name: string, said: string | null, standard: Standard, known: ReadonlySet<string>): ProjectEffect | 'none' | null {
  const target = name.includes(':') ? name.slice(name.indexOf(':') + 1).trim() : null;
  if (target === null) return said === 'none' ? 'none' : null;
  const amount = figureOf(said ?? '');
  if (known.has(target)) return amount === null ? null : { kind: 'add-to-driver', driver: target, amount };
  // A row that is called like a quantity of which nobody knows how much there is would be another figure.
  if (standard.drivers.some(({ id }) => id === target)) return null;
  const row = indicatorCalled(standard, target);
  if (row === null) return null;
  if (row.kind === 'numeric') return amount === null ? null : { kind: 'add-to-value', indicator: row.id, amount };
  const grade = gradesOf(row).find(({ id }) => id === said);
  return grade === undefined ? null : { kind: 'set-grade', indicator: row.id, grade: grade.id };
}

/** Why an amount is none: it can be read in two ways; null where it is none for another reason. */
function unsureOf(said: string | null, written: string): Problem | null {
  const figure = unsureIn(said ?? '');
  if (figure === null || figure !== said?.trim().replace(/^[-+−]/, '')) return null;
  const { whole, decimal } = sureSpellings(figure, '.');
  return problem('asked-figure-unsure', 'error', null, {
    option: '--effects',
    written,
    figure,
    whole: Number(whole),
    decimal: Number(decimal),
  });
}

/** What an effect of a project adds to in the end: a row of figures is counted by a quantity, and beside it would be added twice. */
function quantityOf(key: string, effect: ProjectEffect, standard: Standard): string {
  if (effect.kind === 'add-to-driver') return `${key}:${effect.driver}`;
  const row = standard.indicators.find(({ id }) => id === effect.indicator);
  // A row is named apart from a quantity that is called like it.
  return `${key}:${row === undefined ? effect.indicator : (countedBy(row) ?? `row ${row.id}`)}`;
}

function addsPart(effect: ProjectEffect, standard: Standard): boolean {
  if (effect.kind === 'add-to-driver') return isPartOfOne(effect.amount, effect.driver, standard);
  const row = effect.kind === 'add-to-value' ? standard.indicators.find(({ id }) => id === effect.indicator) : undefined;
  return effect.kind === 'add-to-value' && row !== undefined && isPartOfOne(effect.amount, row, standard);
}

/**
 * @param keys of the projects of the list
 * @param known quantities whose amount is known
 */
export function statedEffects(
  keys: readonly string[],
  standard: Standard,
  known: ReadonlySet<string>,
  confirmed: readonly string[],
  effects: ReadonlyMap<string, string | null>,
): Result<Stated, readonly Problem[]> {
  const faults: Problem[] = [];
  const isProject = (key: string): boolean => {
    if (keys.includes(key)) return true;
    faults.push(problem('asked-project-unknown', 'error', null, { written: key, known: keys.join(', ') }));
    return false;
  };
  const all = confirmed.includes('all');
  const right = new Set(all ? keys : confirmed.filter(isProject));
  const stated = new Map<string, readonly ProjectEffect[]>();
  const counted = new Map<string, string>();
  for (const [name, said] of effects) {
    const key = name.split(':', 1)[0]?.trim() ?? '';
    if (!isProject(key)) continue;
    const effect = effectOf(name, said, standard, known);
    if (effect === null) {
      const written = said === null ? name : `${name}=${said}`;
      const unsure = unsureOf(said, written);
      if (unsure !== null) {
        faults.push(unsure);
        continue;
      }
      faults.push(problem('asked-effect-unread', 'error', null, { written, known: [...known].join(', ') }));
      continue;
    }
    if (effect !== 'none' && addsPart(effect, standard)) {
      faults.push(problem('asked-effect-part', 'error', null, { written: `${name}=${said ?? ''}` }));
      continue;
    }
    const before = stated.get(key);
    // `none` beside an effect contradicts it.
    if (before !== undefined && (effect === 'none' || before.length === 0)) {
      faults.push(problem('asked-effect-unread', 'error', null, { written: `${name}=${said ?? ''}`, known: [...known].join(', ') }));
      continue;
    }
    const first = effect === 'none' ? undefined : counted.get(quantityOf(key, effect, standard));
    if (effect !== 'none' && first === undefined) counted.set(quantityOf(key, effect, standard), name);
    if (first !== undefined) {
      faults.push(problem('asked-twice', 'error', null, { option: '--effects', first, second: name }));
      continue;
    }
    stated.set(key, effect === 'none' ? [] : [...(before ?? []), effect]);
  }
  return faults.length > 0 ? failure(faults) : success({ confirmed: right, effects: stated });
}
