/** The facts that Bắc Kạn filed under NQ 26/2022, under Bảng 2A of NQ 111/2025: figures worked out by hand. */
import { describe, expect, it } from 'vitest';
import type { Observation, Reading } from '../../src/domain/observation';
import type { Standard } from '../../src/domain/standard';
import { everyStandard, findStandard } from '../../src/editions/catalogue';
import { crosswalkBetween, crosswalks, decodeCrosswalks } from '../../src/editions/crosswalk/crosswalks';
import { translateObservations } from '../../src/editions/crosswalk/translate-observations';

function edition(id: string): Standard {
  const found = findStandard(id);
  if (!found.ok) throw new Error(id);
  return found.value;
}

const exact = (value: number): Reading => ({ kind: 'exact', value });

function filed(indicator: string, reading: Reading, row = 1): Observation {
  return {
    indicator,
    cell: { sheet: 'Bảng', row, column: 5 },
    raw: 'như đã ghi',
    reading,
    filed: { points: 1, pointsCell: null, verdict: 'Đạt', verdictCell: null },
  };
}

/** As the report of 2022 prints them. */
const bacKan: readonly Observation[] = [
  filed('city-role', { kind: 'grade', grade: 'minimum', basis: 'text' }),
  filed('population-whole', exact(51.69), 9),
  filed('population-inner', exact(45.7)),
  filed('density-whole', exact(375.2)),
  filed('non-farm-labour-whole', exact(30)),
  filed('non-farm-labour-inner', exact(35)),
  filed('hospital-beds', exact(2.4)),
  filed('education-facilities', exact(32)),
  filed('cultural-works', exact(15)),
  filed('sports-works', { kind: 'bound', bound: '>', value: 10 }),
  filed('commercial-works', { kind: 'counted', value: 7, parts: [3, 3, 1] }),
  filed('transport-hub', { kind: 'grade', grade: 'minimum', basis: 'text' }),
  filed('road-density', exact(6)),
  filed('clean-water', exact(95)),
  filed('sewer-density', exact(6.57)),
  filed('wastewater-treated', exact(37.5)),
  filed('solid-waste-treated', exact(100)),
  filed('funeral-homes', { kind: 'counted', value: 2, parts: [1, 1] }),
  filed('green-land-whole', exact(16.56)),
  filed('public-green-land-inner', exact(13)),
  filed('public-spaces', exact(4)),
];

function translated(observations: readonly Observation[], to: string): readonly Observation[] {
  const crosswalk = crosswalkBetween('nq-26-2022/ii', to);
  if (crosswalk === null) throw new Error(`no way to ${to}`);
  return translateObservations(observations, crosswalk, edition(to));
}

const readings = (observations: readonly Observation[]) => new Map(observations.map(({ indicator, reading }) => [indicator, reading]));
const pending = (reason: string, hint: number | null) => ({ kind: 'pending', reason, hint });

describe.each(['nq-111-2025/ii', 'nq-111-2025/iii'])('the facts of Bắc Kạn under %s', (to) => {
  const found = translated(bacKan, to);
  const read = readings(found);

  it('answer each of its 23 rows once, in its order', () => {
    expect(found.map(({ indicator }) => indicator)).toEqual(edition(to).indicators.map(({ id }) => id));
  });

  it('carry people (51,69 thousand are 51.690), density and the labour of the whole city, with their cells', () => {
    const people = read.get('population');
    expect(people?.kind === 'exact' && people.value).toBeCloseTo(51690, 6);
    expect(found.find(({ indicator }) => indicator === 'population')).toMatchObject({ cell: { row: 9 }, raw: 'như đã ghi' });
    expect(read.get('density-natural')).toEqual(exact(375.2));
    expect(read.get('non-farm-labour')).toEqual(exact(30));
  });

  it('carry the funeral homes of the inner area as at least that many', () => {
    expect(read.get('funeral-homes')).toEqual({ kind: 'bound', bound: '>=', value: 2 });
  });

  it('leave pending what a careful official would not take for the same, with the figure to look at', () => {
    expect(read.get('road-density')).toEqual(pending('other-extent', 6));
    expect(read.get('sewer-density')).toEqual(pending('other-extent', 6.57));
    expect(read.get('solid-waste-treated')).toEqual(pending('other-extent', 100));
    expect(read.get('clean-water')).toEqual(pending('other-thing', 95));
    expect(read.get('hospital-beds')).toEqual(pending('other-thing', 2.4));
    expect(read.get('education-facilities')).toEqual(pending('other-thing', 32));
    expect(read.get('cultural-works')).toEqual(pending('other-thing', 15));
    expect(read.get('sports-works')).toEqual(pending('other-thing', 10));
    expect(read.get('commercial-works')).toEqual(pending('other-thing', 7));
    expect(read.get('public-green-land')).toEqual(pending('other-extent', 13));
  });

  it('leave pending without a figure what only looks alike, and what nobody filed', () => {
    for (const row of ['planned-role', 'transport-hub', 'wastewater-capacity', 'public-green-spaces', 'green-space-share'])
      expect([row, read.get(row)]).toEqual([row, pending('other-thing', null)]);
    for (const row of ['centre-role', 'cemetery-land', 'public-service-land', 'architecture-regulation'])
      expect([row, read.get(row)]).toEqual([row, pending('row-absent', null)]);
  });

  it('take over no points and no verdict: those were given under the other law', () => {
    for (const { filed: given } of found) expect(given).toEqual({ points: null, pointsCell: null, verdict: '', verdictCell: null });
  });
});

it('a row that the table lacks is absent under the other text too, whatever the two rows are to each other', () => {
  const absent = ({ id }: { readonly id: string }): Observation => ({
    ...filed(id, { kind: 'pending', reason: 'row-absent', hint: null }),
    cell: null,
    raw: '',
  });
  const reasons = translated(edition('nq-26-2022/ii').indicators.map(absent), 'nq-111-2025/iii').map(({ reading }) => reading);
  expect(reasons).toHaveLength(23);
  expect(new Set(reasons.map((reading) => JSON.stringify(reading)))).toEqual(new Set([JSON.stringify(pending('row-absent', null))]));
});

describe('a figure that was not clear before', () => {
  const under = (indicator: string, reading: Reading, row: string) =>
    readings(translated([filed(indicator, reading)], 'nq-111-2025/iii')).get(row);

  it.each([
    ['population-whole', { kind: 'pending', reason: 'other-extent', hint: 51.69 }, 'population', pending('other-extent', 51690)],
    ['population-whole', { kind: 'bound', bound: '>', value: 50 }, 'population', { kind: 'bound', bound: '>', value: 50000 }],
    ['population-whole', { kind: 'about', about: 'nearly', value: 60 }, 'population', { kind: 'about', about: 'nearly', value: 60000 }],
    [
      'population-whole',
      { kind: 'counted', value: 52, parts: [45, 7] },
      'population',
      { kind: 'counted', value: 52000, parts: [45000, 7000] },
    ],
    // 51.690 typed where thousands are asked for.
    ['population-whole', exact(51690), 'population', pending('implausible', 51690000)],
    ['population-whole', exact(0.3), 'population', pending('implausible', 300)],
    ['funeral-homes', { kind: 'bound', bound: '<', value: 3 }, 'funeral-homes', pending('other-extent', 3)],
    ['funeral-homes', { kind: 'bound', bound: '>', value: 1 }, 'funeral-homes', { kind: 'bound', bound: '>', value: 1 }],
    ['funeral-homes', { kind: 'about', about: 'around', value: 2 }, 'funeral-homes', pending('other-extent', 2)],
    ['funeral-homes', { kind: 'pending', reason: 'planned', hint: 1 }, 'funeral-homes', pending('planned', 1)],
    ['road-density', { kind: 'pending', reason: 'empty', hint: null }, 'road-density', pending('other-extent', null)],
  ] as const)('%s as %j is %s as %j', (indicator, reading, row, expected) => {
    expect(under(indicator, reading, row)).toEqual(expected);
  });
});

describe('crosswalks', () => {
  it('name editions and rows that exist, each row of the new edition once, and say how rows differ', () => {
    const known = everyStandard().flatMap(({ edition: id, aliases }) => [id, ...aliases]);
    for (const { from, to, rows } of crosswalks()) {
      for (const id of [...from, ...to]) expect(known).toContain(id);
      const rowsOf = (ids: readonly string[]) => ids.map((id) => edition(id).indicators.map((row) => row.id));
      for (const row of rows) {
        for (const there of rowsOf(from)) expect(there).toContain(row.from);
        for (const there of rowsOf(to)) expect(there).toContain(row.to);
        expect([row.to, row.note !== '' && row.noteIn?.['en'] !== undefined]).toEqual([row.to, true]);
      }
      expect(new Set(rows.map((row) => row.to)).size).toBe(rows.length);
    }
  });

  it('carry a figure only between rows that look at the same part of the city, in units that the factor explains', () => {
    for (const { from, to, rows } of crosswalks()) {
      for (const row of rows) {
        if (row.kind !== 'same') continue;
        const before = edition(from[0] ?? '').indicators.find(({ id }) => id === row.from);
        const after = edition(to[0] ?? '').indicators.find(({ id }) => id === row.to);
        expect([row.to, before?.scope]).toEqual([row.to, after?.scope]);
        expect([row.to, before?.unit, row.factor]).toEqual([row.to, row.factor === 1000 ? '1.000 người' : after?.unit, row.factor]);
      }
    }
  });

  it('lead nowhere between editions that nobody compared', () => {
    expect(crosswalkBetween('nq-111-2025/ii', 'nq-26-2022/ii')).toBeNull();
    expect(crosswalkBetween('nq-26-2022/ii', 'nq-111-2025/i')).toBeNull();
  });

  it('say what is wrong in their file', () => {
    const decoded = decodeCrosswalks([
      { from: ['a'], to: ['b'], rows: [{ from: 'x', to: 'y', kind: 'hint', factor: 1, reason: 'why', note: '' }] },
    ]);
    expect(decoded).toMatchObject({ ok: false, error: [{ path: 'crosswalks.json[0].rows[0].reason' }] });
  });
});
