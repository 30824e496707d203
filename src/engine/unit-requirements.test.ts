import { describe, expect, it } from 'vitest';
import { listedUnit } from '../../tests/support/listed-unit';
import type { AdministrativeUnit, UnitKind } from '../domain/administrative-unit';
import type { RequirementEdition, RequirementResult, UnitResult } from '../domain/requirement';
import { findRequirements } from '../editions/requirement-catalogue';
import { checkUnits, conversionCandidates } from './unit-requirements';

function edition(id: string): RequirementEdition {
  const found = findRequirements(id);
  if (!found.ok) throw new Error(id);
  return found.value;
}
const ward = edition('nq-112-2025/ward');
const commune = edition('nq-112-2025/commune');
const today = [ward, commune];

function unit(kind: UnitKind, people: number | null, area: number | null, name = 'A'): AdministrativeUnit {
  return listedUnit({ name, kind, people, area });
}

const said = (results: readonly RequirementResult[]): Readonly<Record<string, string>> =>
  Object.fromEntries(results.map(({ id, adjusted, gap, verdict }) => [id, `${String(adjusted)} ${String(gap)} ${verdict}`]));
const only = (results: readonly UnitResult[]): UnitResult => {
  const [first] = results;
  if (first === undefined || results.length > 1) throw new Error('one unit expected');
  return first;
};
const check = (
  one: AdministrativeUnit,
  ...how: [area?: 'ordinary' | 'mountain' | 'island', special?: readonly string[] | null]
): UnitResult => only(checkUnits(today, [one], how[0] ?? 'ordinary', how[1]));

describe('a ward under NQ 112/2025: 21.000 people, 5,5 km²', () => {
  it('meets both exactly', () => {
    const { edition: by, requirements } = check(unit('ward', 21_000, 5.5));
    expect(by).toBe('nq-112-2025/ward');
    expect(said(requirements)).toMatchObject({ population: '21000 0 met', area: '5.5 0 met' });
  });

  it('lacks one person at 20.999, and so at 5,49 km²', () => {
    expect(said(check(unit('ward', 20_999, 5.5)).requirements)['population']).toBe('21000 -1 not-met');
    expect(check(unit('ward', 21_000, 5.49)).requirements.find(({ id }) => id === 'area')).toMatchObject({ verdict: 'not-met' });
  });

  it('is not lowered in the mountains nor on an island: 10.500 and 2,75 are told by one page alone', () => {
    expect(said(check(unit('ward', 10_500, 2.75), 'mountain').requirements)).toMatchObject({
      population: '21000 -10500 not-met',
      area: '5.5 -2.75 not-met',
    });
    expect(said(check(unit('ward', 10_500, 2.75), 'island').requirements)).toMatchObject({
      population: '21000 -10500 not-met',
      area: '5.5 -2.75 not-met',
    });
    expect(ward.unknown.some(({ text }) => text.includes('10.500'))).toBe(true);
  });

  it('is never said to be one by people and area alone', () => {
    const { requirements, verdict } = check(unit('ward', 50_000, 20));
    expect(requirements.map(({ id, required, verdict: each }) => [id, required, each])).toEqual([
      ['population', 21_000, 'met'],
      ['area', 5.5, 'met'],
      ['position', null, 'no-data'],
      ['urban-share', 50, 'no-data'],
      ['budget-ratio', 100, 'no-data'],
      ['industry-services', 70, 'no-data'],
      ['non-farm-labour', 70, 'no-data'],
      ['income', null, 'no-data'],
      ['poverty', null, 'no-data'],
    ]);
    expect(verdict).toBe('no-data');
    expect(check(unit('ward', 20_999, 20)).verdict).toBe('not-met');
  });

  it('without people in the list has no verdict on them', () => {
    expect(said(check(unit('ward', null, 5.5)).requirements)['population']).toBe('21000 null no-data');
  });
});

describe('a commune under NQ 112/2025 has figures of its own by kind of area', () => {
  it.each([
    ['mountain', 5_000, 100],
    ['island', 2_500, 15],
    ['ordinary', 16_000, 30],
  ] as const)('%s: %d people and %d km²', (area, people, land) => {
    const met = check(unit('commune', people, land), area);
    expect(met.edition).toBe('nq-112-2025/commune');
    expect(said(met.requirements)).toEqual({
      population: `${String(people)} 0 met`,
      area: `${String(land)} 0 met`,
      orientation: 'null null no-data',
    });
    // No figure is a share of another: what is required is what applies.
    expect(met.requirements.map(({ required, adjusted }) => required === adjusted)).toEqual([true, true, true]);
    const short = check(unit('commune', people - 1, land - 0.5), area, []);
    expect(said(short.requirements)).toMatchObject({ population: `${String(people)} -1 not-met`, area: `${String(land)} -0.5 not-met` });
  });
});

describe('a special factor that a list does not show', () => {
  const people = (count: number, area: 'ordinary' | 'mountain' | 'island', special?: readonly string[] | null) =>
    check(unit('commune', count, 1000), area, special).requirements.find(({ id }) => id === 'population');

  it('leaves open what it could lower enough, and names itself: 5.000 in the mountains, 2.500 for 50 % of minorities, 1.250 for all', () => {
    expect(people(4_999, 'mountain')).toMatchObject({ verdict: 'unclear', gap: null, adjusted: 5_000 });
    expect(people(4_999, 'mountain')?.open.map(({ id }) => id)).toEqual(['minority-or-border']);
    expect(people(1_250, 'mountain')).toMatchObject({ verdict: 'unclear' });
    expect(people(1_249, 'mountain')).toMatchObject({ verdict: 'not-met', gap: -3_751, open: [] });
  });

  it('decides where somebody says that it applies, up to what nobody said: the share of minorities', () => {
    expect(people(2_500, 'mountain', ['minority-or-border'])).toMatchObject({ required: 5_000, adjusted: 2_500, gap: 0, verdict: 'met' });
    expect(people(2_499, 'mountain', ['minority-or-border'])).toMatchObject({ adjusted: 2_500, gap: null, verdict: 'unclear' });
    expect(people(2_499, 'mountain', ['poor-coast'])).toMatchObject({ adjusted: 5_000, verdict: 'not-met' });
  });

  it('is one, the lowest, where several apply', () => {
    // 16.000 halved once is 8.000, never 4.000.
    expect(people(8_000, 'ordinary', ['minority-or-border', 'poor-coast'])).toMatchObject({ adjusted: 8_000, verdict: 'met' });
    expect(people(7_999, 'ordinary', ['poor-coast'])).toMatchObject({ adjusted: 8_000, gap: -1, verdict: 'not-met' });
  });

  it('of the coast is of no commune in the mountains or on an island', () => {
    expect(people(1_249, 'island')).toMatchObject({ verdict: 'not-met', gap: -1_251 });
  });

  it('of the Red River Delta lowers land to 70 %: 21 of 30 km²', () => {
    const land = (area: number, special?: readonly string[]) =>
      check(unit('commune', 16_000, area), 'ordinary', special).requirements.find(({ id }) => id === 'area');
    expect(land(21)).toMatchObject({ verdict: 'unclear', adjusted: 30 });
    expect(land(20.9)).toMatchObject({ verdict: 'not-met' });
    expect(land(21, ['red-river-delta'])).toMatchObject({ verdict: 'met', adjusted: 21 });
  });

  it('carries its own citation', () => {
    expect(people(4_999, 'mountain')?.citations.map(({ instrument, standing }) => `${instrument} ${standing}`)).toEqual([
      'nq-112-2025 second-hand',
      'nq-112-2025 second-hand',
    ]);
  });
});

describe('a list of units', () => {
  it('keeps every unit in its order; a township is of no kind that exists', () => {
    const results = checkUnits(today, [unit('commune', 1, 1, 'B'), unit('township', 30_000, 30, 'C'), unit('ward', 1, 1, 'A')], 'ordinary');
    expect(results.map(({ unit: { name }, edition: by, requirements, verdict }) => [name, by, requirements.length, verdict])).toEqual([
      ['B', 'nq-112-2025/commune', 3, 'not-met'],
      ['C', null, 0, 'no-data'],
      ['A', 'nq-112-2025/ward', 9, 'not-met'],
    ]);
  });
});

describe('communes that could become wards by people and area', () => {
  const list = [
    unit('commune', 21_000, 5.5, 'exactly'),
    unit('commune', 20_999, 40, 'few people'),
    unit('commune', 40_000, 5.4, 'little land'),
    unit('ward', 40_000, 40, 'is one'),
    unit('commune', null, 40, 'people unknown'),
    unit('commune', null, 5.4, 'little land, people unknown'),
  ];

  it('are those that reach 21.000 and 5,5 km², with what remains to be shown', () => {
    const { candidates, unknown } = conversionCandidates(ward, list, 'ordinary');
    expect(candidates.map(({ unit: { name } }) => name)).toEqual(['exactly']);
    expect(candidates[0]?.undecided.map(({ id }) => id)).toEqual([
      'position',
      'urban-share',
      'budget-ratio',
      'industry-services',
      'non-farm-labour',
      'income',
      'poverty',
    ]);
    expect(unknown.map(({ unit: { name } }) => name)).toEqual(['people unknown']);
    expect(unknown[0]?.undecided[0]?.id).toBe('population');
  });

  it('need an edition of wards: by another nothing is a candidate', () => {
    expect(conversionCandidates(commune, list, 'ordinary')).toEqual({ candidates: [], unknown: [] });
  });
});

describe('an edition that asks for people and land alone', () => {
  const [population, area] = ward.city;
  if (population === undefined || area === undefined) throw new Error('the edition asks for both');
  const border = { id: 'border', name: 'Biên giới', areas: ['ordinary'], factor: 0.5, least: 0.5, citation: population.citation } as const;
  const plain: RequirementEdition = {
    ...ward,
    city: [
      { ...population, special: [border] },
      { ...area, special: [] },
    ],
  };
  const candidates = (...units: readonly AdministrativeUnit[]) => {
    const { candidates: sure, unknown } = conversionCandidates(plain, units, 'ordinary');
    return [sure, unknown].map((list) => list.map(({ unit: { name } }) => name));
  };

  it('is met by a ward of both, open where a factor could do, short where one is short', () => {
    const verdict = (people: number | null, land: number | null) =>
      only(checkUnits([plain], [unit('ward', people, land)], 'ordinary')).verdict;
    expect([verdict(21_000, 5.5), verdict(10_500, 5.5), verdict(10_499, 5.5), verdict(21_000, 5), verdict(21_000, null)]).toEqual([
      'met',
      'unclear',
      'not-met',
      'not-met',
      'no-data',
    ]);
    expect(only(checkUnits([{ ...plain, city: [] }], [unit('ward', 1, 1)], 'ordinary')).verdict).toBe('no-data');
  });

  it('has as candidates what reaches both; what nobody can say of either stays unknown', () => {
    expect(
      candidates(
        unit('commune', 21_000, 5.5, 'both'),
        unit('commune', 20_000, 5.5, 'by a factor'),
        unit('commune', null, 5.5, 'people unknown'),
        unit('commune', 21_000, null, 'land unknown'),
        unit('commune', 21_000, 5, 'short'),
        unit('ward', 21_000, 5.5, 'a ward'),
      ),
    ).toEqual([['both'], ['by a factor', 'people unknown', 'land unknown']]);
  });
});
