import { describe, expect, it } from 'vitest';
import { isCountUnit, leadingUnit, relateUnits } from './units';

describe('a sheet’s unit beside the edition’s', () => {
  it.each([
    ['người', '1.000 người', 0.001],
    ['nghìn người', '1.000 người', 1],
    ['billion VND', 'tỷ đồng', 1],
    ['million VND', 'tỷ đồng', 0.001],
    ['Nghìn người', '1.000 người', 1],
    ['1000 người', '1.000 người', 1],
    ['1.000 người', '1.000 người', 1],
    ['triệu người', '1.000 người', 1000],
    ['vạn người', '1.000 người', 10],
    ['nghìn', '1.000 người', 1],
    ['người/km ²', 'người/km²', 1],
    ['người/km2', 'người/km²', 1],
    ['ng/km2', 'người/km²', 1],
    ['người/ha', 'người/km²', 100],
    ['nghìn người/km²', 'người/km²', 1000],
    ['m ² sàn/ người', 'm² sàn/người', 1],
    ['m2/người', 'm² sàn/người', 1],
    ['ha/người', 'm²/người', 10_000],
    ['km/km ²', 'km/km²', 1],
    ['m/km2', 'km/km²', 0.001],
    ['m/ha', 'km/km²', 0.1],
    ['giường/ 10.000 dân', 'giường/10.000 dân', 1],
    ['giường/1.000 dân', 'giường/10.000 dân', 10],
    ['kWh/người/tháng', 'kwh/người/năm', 12],
    ['lít/người/ngày', 'lít/người/ngày đêm', 1],
    ['l/ng.ngày', 'lít/người/ngày đêm', 1],
    ['lít/người/ng.đ', 'lít/người/ngày đêm', 1],
    ['l/ng/n.đ', 'lít/người/ngày đêm', 1],
    ['%', 'Lần', 0.01],
    ['lần', '%', 100],
    ['Số thuê bao /100 dân', 'Số thuê bao/100 dân', 1],
    ['cơ sở', 'Cơ sở', 1],
  ])('%s → %s: × %d', (found, expected, factor) => {
    const relation = relateUnits(found, expected);
    if (relation.kind === 'factor') expect(relation.factor).toBeCloseTo(factor, 12);
    else expect(relation.kind).toBe('factor');
  });

  it('reads a decomposed (NFD) unit', () => {
    expect(relateUnits('nghìn người'.normalize('NFD'), '1.000 người')).toEqual({ kind: 'factor', factor: 1 });
  });

  it.each([
    ['ha', '%'],
    ['người', '%'],
    ['%', 'Công trình'],
    ['%', 'm²/người'],
    ['m2/người', 'km/km²'],
    ['công trình', '%'],
  ])('%s for %s is a mismatch', (found, expected) => {
    expect(relateUnits(found, expected).kind).toBe('mismatch');
  });

  it.each([
    ['', '%'],
    ['giường/', 'giường/10.000 dân'],
    ['công trình', 'Cơ sở'],
    ['???', 'm²/người'],
  ])('%j for %s leaves the edition’s unit', (found, expected) => {
    expect(relateUnits(found, expected).kind).toBe('unknown');
  });
});

describe('a unit behind a number', () => {
  it.each([
    ['người/km ²', 'người/km²'],
    ['người', 'người'],
    ['nghìn người sau khi sát nhập', 'nghìn người'],
    ['m2/người (2022)', 'm2/người'],
    ['người dân tộc', 'người dân'],
    ['Cộng cả DS sau khi sát nhập 2 xã', ''],
    ['công trình', ''],
    ['', ''],
  ])('%j leads with %j', (words, unit) => {
    expect(leadingUnit(words)).toBe(unit);
  });
});

it('knows units that count things', () => {
  expect(['Cơ sở', 'công trình', 'Dự án', 'khu', 'Khu'].map(isCountUnit)).toEqual([true, true, true, true, true]);
  expect(['%', 'm²/người', '1.000 người', 'Lần'].map(isCountUnit)).toEqual([false, false, false, false]);
});
