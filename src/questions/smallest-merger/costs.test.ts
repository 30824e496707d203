/** The merger that costs least, worked out by hand over Bắc Kạn and four of its neighbours (51.690 people; Tân Tú is reached over Quân Hà alone). */
import { describe, expect, it } from 'vitest';
import { citySubject } from '../../../tests/support/asked-subject';
import { sampleBaseline, sampleUnits, standard } from '../../../tests/support/sample-baseline';
import { unwatched } from '../../../tests/support/unwatched';
import type { Problem } from '../../domain/problem';
import { answerTo } from '../answer-to';
import type { Written } from '../own-fields';
import type { Subject } from '../subject';
import { findingMerger } from './ask';
import type { MergerAnswer } from './merger-answer';
import { mergerReport } from './report';

/** @param costs tỷ đồng by column F of the units' sheet; null is a blank cell there */
function city(costs: Readonly<Record<string, number | null>> | null): Subject {
  const units = sampleUnits.map((unit, index) => {
    if (costs === null || unit.isInCity) return unit;
    const cell = { sheet: 'Đơn vị hành chính', row: index + 1, column: 5 };
    return { ...unit, cost: { amount: costs[unit.name] ?? null, cell } };
  });
  return citySubject({ ...sampleBaseline, isMountain: true, units }, standard);
}

async function ask(subject: Subject, written: Written): Promise<MergerAnswer | readonly Problem[]> {
  const asked = await answerTo(findingMerger, subject, { minimise: 'cost', ...written }, unwatched);
  return asked.ok ? asked.value : asked.error;
}

async function answer(subject: Subject, written: Written): Promise<MergerAnswer> {
  const said = await ask(subject, written);
  if (!('sets' in said)) throw new Error(said.map(({ code }) => code).join());
  return said;
}

async function refusals(subject: Subject, written: Written): Promise<readonly (readonly unknown[])[]> {
  const said = await ask(subject, written);
  return 'sets' in said ? [] : said.map(({ code, data, cell }) => [code, data, cell?.row]);
}

const names = ({ sets }: MergerAnswer): readonly (readonly string[])[] => sets.map(({ units }) => units.map(({ name }) => name));
const listed = { 'Cẩm Giàng': 10, 'Quân Hà': 30, 'Tân Tú': 5, 'Phủ Thông': 1 };

describe('the merger that costs least', () => {
  it('for 54.000 people is Cẩm Giàng for 10 tỷ, then Quân Hà for 30', async () => {
    // 2.310 people are missing: Cẩm Giàng has 2.477, Quân Hà 3.566; every other set holds one of the two.
    const said = await answer(city(listed), { require: 'people=54000' });
    expect(names(said)).toEqual([['Cẩm Giàng'], ['Quân Hà']]);
    expect(said.sets.map(({ objective }) => objective)).toEqual([10, 30]);
    expect(said).toMatchObject({ isProven: true, bound: 10 });
  });

  it('may have more units than the one of fewest: two for 13,5 tỷ against one for 30', async () => {
    // 3.310 people are missing. Quân Hà alone (3.566) costs 30. Over a Tân Tú that touches the city Cẩm Giàng and Tân Tú have 5.829.
    const { scored, replayed } = city(listed);
    if (replayed === null) throw new Error('nothing');
    const units = replayed.baseline.units.map((unit) =>
      unit.name === 'Tân Tú' ? { ...unit, neighbours: [...unit.neighbours, 'Huyền Tụng'] } : unit,
    );
    const subject = citySubject({ ...replayed.baseline, units }, scored.standard);
    const said = await answer(subject, { require: 'people=56000', costs: 'Tân Tú=3,5' });
    // 4.310 are missing: Cẩm Giàng and Tân Tú (13,5), Tân Tú and Phủ Thông (6.820 for 4,5), which is less still.
    expect(names(said)[0]?.toSorted()).toEqual(['Phủ Thông', 'Tân Tú']);
    expect(said.sets[0]?.objective).toBe(4.5);
  });

  it('is what is stated, before what the list says, by names in any spelling', async () => {
    const said = await answer(city(listed), { require: 'people=54000', costs: 'xã cẩm giàng=40,5' });
    expect(names(said)[0]).toEqual(['Quân Hà']);
    expect(names(await answer(city(null), { require: 'people=54000', costs: 'Cẩm Giàng=1;Quân Hà=2;Tân Tú=3;Phủ Thông=4' }))[0]).toEqual([
      'Cẩm Giàng',
    ]);
  });

  it('takes nobody along who costs nothing and is not needed', async () => {
    // 55.000 people: Quân Hà alone is enough. Tân Tú and Phủ Thông would hang on it for nothing.
    const said = await answer(city({ ...listed, 'Tân Tú': 0, 'Phủ Thông': 0 }), { require: 'people=55000' });
    expect(names(said)[0]).toEqual(['Quân Hà']);
    expect(said.sets[0]?.objective).toBe(30);
  });

  it('shows the costs of every neighbour beside their people, and none where none is known', async () => {
    const subject = city(listed);
    const report = mergerReport(await answer(subject, { require: 'people=54000' }), subject, 'vi');
    const table = report.tables.find(({ id }) => id === 'candidates');
    expect(table?.columns.map(({ name }) => name)).toContain('Chi phí (tỷ đồng)');
    expect(table?.rows[0]?.map((cell) => ('text' in cell ? cell.text : ''))).toEqual(['Cẩm Giàng', '2.477', '9,53', '10', 'không']);
    expect(report.sentences).toContain('Đã chứng minh: không nhóm liền kề nào đủ yêu cầu mà ít tốn hơn.');
    const without = await answer(city(null), { minimise: 'units', require: 'people=54000' });
    expect(mergerReport(without, city(null), 'vi').tables.flatMap(({ columns }) => columns.map(({ name }) => name))).not.toContain(
      'Chi phí (tỷ đồng)',
    );
  });
});

describe('the least cost is not known', () => {
  it('where no list and nobody says any cost', async () => {
    expect(await refusals(city(null), { require: 'people=54000' })).toEqual([['merger-costs-unknown', {}, undefined]]);
  });

  it('where that of some units is missing: they are named with their cells', async () => {
    // Tân Tú stands on the eleventh line of the list, row index 10; Phủ Thông below it.
    expect(await refusals(city({ 'Cẩm Giàng': 10, 'Quân Hà': 30 }), { require: 'people=54000' })).toEqual([
      ['merger-cost-missing', { units: 'Tân Tú, Phủ Thông', cells: 'F12, F13' }, 11],
    ]);
    // Stated for both it is.
    expect(await refusals(city({ 'Cẩm Giàng': 10, 'Quân Hà': 30 }), { require: 'people=54000', costs: 'Tân Tú=1; Phủ Thông=1' })).toEqual(
      [],
    );
  });

  it('from a name that is no neighbour, a word, a figure outside, or one unit named twice', async () => {
    const codes = async (costs: string): Promise<readonly unknown[]> => (await refusals(city(listed), { costs })).map(([code]) => code);
    expect(await codes('Sông Cầu=3')).toEqual(['merger-cost-unit-unknown']);
    expect(await codes('Cẩm Giàng=nhiều')).toEqual(['merger-cost-unread']);
    expect(await codes('Cẩm Giàng=-1')).toEqual(['asked-number-outside']);
    expect(await codes('Cẩm Giàng=1;Xã Cẩm Giàng=2')).toEqual(['asked-twice']);
  });
});
