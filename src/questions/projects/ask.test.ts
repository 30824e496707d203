import { describe, expect, it } from 'vitest';
import { citySubject, sampleSubject, smallSubject } from '../../../tests/support/asked-subject';
import { sampleBaseline } from '../../../tests/support/sample-baseline';
import { unwatched } from '../../../tests/support/unwatched';
import type { Scenario } from '../../changes/scenario';
import type { Driver } from '../../domain/driver';
import { findStandard } from '../../editions/catalogue';
import type { Problem } from '../../domain/problem';
import type { Project } from '../../domain/project';
import { answerTo } from '../answer-to';
import type { Written } from '../own-fields';
import type { Subject } from '../subject';
import { buying } from './ask';
import type { ProjectsAnswer } from './ask';
import { projectKeys } from './stated-effects';

const filed = { points: null, pointsCell: null, verdict: '', verdictCell: null };

async function ask(subject: Subject, written: Written = {}): Promise<ProjectsAnswer> {
  const asked = await answerTo(buying, subject, written, unwatched);
  if (!asked.ok) throw new Error(asked.error.map(({ code }) => code).join());
  return asked.value;
}

async function refusal(subject: Subject, written: Written): Promise<readonly Problem['code'][]> {
  const asked = await answerTo(buying, subject, written, unwatched);
  return asked.ok ? [] : asked.error.map(({ code }) => code);
}

const project = (number: string, name: string, cost: number | null, text = ''): Project => ({
  number,
  name,
  cost,
  state: '',
  cell: { sheet: 'Dự án', row: Number.parseInt(number, 10) + 4, column: 1 },
  words: text === '' ? [] : [{ text, cell: { sheet: 'Dự án', row: Number.parseInt(number, 10) + 4, column: 10 } }],
});

function listing(subject: Subject, projects: readonly Project[]): Subject {
  if (subject.replayed === null) throw new Error('no baseline');
  return { ...subject, replayed: { ...subject.replayed, baseline: { ...subject.replayed.baseline, projects } } };
}

/** Roads over 10 km²: 5 km are 0,5 km/km²; from 1 (6 points) to 2 (10 points). Beds on 1.000 people: from 25 (3 points) to 50 (5 points). */
const roads = { numerator: 'road-length', denominator: 'land', factor: 1 };
const beds = { numerator: 'hospital-beds', denominator: 'people-whole', factor: 1000 };
const small = smallSubject(
  [
    { id: 'roads', number: 1, section: '1', value: 0.5, minimum: 1, maximum: 2, points: [6, 10], drivers: roads },
    { id: 'beds', number: 2, section: '2', value: 30, minimum: 25, maximum: 50, points: [3, 5], drivers: beds },
  ],
  { 'road-length': 5, land: 10, 'people-whole': 1000, 'hospital-beds': 30 },
);
const [north, south, clinic, rails] = [
  project('1', 'Đường phía Bắc', 100, 'tổng chiều dài 3 km'),
  project('2', 'Đường phía Nam', 60, 'tổng chiều dài 2 km'),
  project('3', 'Bệnh viện mới', 50, 'quy mô 10 giường'),
  project('4', 'Đường sắt', 10, 'dài 9 km'),
];
const city = listing(small, [north, south, clinic, rails]);

describe('points per đồng', () => {
  it('of two roads that are short alone are those of both together, and each adds all of them after the other', async () => {
    const { projects, best } = await ask(city);
    // 8 km and 7 km are below the minimum of 10 km; 10 km reach it: 6 points. 10 beds more: 3 + 2 × 15/25 − (3 + 2 × 5/25) = 0,8.
    expect(projects.map(({ key, points, marginal }) => [key, points, marginal])).toEqual([
      ['1', 0, expect.closeTo(6, 9)],
      ['2', 0, expect.closeTo(6, 9)],
      ['3', expect.closeTo(0.8, 9), expect.closeTo(0.8, 9)],
      ['4', null, null],
    ]);
    expect(projects[2]?.perHundred).toBeCloseTo(1.6, 9);
    expect(best).toMatchObject({ projects: ['1', '2', '3'], cost: 210, points: expect.closeTo(6.8, 9) as number, isProven: true });
    // 0 points of roads and 3,4 of beds before.
    expect(best?.total).toBeCloseTo(10.2, 9);
  });

  it('are bought with the budget there is: 160 tỷ are the two roads, 159 the hospital alone', async () => {
    expect((await ask(city, { budget: '160' })).best).toMatchObject({ projects: ['1', '2'], cost: 160, isProven: true });
    expect((await ask(city, { budget: '159' })).best).toMatchObject({ projects: ['3'], cost: 50, isProven: true });
    expect((await ask(city, { budget: '49' })).best).toMatchObject({ projects: [], cost: 0, points: 0 });
  });

  it('open a gate by themselves: 10 km are 6 points of the 6 that criterion I needs', async () => {
    const { projects } = await ask(listing(small, [project('1', 'Đường vòng', 90, 'tổng chiều dài 5 km')]));
    expect(projects[0]).toMatchObject({ points: expect.closeTo(6, 9) as number, gates: ['1'], rows: [{ code: '01' }] });
  });

  it('open no gate that is open already: 17 km are 8,8 points of the 6 that it needs', async () => {
    const open = smallSubject(
      [{ id: 'roads', number: 1, section: '1', value: 1.5, minimum: 1, maximum: 2, points: [6, 10], drivers: roads }],
      { 'road-length': 15, land: 10 },
    );
    const { projects } = await ask(listing(open, [project('1', 'Đường vòng', 90, 'tổng chiều dài 2 km')]));
    expect(projects[0]).toMatchObject({ points: expect.closeTo(0.8, 9) as number, gates: [] });
  });

  it('of three roads of which any two are enough are nobody’s alone, and the two that are chosen are not called idle', async () => {
    const three = listing(
      small,
      ['1', '2', '3'].map((number) => project(number, `Đường ${number}`, 10, 'dài 3 km')),
    );
    const answer = await ask(three);
    expect(answer.projects.map(({ points, marginal }) => [points, marginal])).toEqual([
      [0, 0.4 * 3].map((each) => expect.closeTo(each, 9) as number),
      [0, 0.4 * 3].map((each) => expect.closeTo(each, 9) as number),
      [0, 0.4 * 3].map((each) => expect.closeTo(each, 9) as number),
    ]);
    const two = await ask(three, { budget: '20' });
    expect(two.best).toMatchObject({ cost: 20, points: expect.closeTo(6.4, 9) as number });
  });

  it('are unknown where nobody says what a project does, and nothing where the user says that it does nothing', async () => {
    const unsaid = listing(small, [project('1', 'Chợ', 40)]);
    expect((await ask(unsaid)).projects[0]).toMatchObject({ standing: 'unsaid', points: null, perHundred: null });
    expect((await ask(unsaid, { effects: '1=none' })).projects[0]).toMatchObject({ standing: 'nothing', points: 0, perHundred: 0 });
  });

  it('have in JSON the size that counts nowhere yet: how much it is, what it may add to, and why it is not counted', async () => {
    const named = listing(small, [
      project('1', 'Đoạn 1', 40, 'dài 2 km'),
      project('2', 'Chợ', 40),
      project('3', 'Nâng quy mô bệnh viện đa khoa lên 250 giường', 40),
      project('4', 'Đường A (giai đoạn 1: 1.500 m)', 40),
      project('5', 'Nâng cấp đường B 2 km', 40),
      project('6', 'Khu đô thị 2.000 dân', 40),
      project('7', 'Trường mầm non 0,8 ha', 40),
      project('8', 'Đường C 1,5 km', 40),
    ]);
    const json = JSON.parse(JSON.stringify(buying.json(await ask(named)))) as unknown;
    const beds = ['hospital-beds'];
    expect(json).toMatchObject({
      projects: [
        { key: '1', standing: 'unsaid', openSize: { kind: 'length', why: 'whose', amount: 2, unit: 'km', cell: { column: 10 } } },
        { key: '2', standing: 'unsaid', openSize: null },
        { key: '3', standing: 'unsaid', openSize: { kind: 'beds', why: 'level', amount: 250, unit: 'beds', drivers: beds } },
        { key: '4', standing: 'unsaid', openSize: { kind: 'length', why: 'phase', amount: 1500, unit: 'm', drivers: ['road-length'] } },
        { key: '5', standing: 'doubtful', openSize: { kind: 'length', why: 'renewal', amount: 2, unit: 'km', drivers: ['road-length'] } },
        // The whole city's people are in a row of this table, and those of the inner city in none.
        { key: '6', standing: 'unsaid', openSize: { kind: 'people', why: 'capacity', amount: 2000, drivers: ['people-whole'] } },
        // No row of this table is of the land of schools.
        { key: '7', standing: 'unsaid', openSize: { kind: 'area', why: 'not-asked', amount: 0.8, unit: 'ha', drivers: [] } },
        { key: '8', standing: 'counted', openSize: null, effects: [{ driver: 'road-length', amount: 1.5 }] },
      ],
    });
  });

  it('offer the people of an area beside its land, which counts, until the user states what it does', async () => {
    const area = listing(small, [project('1', 'Chợ', 40), project('2', 'Khu dân cư 2 ha, dân số 300 người', 40)]);
    const offered = await ask(area);
    expect(offered.projects[1]).toMatchObject({ standing: 'unmeasured', size: { kind: 'people', amount: 300, why: 'capacity' } });
    expect((await ask(area, { effects: '2:people-whole=300' })).projects[1]).toMatchObject({ size: null });
  });

  it('are those of the rung that a project is said to raise a row to', async () => {
    // Row 48 stands below its lower rung: 1,5 points with it, as the law prints them; it has no other by that name.
    const { projects } = await ask(sampleSubject(), { effects: '1:48=minimum' });
    expect(projects[0]).toMatchObject({ standing: 'counted', points: expect.closeTo(1.5, 9) as number });
    expect(await refusal(sampleSubject(), { effects: '1:48=three-quarters' })).toEqual(['asked-effect-unread']);
  });

  it('are none of a part of what there are whole ones of', async () => {
    // Half a stadium, half a hospital bed, and half of a person in thousands of people; 0,5 of a share is one.
    for (const part of ['1:23=0.5', '3:hospital-beds=0.5', '3:9=0.0005'])
      expect(await refusal(sampleSubject(), { effects: part })).toEqual(['asked-effect-part']);
    expect(await refusal(sampleSubject(), { effects: '3:20=0.5' })).toEqual([]);
  });

  it('may be stated of what a row is made of and the city has a figure of', async () => {
    // Roads over land and beds over people: no other quantity is measured.
    expect((await ask(city)).drivers).toEqual(['road-length', 'land', 'hospital-beds', 'people-whole']);
  });

  it('are those of what the user states, whatever the words say', async () => {
    const { projects } = await ask(city, { effects: '1:road-length=5;4:2=20' });
    expect(projects[0]).toMatchObject({ points: expect.closeTo(6, 9) as number, effects: [{ basis: 'stated' }] });
    // 20 in a thousand more in row 2: 50 is the maximum, 5 − 3,4 = 1,6.
    expect(projects[3]?.points).toBeCloseTo(1.6, 9);
  });

  it('wait for a confirmation where the words leave a doubt', async () => {
    const renewed = listing(small, [project('1', 'Nâng cấp đường tỉnh', 40, 'dài 5 km')]);
    expect((await ask(renewed)).projects[0]).toMatchObject({
      standing: 'doubtful',
      points: null,
      effects: [{ basis: 'read', doubt: 'renewal' }],
    });
    expect((await ask(renewed, { confirmed: '1' })).projects[0]).toMatchObject({
      standing: 'counted',
      points: expect.closeTo(6, 9) as number,
      effects: [{ basis: 'confirmed', doubt: null }],
    });
    const several = listing(small, [project('1', 'Đường mới', 40, 'đoạn một dài 2 km; đoạn hai dài 3 km')]);
    expect((await ask(several, { confirmed: 'all' })).projects[0]).toMatchObject({ standing: 'doubtful', points: null });
  });

  it('follow what a scenario says of the project, and end where it is finished in the scenario that is shown', async () => {
    const { changes, ...named }: Scenario = {
      name: 'A',
      changes: [
        {
          id: '1',
          isOn: true,
          note: '',
          action: {
            kind: 'complete-project',
            project: 'Xây dựng Sân vận động tỉnh',
            cost: null,
            effects: [{ kind: 'add-to-driver', driver: 'hospital-beds', amount: 50 }],
          },
        },
      ],
    };
    const elsewhere = await ask(sampleSubject([{ ...named, changes }], null));
    expect(elsewhere.projects[0]).toMatchObject({ standing: 'counted', effects: [{ basis: 'stated', effect: { amount: 50 } }] });
    const shown = await ask(sampleSubject([{ ...named, changes }], 'A'));
    expect(shown.projects[0]).toMatchObject({ standing: 'done', points: null });
  });

  it('of a project without a cost are told, but it is never bought', async () => {
    const { projects, best } = await ask(listing(small, [project('1', 'Đường vòng', null, 'tổng chiều dài 5 km')]));
    expect(projects[0]).toMatchObject({ points: expect.closeTo(6, 9) as number, perHundred: null });
    expect(best).toMatchObject({ projects: [], cost: 0 });
  });

  it('of more projects on one row than can be tried in every choice go by the sum of what they add', async () => {
    // 14 roads of 0,5 km, the dearer the later: 10 are needed for the minimum, and each more brings 4 points over 10 km.
    const many = Array.from({ length: 14 }, (_, index) =>
      project(String(index + 1), `Đường số ${String(index + 1)}`, 10 + index, 'dài 0,5 km'),
    );
    const { best } = await ask(listing(small, many), { budget: '145' });
    // 10 + 11 + … + 19 = 145.
    expect(best).toMatchObject({ cost: 145, points: expect.closeTo(6, 6) as number, isProven: true });
    expect(best?.projects).toHaveLength(10);
    const { best: none } = await ask(listing(small, many), { budget: '144' });
    expect(none).toMatchObject({ projects: [], points: 0 });
  });

  it('of the stadium of Bắc Kạn are 0 for 252 tỷ, and of 5,2 km of road 0,037: 5,2 ÷ (45.700 ÷ 1.300) × 0,5 ÷ 2', async () => {
    const subject = sampleSubject();
    const { projects, best } = await ask(subject, { effects: '3:road-length=5,2' });
    expect(projects[0]).toMatchObject({ key: '1', points: 0, perHundred: 0, project: { cost: 252 } });
    expect(projects[1]?.points).toBeCloseTo((5.2 / (45_700 / 1300)) * 0.25, 6);
    expect(best).toMatchObject({ projects: ['3'], cost: 85, isProven: true });
  });

  it('count a sports hall under NQ 111, class II: the eighth of 5 to 10 works for 3 to 4 points is 0,2', async () => {
    const found = findStandard('nq-111-2025/ii');
    if (!found.ok) throw new Error('nq-111-2025/ii');
    const observations = [{ indicator: 'sports-works', cell: null, raw: '', reading: { kind: 'exact', value: 7 }, filed }] as const;
    const works: Driver = { id: 'facilities-sport', value: 7, origin: { kind: 'missing' }, behaviour: 'fixed' };
    const baseline = { ...sampleBaseline, observations, drivers: new Map([[works.id, works]]), units: [], projects: [] };
    const halls = listing(citySubject(baseline, found.value), [project('1', 'Nhà thi đấu', 30), north]);
    // By its name alone nobody knows that it is one more of the city's: whoever knows confirms it.
    expect((await ask(halls)).projects[0]).toMatchObject({ standing: 'doubtful', points: null });
    const { projects } = await ask(halls, { confirmed: 'all' });
    expect(projects[0]).toMatchObject({ points: expect.closeTo(0.2, 9) as number, standing: 'counted' });
    // How long the roads of the city are nobody knows: nothing can be added to them.
    expect(projects[1]).toMatchObject({ points: null, standing: 'refused' });
    expect(projects[1]?.problems).not.toHaveLength(0);
  });

  it('of too many projects that do different things to one row are not called proven, and none that is affordable is passed over', async () => {
    // 12 roads of 0,1 km and one that says what the row comes to.
    const many = Array.from({ length: 12 }, (_, index) => project(String(index + 1), `Đường số ${String(index + 1)}`, 10, 'dài 0,5 km'));
    const dear = project('13', 'Dự án lớn', 500);
    const { best } = await ask(listing(small, [...many, dear]), { effects: '13:1=2', budget: '400' });
    // 5 + 10 × 0,5 km reach the minimum of 10 km with ten roads, and two more bring 4 points over 10 km: 0,4.
    expect(best).toMatchObject({ cost: 120, points: expect.closeTo(6.4, 6) as number, isProven: false });
  });

  it('of too many projects pass over what the budget has no room for', async () => {
    // Of 15 km the row has 8 points. One adds 4 km to the row’s own figure for 110 tỷ: first in its points for money, but beyond 100 tỷ.
    const rich = smallSubject(
      [{ id: 'roads', number: 1, section: '1', value: 1.5, minimum: 1, maximum: 2, points: [6, 10], drivers: roads }],
      { 'road-length': 15, land: 10 },
    );
    const small10 = Array.from({ length: 10 }, (_, index) => project(String(index + 1), `Đường ${String(index + 1)}`, 50, 'dài 0,02 km'));
    const good = project('11', 'Đường tốt', 60, 'dài 2 km');
    const dear = project('12', 'Dự án lớn', 110);
    const { best } = await ask(listing(rich, [...small10, good, dear]), { effects: '12:1=0.4', budget: '100' });
    expect(best).toMatchObject({ projects: ['11'], points: expect.closeTo(0.8, 9) as number, isProven: false });
  });

  it.each([
    [{ effects: '1:road-length=5;1=none' }, 'asked-effect-unread'],
    [{ budget: '0' }, 'asked-budget-impossible'],
    [{ budget: '-5' }, 'asked-budget-impossible'],
    [{ confirmed: '99' }, 'asked-project-unknown'],
    [{ effects: '99:road-length=1' }, 'asked-project-unknown'],
    [{ effects: '1:rod-length=1' }, 'asked-effect-unread'],
    [{ effects: '1:road-length=x' }, 'asked-effect-unread'],
    // Row 1 is counted by the roads: stated beside them it would be added twice.
    [{ effects: '1:road-length=5;1:1=0,4' }, 'asked-twice'],
    [{ effects: '1:1=0,4;1:01=0,2' }, 'asked-twice'],
    [{ effects: '1:road-length=5,125' }, 'asked-figure-unsure'],
    [{ effects: '1:1=1.250' }, 'asked-figure-unsure'],
  ])('are refused for %o: %s', async (written: Written, code) => {
    expect(await refusal(city, written)).toEqual([code]);
  });

  it('a budget of 1.000 is a thousand to some and one to others: it cannot be read', () => {
    expect(buying.fields.budget.read('1.000').ok).toBe(false);
    expect(buying.fields.budget.read('1000')).toMatchObject({ ok: true, value: 1000 });
  });

  it('a number that a list would be cut at is no key', () => {
    expect(projectKeys([project('5,1', 'Đường', 10), project('6', 'Cầu', 10)])).toEqual(['B10', '6']);
  });

  it('are refused where the workbook lists no project', async () => {
    expect(await refusal(listing(small, []), {})).toEqual(['asked-no-projects']);
  });
});
