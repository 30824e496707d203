import { describe, expect, it } from 'vitest';
import { noEdits } from '../../xlsx/file-history';
import { keptDays, sortCopies } from './offered-copies';
import { isWorthKeeping, keptOf, nothingKept, recoveryVersion } from './recovery-copy';
import type { RecoveryCopy } from './recovery-copy';

const now = Date.UTC(2026, 10, 28, 7, 5);
const day = 24 * 60 * 60 * 1000;
const nobody: ReadonlySet<string> = new Set();

function copy(id: string, age: number): RecoveryCopy {
  return {
    version: recoveryVersion,
    id,
    file: `${id}.xlsx`,
    writtenAt: now - age,
    edits: noEdits,
    kept: { cells: 1, hasChoices: false, hasSheets: false },
    isCalculated: true,
  };
}

describe('copies found when the page starts', () => {
  it('are offered, the newest first', () => {
    const { offered } = sortCopies([copy('old', 2 * day), copy('new', 60_000), copy('middle', day)], nobody, now);
    expect(offered.map(({ id }) => id)).toEqual(['new', 'middle', 'old']);
  });

  it('are not offered while the tab that makes them is open, and do not expire under it', () => {
    const found = [copy('here', 10 * day), copy('gone', 60_000)];
    expect(sortCopies(found, new Set(['here']), now)).toMatchObject({ offered: [{ id: 'gone' }], expired: [] });
  });

  it.each([
    ['on the last millisecond of the seventh day', keptDays * day, false],
    ['a millisecond later', keptDays * day + 1, true],
    ['from a clock that was set back by an hour', -60 * 60 * 1000, false],
    ['from a clock that was set back by more than a week', -8 * day, true],
  ])('%s', (_when, age, isExpired) => {
    const { offered, expired } = sortCopies([copy('a', age)], nobody, now);
    expect(expired).toEqual(isExpired ? ['a'] : []);
    expect(offered.map(({ id }) => id)).toEqual(isExpired ? [] : ['a']);
  });

  it.each([
    ['a newer build', { ...copy('a', 0), version: 2 }],
    ['a build that kept other edits', { ...copy('a', 0), edits: { cells: [] } }],
    ['a build that did not say what is in it', { ...copy('a', 0), kept: null }],
  ])('of %s are left to it', (_whose, found) => {
    expect(sortCopies([found], nobody, now)).toEqual({ offered: [], expired: [] });
  });

  it('of another build go in their time as well, and so do those that do not say when they were made', () => {
    const found = [{ ...copy('a', 8 * day), version: 2 }, { id: 'b' }, null, 'text', { writtenAt: 0 }];
    expect(sortCopies(found, nobody, now)).toEqual({ offered: [], expired: ['a', 'b'] });
  });
});

describe('what a copy is said to hold', () => {
  const cell = { sheet: 'A', row: 0, column: 0, value: 1 };

  it('counts the cells edited since the file was opened, those of an earlier copy too', () => {
    expect(keptOf({ ...noEdits, cells: [cell, cell] }, { ...nothingKept, cells: 3 })).toEqual({ ...nothingKept, cells: 5 });
  });

  it('has the choices and sheets of an earlier copy too, though no edit speaks of them any more', () => {
    expect(keptOf(noEdits, { cells: 0, hasChoices: true, hasSheets: true })).toEqual({ cells: 0, hasChoices: true, hasSheets: true });
  });

  it.each([
    ['nothing where all was taken back', keptOf(noEdits, nothingKept), false],
    ['one edited cell', keptOf({ ...noEdits, cells: [cell] }, nothingKept), true],
    ['a choice', keptOf({ ...noEdits, customXml: [{ namespace: 'n', xml: '<a/>' }] }, nothingKept), true],
    ['a sheet written by the add-in', keptOf(noEdits, { ...nothingKept, hasSheets: true }), true],
    ['new results of formulas alone', keptOf({ ...noEdits, recalculated: [cell] }, nothingKept), false],
  ])('%s', (_what, kept, isWorth) => {
    expect(isWorthKeeping(kept)).toBe(isWorth);
  });
});
