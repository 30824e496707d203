/** The catalogue around the days on which the law changed. */
import { describe, expect, it } from 'vitest';
import {
  editionFiles,
  editions,
  editionsInForce,
  everyStandard,
  findStandard,
  proposeEdition,
  successorOf,
} from '../../src/editions/catalogue';
import { instrumentIds } from '../../src/editions/instruments';
import { decodeConsistent } from '../../src/editions/consistency';

describe('the catalogue', () => {
  it('offers the table of NQ 26/2022 and those of NQ 111/2025', () => {
    expect(editions().map(({ id, kind, indicators, isComplete }) => [id, kind, indicators, isComplete])).toEqual([
      ['nq-26-2022/ii', 'urban-class', 63, true],
      ['nq-111-2025/i', 'urban-class', 15, true],
      ['nq-111-2025/ii', 'urban-class', 23, true],
      ['nq-111-2025/iii', 'urban-class', 23, true],
      ['nq-111-2025/2b-ii', 'unit-table', 0, false],
      ['nq-111-2025/2b-iii', 'unit-table', 0, false],
    ]);
  });

  it('holds editions that are consistent, each found by its id and its older ids', () => {
    for (const files of editionFiles()) expect(decodeConsistent(files, instrumentIds)).toMatchObject({ ok: true });
    for (const standard of everyStandard()) {
      for (const id of [standard.edition, ...standard.aliases]) expect(findStandard(id)).toEqual({ ok: true, value: standard });
    }
  });

  it('has no id twice, and successors that it knows and that follow without a gap', () => {
    const ids = everyStandard().flatMap(({ edition, aliases }) => [edition, ...aliases]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { edition, to, successor } of everyStandard()) {
      if (successor !== null) expect([edition, successorOf(edition)?.id, successorOf(edition)?.from]).toEqual([edition, successor, to]);
    }
  });

  it('says what took the place of the table of 2022', () => {
    expect(successorOf('nq-26-2022')?.id).toBe('nq-111-2025/ii');
    expect(successorOf('nq-111-2025/ii')).toBeNull();
    expect(successorOf('nq-2099')).toBeNull();
  });

  it('decodes an edition once', () => {
    const [first, again] = [findStandard('nq-111-2025/iii'), findStandard('nq-111-2025/iii')];
    expect(first.ok && again.ok && first.value === again.value).toBe(true);
  });

  it('names those that exist when asked for another', () => {
    const found = findStandard('nq-111-2025');
    expect(!found.ok && found.error.data).toEqual({
      edition: 'nq-111-2025',
      known: 'nq-26-2022/ii, nq-111-2025/i, nq-111-2025/ii, nq-111-2025/iii, nq-111-2025/2b-ii, nq-111-2025/2b-iii',
    });
  });
});

describe('the edition that a date proposes', () => {
  const dates = ['2022-12-31', '2023-01-01', '2025-06-30', '2025-07-01', '2025-12-31', '2026-01-01'];

  it.each([
    ['special', [null, null, null, null, null, null]],
    ['I', [null, null, null, null, null, 'nq-111-2025/i']],
    ['II', [null, 'nq-26-2022/ii', 'nq-26-2022/ii', 'nq-26-2022/ii', 'nq-26-2022/ii', 'nq-111-2025/ii']],
    ['III', [null, null, null, null, null, 'nq-111-2025/iii']],
    ['IV', [null, null, null, null, null, null]],
  ] as const)('for class %s, around 1/1/2023, 1/7/2025 and 1/1/2026', (urbanClass, proposed) => {
    expect(dates.map((date) => proposeEdition(date, urbanClass)?.id ?? null)).toEqual(proposed);
  });

  it('is one of those in force', () => {
    expect(editionsInForce('2025-12-31').map(({ id }) => id)).toEqual(['nq-26-2022/ii']);
    expect(editionsInForce('2026-01-01').map(({ id }) => id)).toEqual([
      'nq-111-2025/i',
      'nq-111-2025/ii',
      'nq-111-2025/iii',
      'nq-111-2025/2b-ii',
      'nq-111-2025/2b-iii',
    ]);
  });
});

describe('how well editions are known', () => {
  it('is second-hand for every figure of NQ 111/2025: nothing of it was read in the text', () => {
    for (const { id, standing } of editions().filter((edition) => edition.id.startsWith('nq-111-2025/'))) {
      expect([id, standing.text ?? 0, standing.report ?? 0, standing.digest ?? 0]).toEqual([id, 0, 0, 0]);
    }
    // 23 rows, 3 criteria, UNESCO, three rules that the law has, the total, several units and their two conditions.
    expect(editions().find(({ id }) => id === 'nq-111-2025/iii')?.standing).toEqual({ 'second-hand': 34, unknown: 1 });
  });
});
