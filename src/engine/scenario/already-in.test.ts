import { describe, expect, it } from 'vitest';
import { listedUnit } from '../../../tests/support/listed-unit';
import { edition, sampleUnits } from '../../../tests/support/sample-baseline';
import type { AlreadyInDriver, JoinChange } from '../../domain/already-in';
import type { Driver, DriverOrigin } from '../../domain/driver';
import type { Observation } from '../../domain/observation';
import type { NumericIndicator } from '../../domain/standard';
import { alreadyInSaid } from '../../language/already-in-said';
import { alreadyInDrivers, mayAlreadyBeIn } from './already-in';

const cell = { sheet: 'PL03', row: 8, column: 5 };

function notes(text: string, driver = 'people-whole'): readonly AlreadyInDriver[] {
  return alreadyInSaid(text).map((said) => ({ ...said, cell, driver, indicator: 'any', code: '09' }));
}

const giang = listedUnit({ name: 'Cẩm Giàng', kind: 'commune', isInCity: false, parent: 'Huyện Bạch Thông' });
const van = listedUnit({ name: 'Thanh Vận', kind: 'commune', isInCity: false, parent: 'Huyện Chợ Mới' });
const nobodys = listedUnit({ name: 'Quân Hà', kind: 'commune', isInCity: false });
const quang = listedUnit({ name: 'Dương Quang', kind: 'commune', parent: 'Thành phố Bắc Kạn' });

describe('whether a unit is in the figure already', () => {
  it.each<[string, typeof giang, JoinChange, string | undefined]>([
    ['Cộng cả DS sau khi sát nhập 2 xã, 06 thôn của H. Bạch Thông', giang, 'merge', 'unclear'],
    ['Cộng cả DS sau khi sát nhập 2 xã, 06 thôn của H. Bạch Thông', nobodys, 'merge', 'unclear'],
    ['Cộng cả DS sau khi sát nhập 2 xã, 06 thôn của H. Bạch Thông', van, 'merge', 'no'],
    ['Cộng cả DS sau khi sát nhập 2 xã, 06 thôn của H. Bạch Thông', quang, 'to-ward', 'no'],
    ['Cộng cả DS sau khi sát nhập 2 xã lên phường', giang, 'merge', 'unclear'],
    ['Cộng cả DS sau khi sát nhập 2 xã lên phường', quang, 'to-ward', 'unclear'],
    ['đã tính 2 xã sáp nhập', quang, 'to-ward', 'no'],
    ['đã gồm dân số xã Cẩm Giàng và Quân Hà', giang, 'merge', 'in'],
    ['đã gồm dân số xã Cẩm Giàng và Quân Hà', nobodys, 'merge', 'in'],
    ['đã gồm dân số xã Cẩm Giàng và Quân Hà', van, 'merge', 'no'],
    ['đã gồm 2 xã, trong đó xã Cẩm Giàng', nobodys, 'merge', 'unclear'],
    ['đã gồm 3 xã Cẩm Giàng và Quân Hà', van, 'merge', 'unclear'],
    ['tính cả xã Dương Quang', quang, 'to-ward', 'in'],
    ['chưa tính dân số 2 xã sáp nhập', giang, 'merge', 'not-in'],
    ['chưa tính 2 xã sáp nhập của H. Bạch Thông', van, 'merge', 'no'],
    ['không gồm xã Cẩm Giàng', giang, 'merge', 'not-in'],
    ['không gồm xã Cẩm Giàng', van, 'merge', 'no'],
    ['đã gồm xã Cẩm Giàng, chưa gồm xã Quân Hà', giang, 'merge', 'in'],
    ['đã gồm xã Cẩm Giàng, chưa gồm xã Quân Hà', nobodys, 'merge', 'not-in'],
    ['đã gồm 2 xã sáp nhập, không gồm xã Quân Hà', nobodys, 'merge', 'not-in'],
    ['dự kiến tính cả xã Cẩm Giàng', giang, 'merge', 'unclear'],
    ['dự kiến sáp nhập 2 xã', giang, 'merge', 'unclear'],
    ['gồm 06 thôn của xã Quân Hà', nobodys, 'merge', 'unclear'],
    ['đã gồm xã Cẩm giàng và Quân hà', giang, 'merge', 'unclear'],
    ['da gom xa Cam Giang', giang, 'merge', 'unclear'],
    ['ĐÃ GỒM XÃ CẨM GIÀNG', giang, 'merge', undefined],
    ['sau khi sáp nhập', giang, 'merge', 'unclear'],
    ['đã gồm 2 xã Cẩm Giàng và Quân Hà', van, 'merge', 'no'],
    ['gồm 06 thôn của xã Quân Hà', van, 'merge', 'unclear'],
    ['đã tính 2 xã sáp nhập', giang, 'to-ward', 'unclear'],
    ['đã tính 2 xã sáp nhập', quang, 'merge', 'unclear'],
    ['đã tính 2 xã lên phường', quang, 'to-ward', 'unclear'],
    ['sau khi sáp nhập phòng Y tế', giang, 'merge', undefined],
  ])('“%s” and %o', (text, unit, change, wanted) => {
    expect(mayAlreadyBeIn(notes(text), unit, change).get('people-whole')).toBe(wanted);
  });

  it('is told by driver, and notes that contradict each other leave it open', () => {
    const both = [...notes('đã gồm xã Cẩm Giàng'), ...notes('không gồm xã Cẩm Giàng', 'people-inner')];
    expect([...mayAlreadyBeIn(both, giang, 'merge')]).toEqual([
      ['people-whole', 'in'],
      ['people-inner', 'not-in'],
    ]);
    expect([...mayAlreadyBeIn([...both, ...notes('đã gồm xã Cẩm Giàng', 'people-inner')], giang, 'merge')]).toEqual([
      ['people-whole', 'in'],
      ['people-inner', 'unclear'],
    ]);
    expect(mayAlreadyBeIn(undefined, giang, 'merge').size).toBe(0);
  });

  it('is left open by a note that names it in doubt, and settled by its name before words that may be its name', () => {
    const told = (...texts: readonly string[]) =>
      mayAlreadyBeIn(
        texts.flatMap((text) => notes(text)),
        giang,
        'merge',
      ).get('people-whole');
    expect(told('đã gồm xã Cẩm Giàng', 'dự kiến tính cả xã Cẩm Giàng')).toBe('unclear');
    expect(told('da gom xa Cam Giang', 'đã gồm xã Cẩm Giàng')).toBe('in');
  });

  it('may be of any of the districts that a note names', () => {
    const [note] = notes('Cộng cả DS sau khi sát nhập 2 xã, 06 thôn của H. Bạch Thông');
    if (note === undefined) throw new Error('the note says something');
    const both = [{ ...note, districts: ['H. Bạch Thông', 'H. Chợ Mới'] }];
    expect([giang, van].map((unit) => mayAlreadyBeIn(both, unit, 'merge').get('people-whole'))).toEqual(['unclear', 'unclear']);
  });

  it('knows every unit of the sample by its own name, and no other', () => {
    for (const { name } of sampleUnits)
      for (const unit of sampleUnits)
        expect(mayAlreadyBeIn(notes(`đã gồm xã ${name}`), unit, 'merge').get('people-whole')).toBe(unit.name === name ? 'in' : 'no');
  });
});

describe('the drivers that a note speaks of', () => {
  const rowOf = (numerator: string, denominator: string | null): NumericIndicator => {
    const row = edition.ratios.find(({ drivers }) => drivers?.numerator === numerator && drivers.denominator === denominator);
    if (row === undefined) throw new Error(`no row of ${numerator}`);
    return row;
  };
  const noted = ({ id }: NumericIndicator, text: string): Observation => ({
    indicator: id,
    cell,
    raw: text,
    reading: { kind: 'exact', value: 51.69 },
    filed: { points: null, pointsCell: null, verdict: '', verdictCell: null },
    alreadyIn: alreadyInSaid(text).map((said) => ({ ...said, cell })),
  });
  const driver = (id: string, origin: DriverOrigin): [string, Driver] => [id, { id, value: 1, origin, behaviour: 'fixed' }];

  it.each([
    ['people-whole', null, 'Cộng cả DS sau khi sát nhập 2 xã', ['people-whole']],
    ['people-inner', null, 'sau khi sáp nhập 2 xã lên phường', ['people-inner']],
    ['people-inner', 'land-construction-inner', 'Tính cả phần diện tích sau khi sát nhập', ['land-construction-inner']],
    ['people-whole', 'area-natural', 'đã gồm dân số 2 xã sáp nhập', ['people-whole']],
    ['people-whole', 'area-natural', 'đã gồm 2 xã sáp nhập', ['people-whole', 'area-natural']],
    ['hospital-beds', 'people-inner', 'tính cả 2 xã sáp nhập', ['hospital-beds']],
  ])('%s over %s: “%s”', (numerator, denominator, text, wanted) => {
    const said = alreadyInDrivers(edition, [noted(rowOf(numerator, denominator), text)], {}, new Map());
    expect(said.map((each) => each.driver)).toEqual(wanted);
    expect(said[0]).toMatchObject({
      cell,
      isIn: true,
      indicator: rowOf(numerator, denominator).id,
      code: rowOf(numerator, denominator).code,
    });
  });

  it('are none of a row that no quantity moves', () => {
    const still = [...edition.numeric.values()].find((row) => row.drivers === null);
    if (still === undefined) throw new Error('the edition has such rows');
    expect(alreadyInDrivers(edition, [noted(still, 'đã gồm 2 xã sáp nhập')], {}, new Map())).toEqual([]);
  });

  it('are none where nothing stands beside the figure', () => {
    const { indicator, raw, reading, filed } = noted(rowOf('people-whole', null), 'đã gồm 2 xã sáp nhập');
    expect(alreadyInDrivers(edition, [{ indicator, cell, raw, reading, filed }], {}, new Map())).toEqual([]);
  });

  it('do not hear what is said of a figure that another count, or the user, has replaced', () => {
    const row = rowOf('people-whole', null);
    const observations = [noted(row, 'Cộng cả DS sau khi sát nhập 2 xã')];
    const count = (resolutions: Parameters<typeof alreadyInDrivers>[2], origin: DriverOrigin): number =>
      alreadyInDrivers(edition, observations, resolutions, new Map([driver('people-whole', origin)])).length;
    expect(count({}, { kind: 'read', cell, of: 'indicator' })).toBe(1);
    expect(count({}, { kind: 'read', cell, of: 'units' })).toBe(0);
    expect(count({ [row.id]: { kind: 'value', value: 45.04 } }, { kind: 'read', cell, of: 'indicator' })).toBe(0);
    expect(count({ [row.id]: { kind: 'value', value: 51.69 } }, { kind: 'read', cell, of: 'indicator' })).toBe(1);
    expect(count({ [row.id]: { kind: 'filed' } }, { kind: 'read', cell, of: 'indicator' })).toBe(1);
  });
});
