import { describe, expect, it } from 'vitest';
import { listedUnit } from '../../tests/support/listed-unit';
import { isLookedFor, listCommunes, orderCommunes } from './list-communes';
import type { CommuneOrder } from './list-communes';

const outside = { kind: 'commune', isInCity: false } as const;
const units = [
  listedUnit({ name: 'Sông Cầu', kind: 'ward', neighbours: ['Đôn Phong'] }),
  listedUnit({ name: 'Đôn Phong', ...outside, people: 2_000, area: 40, neighbours: ['Vi Hương'], parent: 'Huyện Bạch Thông' }),
  listedUnit({ name: 'Dương Phong', ...outside, people: 3_000, area: null }),
  listedUnit({ name: 'Vi Hương', ...outside, people: 3_000, area: 20 }),
  listedUnit({ name: 'Cao Kỳ', ...outside, people: null, area: 30 }),
];

function names(order: CommuneOrder, isDescending = false): readonly string[] {
  return orderCommunes(listCommunes(units, []), order, isDescending).map(({ unit }) => unit.name);
}

describe('the communes around the city', () => {
  it('leave out the city’s own, and say which touch it', () => {
    expect(listCommunes(units, []).map(({ unit, touches }) => [unit.name, touches])).toEqual([
      ['Đôn Phong', true],
      ['Dương Phong', false],
      ['Vi Hương', false],
      ['Cao Kỳ', false],
    ]);
  });

  it('touch it over what is chosen', () => {
    expect(listCommunes(units, ['Đôn Phong']).find(({ unit }) => unit.name === 'Vi Hương')?.touches).toBe(true);
  });

  it('stand by name as in a Vietnamese dictionary, where Đ comes after D', () => {
    expect(names('name')).toEqual(['Cao Kỳ', 'Dương Phong', 'Đôn Phong', 'Vi Hương']);
    expect(names('name', true)).toEqual(['Vi Hương', 'Đôn Phong', 'Dương Phong', 'Cao Kỳ']);
  });

  it('stand by figures, equal ones as on the sheet, and those without any last both ways', () => {
    expect(names('people', true)).toEqual(['Dương Phong', 'Vi Hương', 'Đôn Phong', 'Cao Kỳ']);
    expect(names('people')).toEqual(['Đôn Phong', 'Dương Phong', 'Vi Hương', 'Cao Kỳ']);
    expect(names('area', true)).toEqual(['Đôn Phong', 'Cao Kỳ', 'Vi Hương', 'Dương Phong']);
    // 2.000 / 40 = 50, 3.000 / 20 = 150 people a km²; the other two lack one of both.
    expect(names('density', true)).toEqual(['Vi Hương', 'Đôn Phong', 'Dương Phong', 'Cao Kỳ']);
  });

  it('are found by a part of the name or the district, typed with or without diacritics', () => {
    const found = (typed: string) =>
      listCommunes(units, [])
        .filter((each) => isLookedFor(each, typed))
        .map(({ unit }) => unit.name);
    expect(found('don phong')).toEqual(['Đôn Phong']);
    expect(found('PHONG')).toEqual(['Đôn Phong', 'Dương Phong']);
    expect(found('bạch thông')).toEqual(['Đôn Phong']);
    expect(found('  ')).toHaveLength(4);
    expect(found('xyz')).toEqual([]);
  });
});
