/** When a table is an edition's: plainly, in spite of what its title says, and which of several it is. */
import { describe, expect, it } from 'vitest';
import { findStandard } from '../editions/catalogue';
import { loadEveryEdition } from '../editions/further';
import type { ClassSaid } from '../domain/indicator-table';
import type { UrbanClass } from '../domain/standard';
import type { Fit } from './edition-fit';
import { covers, isPlainly, ranked } from './edition-fit';

await loadEveryEdition();

const said = (urbanClass: UrbanClass): ClassSaid => ({ urbanClass, cell: { sheet: 'Bảng', row: 0, column: 0 } });

function fitOf(edition: string, more: Partial<Fit> = {}): Fit {
  const found = findStandard(edition);
  if (!found.ok) throw new Error(edition);
  return {
    standard: found.value,
    recognition: { tables: [], seconds: [], claims: [], problems: [], problemsOf: () => [] },
    rows: 1,
    sound: 63,
    isOwnSheet: false,
    otherClass: false,
    otherLaw: false,
    otherTable: false,
    otherCodes: false,
    classes: [said('II')],
    printsLevels: false,
    levels: 1,
    ...more,
  };
}

const [second, third, old] = ['nq-111-2025/ii', 'nq-111-2025/iii', 'nq-26-2022/ii'];

describe('a table plainly is one of an edition', () => {
  it.each([
    ['with all of its rows', {}, true],
    ['with half of them', { rows: 0.5 }, true],
    ['with fewer', { rows: 0.49 }, false],
    ['not where its title names another law', { otherLaw: true }, false],
    ['not where its title names another class', { otherClass: true }, false],
    ['not where it is another table of the law', { otherTable: true }, false],
    ['not where the add-in wrote it', { isOwnSheet: true }, false],
  ])('%s', (_what, more, expected) => {
    expect(isPlainly(fitOf(second, more))).toBe(expected);
  });
});

describe('an edition may score a table whose title says otherwise', () => {
  it.each([
    ['another law, four levels of five are its own', { otherLaw: true, levels: 0.8 }, true],
    ['another law, fewer are', { otherLaw: true, levels: 0.79 }, false],
    ['another law, half of its rows at most', { otherLaw: true, rows: 0.5 }, false],
    ['another class, every level is its own', { otherClass: true, levels: 1 }, true],
    ['another class, one of a hundred is not', { otherClass: true, levels: 0.99 }, false],
    ['another table of the law', { otherTable: true }, false],
    ['a few rows, and says nothing else', { rows: 0.1, levels: 0.8 }, true],
    ['a few rows with other levels', { rows: 0.1, levels: 0.79 }, false],
  ])('%s: %s', (_what, more, expected) => {
    expect(covers(fitOf(second, more))).toBe(expected);
  });
});

describe('of several editions', () => {
  const best = (date: string, ...fits: readonly Fit[]): string | undefined => ranked(date, fits).fits[0]?.standard.edition;
  const today = '2026-11-28';

  it.each([
    ['the law that the title names, though fewer rows are its', fitOf(old, { sound: 50 }), fitOf(second, { otherLaw: true }), old],
    ['not one that knows less than two rows of three', fitOf(old, { sound: 41 }), fitOf(second, { otherLaw: true }), second],
    ['the class that the title names', fitOf(third), fitOf(second, { otherClass: true }), third],
    ['the better levels', fitOf(third, { levels: 0.9 }), fitOf(second, { levels: 0.8 }), third],
    ['the user’s table before a sheet of the add-in’s', fitOf(third, { sound: 9 }), fitOf(second, { isOwnSheet: true }), third],
    ['the usual class where they fit alike', fitOf(third), fitOf(second), second],
  ])('%s', (_what, one, other, expected) => {
    expect(best(today, one, other)).toBe(expected);
    expect(best(today, other, one)).toBe(expected);
  });

  it.each([
    ['2025-12-31', old],
    ['2026-01-01', third],
  ])('the law in force on the day where they fit alike: %s', (date, expected) => {
    expect(best(date, fitOf(old), fitOf(third))).toBe(expected);
    expect(best(date, fitOf(third), fitOf(old))).toBe(expected);
  });

  it('of one law that fit alike the others are told where the table names no class or several, and only there', () => {
    const ties = (...classes: readonly ClassSaid[]): readonly string[] =>
      ranked(today, [fitOf(third, { classes }), fitOf(second, { classes }), fitOf(old, { classes })]).ties.map(
        ({ standard }) => standard.edition,
      );
    expect(ties()).toEqual([third]);
    expect(ties(said('III'), said('II'))).toEqual([third]);
    expect(ties(said('II'))).toEqual([]);
  });
});
