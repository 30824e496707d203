import { describe, expect, it } from 'vitest';
import { provincialCity } from './city-requirements';
import {
  findRequirements,
  listRequirements,
  provincialCityOn,
  replacedBy,
  requirementEditions,
  requirementsInForce,
  standingOfTier,
} from './requirement-catalogue';

const inForce = (kind: Parameters<typeof requirementsInForce>[0], date: string): string | null =>
  requirementsInForce(kind, date)?.edition ?? null;

describe('which requirements are in force', () => {
  it.each([
    ['provincial-city', '2016-05-24', null],
    ['provincial-city', '2022-12-31', 'nq-1211-2016/provincial-city-2016'],
    ['provincial-city', '2023-01-01', 'nq-1211-2016/provincial-city'],
    ['provincial-city', '2025-06-30', 'nq-1211-2016/provincial-city'],
    ['provincial-city', '2025-07-01', null],
    ['provincial-city', '2026-01-01', null],
    ['ward', '2025-12-31', null],
    ['ward', '2026-01-01', 'nq-112-2025/ward'],
    ['commune', '2026-01-01', 'nq-112-2025/commune'],
    ['province', '2026-11-28', 'nq-112-2025/province'],
    ['city', '2026-11-28', 'nq-112-2025/city'],
  ] as const)('%s on %s: %s', (kind, date, expected) => {
    expect(inForce(kind, date)).toBe(expected);
  });
});

describe('how the requirements of a provincial city stand', () => {
  it.each([
    ['2022-12-31', 'not-yet', []],
    ['2023-01-01', 'in-force', []],
    ['2025-06-30', 'in-force', []],
    ['2025-07-01', 'tier-ended', []],
    ['2025-12-31', 'tier-ended', []],
    ['2026-01-01', 'replaced', ['nq-112-2025/ward', 'nq-112-2025/commune']],
  ] as const)('on %s: %s', (date, standing, by) => {
    const found = standingOfTier(provincialCity, date);
    expect(found.standing).toBe(standing);
    expect(found.replacedBy.map(({ edition }) => edition)).toEqual(by);
  });

  it('end with Luật 72/2025, which the edition cites', () => {
    expect(provincialCity).toMatchObject({ tierUntil: '2025-07-01', tierCitation: { instrument: 'luat-72-2025' } });
  });

  it('of 2016 are replaced by what holds on the day, over several texts', () => {
    const [first] = requirementEditions;
    if (first === undefined) throw new Error('no editions');
    expect(first.edition).toBe('nq-1211-2016/provincial-city-2016');
    expect(replacedBy(first, '2022-12-31').map(({ edition }) => edition)).toEqual([]);
    expect(replacedBy(first, '2023-01-01').map(({ edition }) => edition)).toEqual(['nq-1211-2016/provincial-city']);
    expect(replacedBy(first, '2026-01-01').map(({ edition }) => edition)).toEqual(['nq-112-2025/ward', 'nq-112-2025/commune']);
  });
});

describe('an edition of requirements', () => {
  it('is found by its id, and by the one it had before', () => {
    const old = findRequirements('nq-1211-2016');
    expect(old.ok && old.value).toBe(provincialCity);
    expect(provincialCity.edition).toBe('nq-1211-2016/provincial-city');
    const ward = findRequirements('nq-112-2025/ward');
    expect(ward.ok && ward.value.kind).toBe('ward');
  });

  it('that nobody knows is trouble that names those there are', () => {
    const found = findRequirements('nq-9999/ward');
    expect(found.ok ? null : found.error).toMatchObject({ code: 'edition-unknown', data: { edition: 'nq-9999/ward' } });
    expect(found.ok ? '' : String(found.error.data['known' as never])).toContain('nq-112-2025/commune');
  });

  it('is listed with its dates, its successor and how well it is known', () => {
    const listed = listRequirements();
    expect(listed.map(({ id }) => id)).toEqual([
      'nq-1211-2016/provincial-city-2016',
      'nq-1211-2016/provincial-city',
      'nq-112-2025/ward',
      'nq-112-2025/commune',
      'nq-112-2025/province',
      'nq-112-2025/city',
    ]);
    expect(listed.find(({ id }) => id === 'nq-1211-2016/provincial-city')).toMatchObject({
      kind: 'provincial-city',
      from: '2023-01-01',
      to: '2026-01-01',
      tierUntil: '2025-07-01',
      successor: 'nq-112-2025/ward',
      complete: false,
    });
    expect(listed.find(({ id }) => id === 'nq-112-2025/commune')).toMatchObject({
      from: '2026-01-01',
      to: null,
      successor: null,
      requirements: 3,
      // Population, its two other areas and its two factors; land, its two other areas and its factor; orientation.
      standing: { 'second-hand': 10 },
      complete: true,
    });
  });

  it('follows another one on the very day that one ends', () => {
    const ends = requirementEditions.flatMap(({ to, successors }) => successors.map((id) => ({ to, next: findRequirements(id) })));
    expect(ends.length).toBe(3);
    expect(ends.filter(({ to, next }) => !next.ok || next.value.from !== to)).toEqual([]);
  });
});

describe('the requirements of a provincial city on a day on which none is in force', () => {
  it('are the first before there were any, and those that held last after', () => {
    expect(provincialCityOn('2016-05-24').edition).toBe('nq-1211-2016/provincial-city-2016');
    expect(provincialCityOn('2022-12-31').edition).toBe('nq-1211-2016/provincial-city-2016');
    expect(provincialCityOn('2023-01-01')).toBe(provincialCity);
    expect(provincialCityOn('2025-07-01')).toBe(provincialCity);
    expect(provincialCityOn('2026-01-01')).toBe(provincialCity);
  });
});

describe('what is told of an edition', () => {
  it('that nobody knows: every one that there is, apart from one another', () => {
    const found = findRequirements('windmills');
    expect(found.ok ? null : found.error.data).toEqual({
      edition: 'windmills',
      known: requirementEditions.map(({ edition }) => edition).join(', '),
    });
  });

  it('is not that others hold in its place while it holds itself', () => {
    const ward = requirementsInForce('ward', '2026-01-01');
    if (ward === null) throw new Error('wards have requirements in 2026');
    const held = (to: string | null) => replacedBy({ ...ward, edition: 'earlier', to, successors: [ward.edition] }, '2026-01-01').length;
    expect([held('2026-01-01'), held('2027-01-01'), held(null)]).toEqual([1, 0, 0]);
  });
});
