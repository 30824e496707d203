/**
 * The smallest merger of a made-up city that is scored under NQ 111/2025, against the units of today (NQ 112/2025), worked out by hand: the city
 * 2.400.000 people on 2.450 km², eight units of which two are wards; four communes around it.
 *
 *     city – Một (60.000; 20 km²) – Hai (50.000; 40 km²)
 *     city – Ba (20.000; 60 km²)
 *     city – Bốn (21.000; 5,5 km²)
 */
import { describe, expect, it } from 'vitest';
import { citySubject } from '../../../tests/support/asked-subject';
import { sampleBaseline } from '../../../tests/support/sample-baseline';
import { unwatched } from '../../../tests/support/unwatched';
import type { AdministrativeUnit } from '../../domain/administrative-unit';
import type { Driver } from '../../domain/driver';
import { findStandard } from '../../editions/catalogue';
import { findRequirements } from '../../editions/requirement-catalogue';
import { answerTo } from '../answer-to';
import type { Written } from '../own-fields';
import type { Subject } from '../subject';
import { findingMerger } from './ask';
import type { MergerAnswer } from './merger-answer';
import { mergerReport } from './report';

const found = findStandard('nq-111-2025/ii');
if (!found.ok) throw new Error('nq-111-2025/ii');
const edition = found.value;

const unit = (name: string, isInCity: boolean, people: number, area: number, neighbours: readonly string[]): AdministrativeUnit => ({
  name,
  kind: name.startsWith('Phường') ? 'ward' : 'commune',
  isInCity,
  area,
  people,
  peopleYear: 2025,
  code: null,
  parent: null,
  neighbours,
  nameCell: null,
  areaCell: null,
  peopleCell: null,
});

/** 2 × 900.000 + 6 × 100.000 people; 2 × 25 + 6 × 400 km². */
const units: readonly AdministrativeUnit[] = [
  unit('Phường Trong', true, 900_000, 25, ['Phường Ngoài']),
  unit('Phường Ngoài', true, 900_000, 25, ['Phường Trong', 'Xã A']),
  ...['Xã A', 'Xã B', 'Xã C', 'Xã D', 'Xã E', 'Xã G'].map((name) => unit(name, true, 100_000, 400, ['Phường Ngoài'])),
  unit('Xã Một', false, 60_000, 20, ['Xã A', 'Xã Hai']),
  unit('Xã Hai', false, 50_000, 40, ['Xã Một']),
  unit('Xã Ba', false, 20_000, 60, ['Xã B']),
  unit('Xã Bốn', false, 21_000, 5.5, ['Xã C']),
];

const amount = (id: string, value: number): readonly [string, Driver] => [
  id,
  { id, value, origin: { kind: 'read', cell: null, of: 'indicator' }, behaviour: 'fixed' },
];

function subjectUnder(requirements: string): Subject {
  const against = findRequirements(requirements);
  if (!against.ok) throw new Error(requirements);
  return citySubject(
    {
      ...sampleBaseline,
      observations: [],
      drivers: new Map([amount('people-whole', 2_400_000), amount('area-natural', 2450)]),
      units,
      projects: [],
      budget: [],
      region: null,
      isMountain: false,
    },
    edition,
    [],
    null,
    against.value,
  );
}

async function ask(requirements: string, written: Written = {}): Promise<MergerAnswer | readonly string[]> {
  const asked = await answerTo(findingMerger, subjectUnder(requirements), written, unwatched);
  return asked.ok ? asked.value : asked.error.map(({ code }) => code);
}

async function answer(requirements: string, written: Written = {}): Promise<MergerAnswer> {
  const said = await ask(requirements, written);
  if (!('sets' in said)) throw new Error(said.join());
  return said;
}

const sorted = (names: readonly string[]): readonly string[] => names.toSorted((a, b) => a.localeCompare(b, 'vi'));
const setsOf = ({ sets }: MergerAnswer): readonly (readonly string[])[] => sets.map((set) => sorted(set.units.map(({ name }) => name)));

describe('the smallest merger of a city under NQ 111/2025 and the units of NQ 112/2025', () => {
  it('a centrally run city needs 2.500.000 people, 2.500 km² and 30 % wards: Một and Hai, 110.000 people and 60 km²', async () => {
    // 100.000 people are missing: Một and Hai have 110.000; Một, Ba and Bốn have 101.000 and 85,5 km², three. Hai does not touch the city alone.
    // Eight and two are ten units, of which three must be wards: two are, and one of the communes with most people of the city becomes one.
    const said = await answer('nq-112-2025/city');
    expect(setsOf(said)[0]).toEqual(['Xã Hai', 'Xã Một']);
    expect(said).toMatchObject({ status: 'answered', isProven: true, bound: 2 });
    expect(said.sets[0]?.conversions).toHaveLength(1);
    expect(said.sets[0]?.needs.map(({ id, actual }) => [id, actual])).toEqual([
      ['population', 2_510_000],
      ['area', 2510],
      ['ward-share', 30],
    ]);
    // The text of the city says nothing of wards: it is another that lets them be made, and it is named.
    expect(said.wardsBy.edition).toBe('nq-112-2025/ward');
    expect(mergerReport(said, subjectUnder('nq-112-2025/city'), 'vi').notes.join(' ')).toContain('theo Phường – NQ 112/2025');
    // What nobody can decide from a workbook is said to be outside.
    expect(said.outside.map(({ id }) => id)).toContain('class-one');
  });

  it('with the least people it is Một, Ba and Bốn: 101.000', async () => {
    const said = await answer('nq-112-2025/city', { minimise: 'people' });
    expect(setsOf(said)[0]).toEqual(['Xã Ba', 'Xã Bốn', 'Xã Một']);
    expect(said.sets[0]?.objective).toBe(101_000);
  });

  it('a new ward has 21.000 people and 5,5 km²: Bốn may be one, Ba with 20.000 may not', async () => {
    const said = await answer('nq-112-2025/ward', { require: 'units=9' });
    expect(said.candidates.map(({ name, mayBeWard }) => [name, mayBeWard])).toEqual([
      ['Xã Một', true],
      ['Xã Hai', true],
      ['Xã Ba', false],
      ['Xã Bốn', true],
    ]);
  });

  it('a ward is no whole that units join: its edition is refused where nothing is named, and answers what is named', async () => {
    expect(await ask('nq-112-2025/ward')).toEqual(['merger-needs-nothing']);
    expect(await ask('nq-112-2025/commune')).toEqual(['merger-needs-nothing']);
    // 2.419.999 people: 20.000 of Ba make 2.420.000.
    expect(setsOf(await answer('nq-112-2025/ward', { require: 'people=2420000', minimise: 'people' }))[0]).toEqual(['Xã Ba']);
  });

  it('the share that lawful new wards leave out of reach blocks', async () => {
    // A ward of today needs 21.000 people and 5,5 km². All may be wards but Ba: with Một, Hai and Bốn all 11 are; with Ba 11 of 12 = 91,7 %.
    const said = await answer('nq-112-2025/ward', { require: 'people=2550000,wardShare=95' });
    // 150.000 are missing: all four are 151.000.
    expect(said.status).toBe('none');
    expect(said.nearest.map(({ need, isBlocking }) => [need.measure, isBlocking])).toEqual([
      ['people', true],
      ['ward-share', true],
    ]);
    expect(said.nearest[1]?.kept).toBeCloseTo((11 / 12) * 100, 9);
    // Without Ba 131.000 join.
    expect(said.nearest[0]?.kept).toBe(2_531_000);
  });
});
