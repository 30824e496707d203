import { describe, expect, it } from 'vitest';
import {
  beds as bedsOfTen,
  citySubject,
  poverty as poorAtMinimum,
  sampleSubject,
  smallSubject,
} from '../../../tests/support/asked-subject';
import type { SmallRow } from '../../../tests/support/asked-subject';
import { changes, sampleBaseline } from '../../../tests/support/sample-baseline';
import { goalsOf } from '../../analysis/fewest-changes/goals';
import type { Observation } from '../../domain/observation';
import { findStandard } from '../../editions/catalogue';
import type { Subject } from '../subject';
import { measuringHeadroom } from './ask';
import { headroomReport } from './report';

function ask(subject: Subject) {
  const asked = measuringHeadroom.ask(subject, {});
  if (!asked.ok) throw new Error('refused');
  return asked.value;
}

// 1.000 people, 30 beds, 40 km of road.
const roads: SmallRow = {
  id: 'roads',
  number: 2,
  section: '1',
  value: 40,
  minimum: 40,
  maximum: 60,
  points: [3, 5],
  drivers: { numerator: 'roads', denominator: 'people-whole', factor: 1000 },
};
const beds: SmallRow = { ...bedsOfTen, points: [3, 5] };
const poverty: SmallRow = { ...poorAtMinimum, value: 8 };
const amounts = { 'people-whole': 1000, beds: 30, roads: 40 };
const rowOf = (subject: Subject, id: string) => ask(subject).rows.find(({ indicator }) => indicator === id);

it('says where what is needed of a quantity takes a row beyond what is believed of it, beside the amount', () => {
  const { rows } = ask(sampleSubject());
  const beyondOf = (id: string) => rows.find(({ indicator }) => indicator === id)?.needed?.beyond.map(({ indicator }) => indicator);
  expect(beyondOf('road-land-share')).toEqual(['road-land-per-person']);
  expect(rows.filter(({ needed }) => needed !== null && needed.beyond.length > 0)).toHaveLength(1);
  const said = JSON.stringify(headroomReport(ask(sampleSubject()), sampleSubject(), 'vi').tables[1]?.rows);
  expect(said).toContain('(không hợp lý: chỉ tiêu 28 thành 115,4');
});

describe('what still blocks a city of class I, which is judged by standards', () => {
  const found = findStandard('nq-111-2025/i');
  if (!found.ok) throw new Error('no class I');
  const standard = found.value;
  /** The first so many standards are met. */
  const withMet = (met: number): Subject => {
    const observations = standard.indicators.slice(0, met).map((row): Observation => ({
      indicator: row.id,
      cell: null,
      raw: '',
      reading: row.kind === 'numeric' ? { kind: 'exact', value: row.minimum.value } : { kind: 'grade', grade: 'maximum', basis: 'text' },
      filed: { points: null, pointsCell: null, verdict: '', verdictCell: null },
    }));
    return citySubject({ ...sampleBaseline, observations, drivers: new Map(), units: [], budget: [], resolutions: {} }, standard);
  };
  const said = (subject: Subject): string => JSON.stringify(headroomReport(ask(subject), subject, 'vi'));

  it('needs 12 as one source has it and 15 as the other: for certain as many as fewest-changes asks for', () => {
    expect(ask(withMet(0))).toMatchObject({ needed: 12, disputed: { required: 15, needed: 15 } });
    expect(ask(withMet(13))).toMatchObject({ needed: 0, disputed: { required: 15, needed: 2 } });
    expect(ask(withMet(13)).first.kind).not.toBe('enough');
    expect(ask(withMet(15))).toMatchObject({ needed: 0, disputed: { needed: 0 } });
    const { assessment } = withMet(0).scored;
    expect(assessment === null ? null : goalsOf(assessment, standard)?.[0]?.required).toBe(15);
    const { lead } = headroomReport(ask(withMet(13)), withMet(13), 'vi');
    expect(lead).toBe('Chưa kết luận được: đủ 12 theo một nguồn, nhưng nguồn khác đòi 15, còn thiếu 2.');
    expect(headroomReport(ask(withMet(15)), withMet(15), 'vi').lead).toBe('Đủ số tiêu chuẩn và đủ mọi tiêu chí.');
  });

  it('speaks of standards, never of points', () => {
    for (const met of [0, 5, 13, 15]) expect(said(withMet(met))).not.toMatch(/(?<!quan |địa )điểm/i);
  });
});

describe('what still blocks a small city', () => {
  // Beds: 3 + (30 − 25) ÷ (50 − 25) × 2 = 3,4. Roads at their minimum: 3. Poverty above 5: 0. Together 6,4 of 15.
  const small = smallSubject([beds, roads, poverty], amounts);

  it('lacks 8,6 points in all and 5 in its second criterion: the larger of the two is what it needs', () => {
    expect(ask(small)).toMatchObject({ gatesGap: 5, required: 15 });
    expect(ask(small).total).toBeCloseTo(6.4, 9);
    expect(ask(small).totalGap).toBeCloseTo(8.6, 9);
    expect(ask(small).needed).toBeCloseTo(8.6, 9);
    expect(ask(small).gates.map(({ id, gap }) => [id, gap])).toEqual([
      ['1', 0],
      ['2', 5],
    ]);
  });

  it('needs 20 beds more for 50 in a thousand people, which bring 1,6 points', () => {
    expect(rowOf(small, 'beds')?.needed).toMatchObject({ driver: 'beds', by: expect.closeTo(20, 9) as number });
    expect(rowOf(small, 'beds')?.gain).toBeCloseTo(1.6, 9);
  });

  it('has its roads at their minimum, and three points at risk', () => {
    expect(rowOf(small, 'roads')).toMatchObject({ atMinimum: true, margin: 0, points: 3 });
    expect(rowOf(small, 'beds')).toMatchObject({ atMinimum: false });
    // 30 are a fifth more than 25.
    expect(rowOf(small, 'beds')?.margin).toBeCloseTo(0.2, 9);
  });

  it('moves a row that no quantity moves by its own number: 3 points of per cent down to 5', () => {
    expect(rowOf(small, 'poverty')).toMatchObject({
      needed: null,
      margin: null,
      next: { value: 5, distance: 3, points: 4, isLowerBetter: true },
    });
  });

  it('begins with the level that is nearest, as a share of it: roads by a third before beds by two fifths and poverty by three fifths', () => {
    // (60 − 40) ÷ 60, (50 − 30) ÷ 50, (8 − 5) ÷ 5
    expect(ask(small).first).toMatchObject({ kind: 'lift', row: { indicator: 'roads' } });
  });

  it('begins with figures where rows wait for them', () => {
    const waiting = smallSubject([beds, { ...roads, value: null }, poverty], amounts);
    expect(ask(waiting).first).toEqual({ kind: 'fill', rows: ['roads'], possible: 5 });
    expect(rowOf(waiting, 'roads')?.waits).toEqual({ reason: 'empty', possible: 5 });
  });

  describe('where a row waits that cannot close what is short', () => {
    // Beds at 50: 5 of the 6 of criterion I, and roads, which wait, bring up to 5. Poverty at 8 %: 0 of the 5 of criterion II, where nothing waits.
    const short = smallSubject([{ ...beds, value: 50 }, { ...roads, value: null }, poverty], amounts);

    it('says what stays short with its figure, and which row could close it', () => {
      expect(ask(short).first).toEqual({ kind: 'fill', rows: ['roads'], possible: 5 });
      const { sentences } = headroomReport(ask(short), short, 'vi');
      expect(sentences).toEqual([
        'Việc tiếp theo: bổ sung số liệu dòng 02 (tối đa +5 điểm).',
        'Dù điền đủ các dòng chờ số liệu thì vẫn thiếu, còn phải nâng: II (dòng 03).',
      ]);
    });

    // Beds alone have 15 points: the total and criterion I are reached.
    it('begins with lifting where the total is reached and only another criterion is short', () => {
      const met = smallSubject([{ ...beds, value: 50, points: [6, 15] }, { ...roads, value: null }, poverty], amounts);
      expect(ask(met)).toMatchObject({ totalGap: 0, gatesGap: 5, first: { kind: 'lift', row: { indicator: 'poverty' } } });
      expect(headroomReport(ask(met), met, 'vi').sentences.join(' ')).toContain('Chờ số liệu: dòng 02');
    });
  });

  it('says that it is enough where it is: 5 + 5 and 10', () => {
    const done = smallSubject(
      [
        { ...beds, value: 50 },
        { ...roads, value: 60 },
        { ...poverty, value: 1 },
      ],
      amounts,
    );
    expect(ask(done)).toMatchObject({ total: 20, totalGap: 0, gatesGap: 0, needed: 0, first: { kind: 'enough' } });
  });
});

describe('what still blocks the sample', () => {
  it('keeps the sign of a bound: row 12 was filed as above 1.300', () => {
    const [, rows] = headroomReport(ask(sampleSubject()), sampleSubject(), 'vi').tables;
    const density = rows?.rows.find(([code]) => code?.kind === 'text' && code.text === '12');
    expect(density?.[2]).toEqual({ kind: 'text', text: '> 1.300' });
  });

  it('names the rung of a row of rungs, or that there is none, as the other answers do; it was a dash', () => {
    const [, rows] = headroomReport(ask(sampleSubject()), sampleSubject(), 'vi').tables;
    const valueOf = (code: string): unknown => rows?.rows.find(([first]) => first?.kind === 'text' && first.text === code)?.[2];
    expect(valueOf('02')).toEqual({ kind: 'text', text: 'chưa đạt bậc nào' });
    expect(valueOf('25')).toEqual({ kind: 'text', text: 'Vùng liên tỉnh' });
  });

  it('needs 118 whole beds more for row 20: 128 of the ten that 10,968 are', () => {
    expect(rowOf(sampleSubject(), 'hospital-beds')?.needed).toMatchObject({
      driver: 'hospital-beds',
      by: expect.closeTo(116.992, 9) as number,
      whole: { at: 128, by: 118 },
    });
    const said = JSON.stringify(headroomReport(ask(sampleSubject()), sampleSubject(), 'vi').tables[1]?.rows);
    expect(said).toContain('số giường bệnh +118"');
    expect(rowOf(sampleSubject(), 'road-density')?.needed?.whole ?? null).toBeNull();
  });

  it('needs 21,25 points: 4,75 + 6 + 6 + 4,5 in its criteria, which is more than the 20,94 that the total lacks', () => {
    const { totalGap, gatesGap, needed } = ask(sampleSubject());
    expect(totalGap).toBeCloseTo(75 - 54.0614, 4);
    expect(gatesGap).toBeCloseTo(21.25, 9);
    expect(needed).toBeCloseTo(21.25, 9);
  });

  it('needs 54.300 people more inside for the 100.000 of row 10, which bring 4,5 points', () => {
    const row = rowOf(sampleSubject(), 'population-inner');
    expect(row?.needed).toMatchObject({ driver: 'people-inner', by: expect.closeTo(54_300, 6) as number });
    expect(row?.gain).toBe(4.5);
  });

  it('is asked of the scenario that is looked at: 10.000 people more, and 44.300 are missing', () => {
    const scenario = { name: 'A', changes: changes({ kind: 'add-people', where: 'inner', people: 10_000 }) };
    const subject = sampleSubject([scenario], 'A');
    expect(ask(subject).scenario).toBe('A');
    expect(rowOf(subject, 'population-inner')?.needed?.by).toBeCloseTo(44_300, 6);
  });
});
