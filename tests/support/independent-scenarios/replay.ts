/** A list of changes over a city, one after the other; one that is refused leaves it as it was. */
import type { Change, ChangeAction } from '../../../src/changes/scenario';
import { follow, grow } from './budget';
import type { City } from './city';
import { isMore, isNear, sameCity, settle, valueOf } from './city';
import { regions, rows } from './law';
import { addPeople, changeQuantity, finish, growPeople, imply, setPace, setRow } from './row-changes';
import type { Tables } from './start';
import { convert, join, merge, split } from './unit-changes';
import type { Done } from './unit-changes';

export type Replayed = { readonly city: City; readonly done: readonly (Done | 'off')[] };

const plainly = (isDone: boolean): Done => (isDone ? 'done' : 'refused');

function act(city: City, { projects, budget }: Tables, action: ChangeAction): Done {
  switch (action.kind) {
    case 'merge-unit':
      return merge(city, action);
    case 'join-part':
      return join(city, action);
    case 'convert-to-ward':
      return convert(city, action);
    case 'split-unit':
      return split(city, action);
    case 'add-people':
      return plainly(addPeople(city, action));
    case 'grow-people':
      return plainly(growPeople(city, action));
    case 'set-grade':
    case 'set-value':
      return plainly(setRow(city, action));
    case 'change-driver':
      return plainly(changeQuantity(city, action));
    case 'set-behaviour':
      return plainly(setPace(city, action));
    case 'complete-project':
      return plainly(finish(city, projects, action));
    case 'grow-budget':
      return plainly(grow(city, budget, action));
    case 'set-region':
      if (action.region !== null && !regions.has(action.region)) return 'refused';
      city.region = action.region;
      return 'done';
    case 'set-area-type':
      city.isMountain = action.isMountain;
      return 'done';
    case 'set-class':
      return plainly(action.urbanClass === 'II');
  }
}

/** What a change made known tells what else follows from the rows; it moves none of them. */
function learn(city: City, known: ReadonlySet<string>): void {
  if (city.accounts.size === known.size) return;
  const numbers = rows.flatMap((row) => {
    const value = row.ratio === null ? null : valueOf(city, row);
    return value === null ? [] : [{ row, value }];
  });
  while (numbers.filter(({ row, value }) => imply(city, row, value)).length > 0);
  const isNew = (id: string | null | undefined): boolean => typeof id === 'string' && !known.has(id) && city.accounts.has(id);
  for (const { row, value } of numbers) {
    if (!isNew(row.ratio?.above) && !isNew(row.ratio?.below)) continue;
    settle(city, row, value);
    city.notes = city.notes.filter((note) => note.row !== row.id);
  }
}

type Slips = { readonly rows: ReadonlyMap<string, number>; readonly zeros: ReadonlySet<string> };

/** Rows that cannot be so, and quantities of which there must be some. */
function slips(city: City): Slips {
  const out = new Map<string, number>();
  const zeros = new Set<string>();
  for (const row of rows) {
    const value = row.ratio === null ? null : valueOf(city, row);
    if (value === null || row.levels === null) continue;
    const below = row.ratio?.below ?? null;
    const under = below === null ? undefined : city.accounts.get(below);
    if (below !== null && under !== undefined && (under <= 0 || isNear(under, 0))) zeros.add(below);
    else if (isMore(row.levels.low, value) || isMore(value, row.levels.high)) out.set(row.id, value);
  }
  return { rows: out, zeros };
}

/** What was impossible before is no fault of the change, unless it makes it worse. */
function isSlip(before: Slips, now: Slips): boolean {
  if ([...now.zeros].some((zero) => !before.zeros.has(zero))) return true;
  return rows.some(({ id, levels }) => {
    const [old, value] = [before.rows.get(id), now.rows.get(id)];
    if (value === undefined || levels === null) return false;
    if (old === undefined) return true;
    const isHigh = value > levels.high;
    return isHigh !== old > levels.high || (isHigh ? isMore(value, old) : isMore(old, value));
  });
}

export function replay(start: City, tables: Tables, changes: readonly Change[]): Replayed {
  let city = start;
  const done = changes.map(({ isOn, action }): Done | 'off' => {
    if (!isOn) return 'off';
    const next = sameCity(city);
    const came = act(next, tables, action);
    if (came === 'refused') return came;
    learn(next, new Set(city.accounts.keys()));
    follow(next, tables.budget);
    if (isSlip(slips(city), slips(next))) return 'refused';
    city = next;
    return came;
  });
  return { city, done };
}
