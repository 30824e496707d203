import { describe, expect, it } from 'vitest';
import { changes, sampleBaseline, standard } from '../../tests/support/sample-baseline';
import { assessBase, compareWithBase, prepareBaseline } from '../application/assess-scenarios';
import type { ChangeAction } from '../changes/scenario';
import { provincialCity } from '../editions/city-requirements';
import { scenarioBar } from './scenario-bar';

const start = prepareBaseline(sampleBaseline, standard);
const base = assessBase(start, provincialCity, 'strict', 'Gốc');

function barOf(...actions: readonly ChangeAction[]) {
  const compared = compareWithBase(start, base, provincialCity, 'strict', { name: 'A', changes: changes(...actions) });
  return scenarioBar(base, compared, standard, 'vi');
}

describe('the bar of the open scenario', () => {
  it('says of the baseline its points, criteria and requirements, and nothing of a change', () => {
    // Of the six requirements of the sample the share of wards alone is met: 6 of 8 units.
    expect(scenarioBar(base, null, standard, 'vi')).toEqual({ points: '54,06', difference: '', parts: ['1/5 tiêu chí', '1/6 tiêu chuẩn'] });
  });

  it('says from where to where the points go, and by how much', () => {
    const { points, difference, parts } = barOf(
      { kind: 'set-value', indicator: 'non-farm-labour-whole', value: 83.09 },
      { kind: 'set-value', indicator: 'non-farm-labour-inner', value: 83.09 },
    );
    expect([points, difference, parts[0]]).toEqual(['54,06 → 59,68', '+5,62', '2/5 tiêu chí']);
  });

  it('counts new wards that are short of their own standard, and what still blocks', () => {
    const { parts } = barOf({ kind: 'convert-to-ward', unit: 'Dương Quang', brings: 'nothing' });
    expect(parts).toEqual([
      '1/5 tiêu chí',
      '1/6 tiêu chuẩn',
      '1 phường mới chưa đạt',
      expect.stringMatching(/^\d điều còn vướng, chưa rõ$/),
    ]);
  });

  it('shows both ends where answers not yet given decide', () => {
    const note = {
      isIn: null,
      figures: [],
      changes: [],
      communes: 2,
      villages: null,
      names: [],
      districts: [],
      text: 'Cộng cả DS sau khi sát nhập 2 xã',
      cell: { sheet: 'Phụ lục 03', row: 26, column: 5 },
      driver: 'people-whole',
      indicator: 'people-whole',
      code: '09',
    } as const;
    const from = prepareBaseline({ ...sampleBaseline, alreadyIn: [note] }, standard);
    const own = assessBase(from, provincialCity, 'strict', 'Gốc');
    const merge: ChangeAction = { kind: 'merge-unit', unit: 'Cẩm Giàng', becomes: 'same', part: null, brings: 'nothing' };
    // 198.500 people, and 2.477 of Cẩm Giàng: above the 200 thousand of row 9 by one answer alone.
    const many: ChangeAction = { kind: 'change-driver', driver: 'people-whole', expression: '198500' };
    const compared = compareWithBase(from, own, provincialCity, 'strict', { name: 'A', changes: changes(many, merge) });
    const { points, difference } = scenarioBar(own, compared, standard, 'vi');
    expect(points).toMatch(/^54,06 → \d\d,\d\d–\d\d,\d\d$/);
    expect(difference).toMatch(/–/);
  });
});
