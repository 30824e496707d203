/** Changes of people, rows and quantities, and what a finished project does. */
import type { ProjectEffect } from '../../../src/domain/change-parts';
import type { Project } from '../../../src/domain/project';
import type { ChangeAction } from '../../../src/changes/scenario';
import { accountOf, add, become, movePeople, settle, valueOf } from './city';
import type { City } from './city';
import { balanceRow, inner, isPeople, isPeopleOrLand, quantities, rowNamed, rows, whole } from './law';
import type { Row } from './law';

type Of<Kind extends ChangeAction['kind']> = Extract<ChangeAction, { readonly kind: Kind }>;

const isWithin = (amount: number, low: number, high: number): boolean => Number.isFinite(amount) && amount >= low && amount <= high;

export function addPeople(city: City, { where, people }: Of<'add-people'>): boolean {
  const isInner = where === 'inner';
  if (!Number.isInteger(people) || !isWithin(people, 0, 10_000_000)) return false;
  if (!city.accounts.has(whole) || (isInner && !city.accounts.has(inner))) return false;
  movePeople(city, people, isInner ? people : 0);
  return true;
}

export function growPeople(city: City, { where, rate, years }: Of<'grow-people'>): boolean {
  const [all, inside] = [city.accounts.get(whole), city.accounts.get(inner)];
  if (!isWithin(rate, -1, 10) || rate === -1 || !Number.isInteger(years) || !isWithin(years, 0, 100)) return false;
  if (all === undefined || inside === undefined) return false;
  const grown = where === 'inner' ? inside : all - inside;
  // Nobody outside can have children.
  if (where === 'outer' && grown <= 1e-9 * Math.max(1, all)) return false;
  let then = grown;
  for (let year = 0; year < years; year += 1) then += then * rate;
  const coming = then - grown;
  if (!isWithin(coming, -10_000_000, 10_000_000)) return false;
  movePeople(city, coming, where === 'inner' ? coming : 0);
  return true;
}

/** What a row with a number implies of the one side of it that nobody knows. */
export function imply(city: City, { ratio }: Row, value: number): boolean {
  if (ratio === null || ratio.below === null) return false;
  const [above, below] = [city.accounts.get(ratio.above), city.accounts.get(ratio.below)];
  if (above === undefined && below !== undefined) city.accounts.set(ratio.above, (value * below) / ratio.factor);
  else if (above !== undefined && below === undefined && above !== 0 && value !== 0)
    city.accounts.set(ratio.below, (above * ratio.factor) / value);
  else return false;
  return true;
}

/** States a row: a count is its quantity; of a ratio the upper side follows, but people do not. */
function setNumber(city: City, id: string, value: number): boolean {
  const row = rowNamed.get(id);
  if (row === undefined || row.levels === null || !isWithin(value, row.levels.low, row.levels.high)) return false;
  const { ratio } = row;
  if (ratio !== null) {
    const before = valueOf(city, row) === null ? undefined : accountOf(city, row);
    const under = ratio.below === null ? 1 : city.accounts.get(ratio.below);
    const kept = city.accounts.get(ratio.above);
    const stated = under === undefined ? undefined : (value * under) / ratio.factor;
    if (ratio.below === null && kept !== undefined && stated !== undefined) become(city, ratio.above, stated);
    else if (stated !== undefined && kept === undefined && (ratio.below === null || !isPeople(ratio.above)))
      city.accounts.set(ratio.above, stated);
    // As much more as the row says, every other row has more; a row that said nothing moves nobody else's.
    else if (stated !== undefined && before !== undefined && !isPeople(ratio.above)) add(city, ratio.above, stated - before);
    if (ratio.below !== null) imply(city, row, value);
  }
  city.said.set(id, { is: 'number', bound: '', filed: value });
  city.evidence.delete(id);
  city.notes = city.notes.filter((note) => note.row !== id);
  settle(city, row, value);
  return true;
}

function setGrade(city: City, id: string, grade: string | null): boolean {
  const row = rowNamed.get(id);
  if (row === undefined || row.levels !== null || (grade !== null && !row.grades.has(grade))) return false;
  city.said.set(id, { is: 'grade', grade });
  city.evidence.delete(id);
  if (id === balanceRow) city.isBalanceByHand = true;
  return true;
}

export const setRow = (city: City, action: Of<'set-value'> | Of<'set-grade'>): boolean =>
  action.kind === 'set-value' ? setNumber(city, action.indicator, action.value) : setGrade(city, action.indicator, action.grade);

/** The few forms of arithmetic that the lists draw. */
function reckon(expression: string, x: number): number {
  const [, name = '', sign = '', amount = '', power = '1'] =
    /^(?:(max|min|sqrt)\()?x ([-+*/,]) (-?[\d.]+)(?:\^(\d+))?\)?$/.exec(expression) ?? [];
  if (amount === '') return Number(expression);
  const number = Number(amount) ** Number(power);
  if (sign === ',') return name === 'max' ? Math.max(x, number) : Math.min(x, number);
  const results: Readonly<Record<string, number>> = { '+': x + number, '-': x - number, '*': x * number, '/': x / number };
  const plain = results[sign] ?? Number.NaN;
  return name === 'sqrt' ? Math.sqrt(plain) : plain;
}

export function changeQuantity(city: City, { driver, expression }: Of<'change-driver'>): boolean {
  const before = city.accounts.get(driver);
  if (before === undefined) return false;
  const after = reckon(expression, before);
  if (!Number.isFinite(after) || after < 0) return false;
  const owns = rows.flatMap(({ id, ratio }) => (ratio?.above === driver && city.own.has(id) ? [[id, city.own.get(id) ?? 0] as const] : []));
  become(city, driver, after);
  for (const [id, own] of owns) {
    const reckoned = reckon(expression, own);
    if (Number.isFinite(reckoned)) city.own.set(id, reckoned);
  }
  return true;
}

/** People do not keep pace with people, and land does not grow because somebody is born. */
export function setPace(city: City, { driver, behaviour }: Of<'set-behaviour'>): boolean {
  if (!quantities.has(driver) || isPeopleOrLand(driver)) return false;
  city.paces.set(driver, behaviour);
  return true;
}

function takeEffect(city: City, effect: ProjectEffect): boolean {
  switch (effect.kind) {
    case 'set-value':
      return setNumber(city, effect.indicator, effect.value);
    case 'set-grade':
      return setGrade(city, effect.indicator, effect.grade);
    case 'add-to-value': {
      const row = rowNamed.get(effect.indicator);
      const now = row === undefined ? null : valueOf(city, row);
      return now !== null && setNumber(city, effect.indicator, now + effect.amount);
    }
    case 'add-to-driver': {
      const before = city.accounts.get(effect.driver);
      if (before === undefined || !Number.isFinite(effect.amount) || before + effect.amount < 0) return false;
      become(city, effect.driver, before + effect.amount);
      return true;
    }
  }
}

/** A project is finished once; what it costs is typed, else listed, else not known. */
export function finish(city: City, projects: readonly Project[], { project, cost, effects }: Of<'complete-project'>): boolean {
  const found = projects.find(({ name, number }) => name.toLocaleLowerCase('vi') === project.toLocaleLowerCase('vi') || number === project);
  if (found === undefined || city.done.has(found.name)) return false;
  const paid = cost ?? found.cost;
  if (paid !== null && !isWithin(paid, 0, 10_000_000)) return false;
  city.done.add(found.name);
  if (paid === null) city.uncosted.push(found.name);
  city.cost += paid ?? 0;
  // Who pays what of another cost than the listed one nobody says.
  const ofCity = paid !== null && paid === found.cost ? (found.sources?.city ?? null) : null;
  city.cityCost = ofCity === null || city.cityCost === null ? null : city.cityCost + ofCity;
  return effects.every((effect) => takeEffect(city, effect));
}
