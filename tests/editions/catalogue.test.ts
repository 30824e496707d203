/** The catalogue around the days on which the law changed. */
import { describe, expect, it } from 'vitest';
import { classOf } from '../../src/domain/standard';
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
import { everyEdition } from '../support/every-edition';

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
      // Only a table of the office's own may leave its class unsaid.
      expect(classOf(standard)).not.toBeNull();
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

  it('is never the table of its wards and communes, in whatever order editions stand', () => {
    expect(proposeEdition('2026-01-01', 'II', [...editions()].reverse())?.id).toBe('nq-111-2025/ii');
  });

  it('is of several in force the one that came last, such as an office’s own', () => {
    const own = editions().flatMap((edition) => (edition.id === 'nq-111-2025/ii' ? [{ ...edition, id: 'own', from: '2026-06-01' }] : []));
    expect(proposeEdition('2026-05-31', 'II', [...own, ...editions()])?.id).toBe('nq-111-2025/ii');
    expect(proposeEdition('2026-06-01', 'II', [...own, ...editions()])?.id).toBe('own');
    expect(proposeEdition('2026-06-01', 'II', [...editions(), ...own])?.id).toBe('own');
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

describe('every edition, of tables and of units', () => {
  it('is found by one id, and each says what it is of', () => {
    const listed = everyEdition();
    expect(new Set(listed.map(({ id }) => id)).size).toBe(listed.length);
    expect(listed.filter(({ kind }) => kind === 'unit').map(({ id, urbanClass }) => [id, urbanClass])).toContainEqual([
      'nq-112-2025/ward',
      null,
    ]);
  });

  it('is the law on a date: the provincial city until 1 January 2026, though its tier ended on 1 July 2025', () => {
    const on = (date: string) => everyEdition(date).map(({ id }) => id);
    expect(on('2025-12-31')).toContain('nq-1211-2016/provincial-city');
    expect(on('2026-01-01')).not.toContain('nq-1211-2016/provincial-city');
    expect(on('2026-01-01')).toContain('nq-112-2025/ward');
    expect(everyEdition().find(({ id }) => id === 'nq-1211-2016/provincial-city')?.tierUntil).toBe('2025-07-01');
  });
});
