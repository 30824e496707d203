/** A template filled in and read gives what was typed, in either language; an empty one gives nothing, and no trouble. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultChoices } from '../../src/application/settings/default-choices';
import { scoreGrids } from '../../src/application/score-workbook';
import type { AdministrativeUnit } from '../../src/domain/administrative-unit';
import type { WorkbookGrids } from '../../src/domain/grid';
import type { Reading } from '../../src/domain/observation';
import type { Indicator } from '../../src/domain/standard';
import type { SheetPlan } from '../../src/domain/write-plan';
import { usualTemplates } from '../../src/reports/templates/template-kind';
import type { TemplateKind } from '../../src/reports/templates/template-kind';
import { templatePlan } from '../../src/reports/templates/template-plan';
import { readAdministrativeUnits } from '../../src/sheets/administrative-units/read-administrative-units';
import { readBudget } from '../../src/sheets/budget/read-budget';
import { readProjects } from '../../src/sheets/projects/read-projects';
import { recognise } from '../../src/sheets/recognise';
import { readScenarioSheet } from '../../src/sheets/scenario-sheet/read-scenario-sheet';
import { scenarioSheetRows } from '../../src/sheets/scenario-sheet/scenario-sheet-rows';
import { sheetLanguage, sheetLanguages } from '../../src/words/sheet-language';
import { filledGrid } from '../support/filled-template';
import type { Entry } from '../support/filled-template';
import { workbookOf } from '../support/grid-builder';
import { rowOf } from '../support/rows';
import { sampleGrids } from '../support/sample-grids';
import { standard } from '../support/sample-baseline';
import { scenarioLists } from '../support/scenario-arbitraries';

const names = { standard, languages: sheetLanguages() };
const namedDrivers = Object.keys(sheetLanguage('vi').drivers);
const runs = { numRuns: 20 };

/** Words typed by hand, as the drop-downs show them. */
const words = {
  vi: {
    value: 'Hiện trạng',
    verdict: 'Đánh giá',
    points: 'Điểm tự chấm',
    grades: { maximum: 'Mức tối đa', minimum: 'Mức tối thiểu', none: 'Không đạt' },
    name: 'Tên đơn vị hành chính',
    kind: 'Loại',
    inCity: 'Thuộc thành phố',
    area: 'Diện tích (km²)',
    people: 'Dân số (người)',
    year: 'Năm dân số',
    mergerCost: 'Chi phí sáp nhập (tỷ đồng)',
    neighbours: 'Giáp với',
    source: 'Nguồn',
    kinds: { ward: 'Phường', commune: 'Xã', township: 'Thị trấn' },
    yes: 'có',
    no: 'không',
    item: 'Nội dung',
    budgetYear: 'Năm',
    period: 'Kỳ',
    status: 'Loại số liệu',
    amount: 'Số tiền (tỷ đồng)',
    lines: { revenue: 'Tổng thu ngân sách', expenditure: 'Tổng chi ngân sách' },
    whole: 'Cả năm',
    parts: ['9 tháng', '6 tháng', 'Quý I'],
    actual: 'Thực hiện',
    planned: ['Dự toán', 'Ước thực hiện'],
    project: 'Tên dự án',
    cost: 'Tổng mức đầu tư (tỷ đồng)',
    state: 'Tình trạng',
    states: ['Đề xuất', 'Chuẩn bị đầu tư', 'Đang thực hiện', 'Hoàn thành'],
  },
  en: {
    value: 'Current value',
    verdict: 'Verdict',
    points: 'Points scored',
    grades: { maximum: 'Maximum level', minimum: 'Minimum level', none: 'Not met' },
    name: 'Unit name',
    kind: 'Kind',
    inCity: 'In the city',
    area: 'Area (km²)',
    people: 'People',
    year: 'Population year',
    mergerCost: 'Merger cost (billion VND)',
    neighbours: 'Neighbours',
    source: 'Source',
    kinds: { ward: 'Ward', commune: 'Commune', township: 'Township' },
    yes: 'yes',
    no: 'no',
    item: 'Item',
    budgetYear: 'Year',
    period: 'Period',
    status: 'Kind of figure',
    amount: 'Amount (billion VND)',
    lines: { revenue: 'Total revenue', expenditure: 'Total expenditure' },
    whole: 'Whole year',
    parts: ['9 months', '6 months', 'Q1'],
    actual: 'Actual',
    planned: ['Planned', 'Estimate'],
    project: 'Project',
    cost: 'Cost (billion VND)',
    state: 'State',
    states: ['Proposed', 'In preparation', 'Under way', 'Complete'],
  },
} as const;

type Language = keyof typeof words;

/** All five templates, each filled in with its entries. */
function workbook(language: Language, entries: Partial<Readonly<Record<TemplateKind, readonly Entry[]>>> = {}): WorkbookGrids {
  const { sheets } = templatePlan(new Set(usualTemplates), standard, '2026-11-28', language);
  return workbookOf(...sheets.map((sheet, index) => filledGrid(sheet, entries[usualTemplates[index] ?? 'indicators'] ?? [])));
}

function sheetOf(language: Language, kind: TemplateKind): SheetPlan {
  const [sheet] = templatePlan(new Set([kind]), standard, '2026-11-28', language).sheets;
  if (sheet === undefined) throw new Error(`no template ${kind}`);
  return sheet;
}

/** The line under the header in which an indicator stands. */
function lineOf(sheet: SheetPlan, indicator: number): number {
  return sheet.rows.findIndex(([first]) => first?.value.kind === 'number' && first.value.value === indicator) - sheet.frozenRows;
}

const amount = (low: number, high: number, decimals: number): fc.Arbitrary<number> =>
  fc
    .integer({ min: Math.ceil(low * 10 ** decimals), max: Math.floor(high * 10 ** decimals) })
    .map((scaled) => Number((scaled / 10 ** decimals).toFixed(decimals)));

/** What is typed as an indicator's value, and how it must be read. */
type Typed = { readonly typed: number | string | null; readonly reading: Reading };

function typedValue(indicator: Indicator, language: Language): fc.Arbitrary<Typed> {
  if (indicator.kind === 'grade') {
    const { grades } = words[language];
    const [best, least] = indicator.grades;
    if (best === undefined || least === undefined) throw new Error(`row ${indicator.code} has one rung`);
    const grade = (typed: string, reached: 'maximum' | 'minimum' | null): Typed => ({
      typed,
      reading: { kind: 'grade', grade: reached, basis: 'text' },
    });
    const said = [
      grade(grades.maximum, 'maximum'),
      grade(grades.minimum, 'minimum'),
      grade(grades.none, null),
      grade(best.label, 'maximum'),
      grade(least.label, 'minimum'),
    ];
    return fc.constantFrom<Typed>(...said, { typed: null, reading: { kind: 'pending', reason: 'grade-unclear', hint: null } });
  }
  const { low, high } = indicator.plausible;
  const isCounted = ['Cơ sở', 'Công trình', 'công trình', 'Dự án', 'Khu', 'khu'].includes(indicator.unit);
  const exact = amount(low, high, isCounted ? 0 : 3).map((value): Typed => ({ typed: value, reading: { kind: 'exact', value } }));
  const bound = fc
    .integer({ min: Math.ceil(Math.max(low, 0)), max: Math.min(high, 999) })
    .map((value): Typed => ({ typed: `> ${String(value)}`, reading: { kind: 'bound', bound: '>', value } }));
  return fc.oneof(
    { weight: 5, arbitrary: exact },
    { weight: 1, arbitrary: bound },
    { weight: 1, arbitrary: fc.constant<Typed>({ typed: null, reading: { kind: 'pending', reason: 'empty', hint: null } }) },
  );
}

const placeName = fc.constantFrom('Hoa Mai', 'Đồi Thông', 'Suối Trong', 'Cẩm Giàng', 'Tân Tú', 'Phường 1', 'Cộng Hòa', 'Ba Bể');

describe.each(['vi', 'en'] as const)('the templates in %s', (language) => {
  const said = words[language];

  it('left empty are 63 indicators that wait, and nothing else: no trouble, no figure, no example taken for data', () => {
    const grids = workbook(language);
    const scored = scoreGrids(grids, standard, defaultChoices, '2024-06-01');
    expect(scored.problems).toEqual([]);
    expect(scored.table?.confidence).toBe('sure');
    expect(scored.table?.observations.map(({ reading }) => reading.kind)).toEqual(Array.from({ length: 63 }, () => 'pending'));
    expect(scored.assessment?.pending).toHaveLength(63);
    expect(scored.assessment?.total).toMatchObject({ certain: 0, possible: 100, filed: null });
    expect(scored.audit?.findings).toEqual([]);
    expect(recognise(grids, standard, {}).claims).toEqual([]);
    expect(readAdministrativeUnits(grids)).toEqual({ units: [], problems: [], sheet: null });
    expect(readBudget(grids, 2060)).toMatchObject({ lines: [], problems: [] });
    expect(readProjects(grids)).toEqual({ projects: [], problems: [], sheet: null });
    expect(readScenarioSheet(grids, names, [], [])).toMatchObject({ scenarios: [], problems: [] });
  });

  it('print the levels of the edition, so that nothing differs from it', () => {
    const [table] = recognise(workbook(language), standard, {}).tables;
    const printed = new Map(table?.printedLevels.map((level) => [`${level.indicator} ${level.which}`, level.value]));
    expect(printed.get('poverty-rate maximum')).toBe(2.5);
    expect(printed.get('density-whole minimum')).toBe(1800);
    const numeric = standard.indicators.flatMap((indicator) => (indicator.kind === 'numeric' ? [indicator] : []));
    for (const { id, maximum, minimum } of numeric) {
      expect([id, printed.get(`${id} maximum`), printed.get(`${id} minimum`)]).toEqual([id, maximum.value, minimum.value]);
    }
  });

  it('give the values, points and verdicts that were typed', () => {
    const sheet = sheetOf(language, 'indicators');
    const filed = fc.record({ points: fc.option(fc.constantFrom(0, 0.25, 0.75, 1)), verdict: fc.constantFrom('', said.grades.none) });
    const rows = fc.tuple(...standard.indicators.map((indicator) => fc.record({ value: typedValue(indicator, language), filed })));
    fc.assert(
      fc.property(rows, (typed) => {
        const entries: Entry[] = [];
        const expected = typed.map(({ value, filed: own }, index) => {
          const indicator = standard.indicators[index];
          const line = lineOf(sheet, indicator?.number ?? 0);
          // Points and a verdict beside a blank grade say which one it is; that is another test's.
          const isBlankGrade = indicator?.kind === 'grade' && value.typed === null;
          const points = isBlankGrade ? null : own.points;
          const verdict = isBlankGrade ? '' : own.verdict;
          if (value.typed !== null) entries.push({ line, header: said.value, value: value.typed });
          if (points !== null) entries.push({ line, header: said.points, value: points });
          if (verdict !== '') entries.push({ line, header: said.verdict, value: verdict });
          return [rowOf(index + 1), value.reading, points, verdict];
        });
        const { tables, problems } = recognise(workbook(language, { indicators: entries }), standard, {});
        expect(tables[0]?.observations.map(({ indicator, reading, filed: own }) => [indicator, reading, own.points, own.verdict])).toEqual(
          expected,
        );
        // The days that the template says its law is in force are no year of the figures.
        expect(tables[0]?.year).toBeUndefined();
        // Drawn at random, a share may be as small as a fraction of one, and a verdict may say the opposite of the grade.
        const byChance = ['share-as-fraction', 'grade-contradicts-verdict'];
        expect(problems.filter(({ code }) => !byChance.includes(code))).toEqual([]);
      }),
      runs,
    );
  });

  it('give the units that were typed', () => {
    const unit = fc.record({
      name: placeName,
      kind: fc.constantFrom<'ward' | 'commune' | 'township'>('ward', 'commune', 'township'),
      isInCity: fc.boolean(),
      area: amount(0.03, 1500, 2),
      people: fc.integer({ min: 1, max: 500_000 }),
      peopleYear: fc.integer({ min: 1999, max: 2030 }),
      cost: fc.option(amount(0, 50_000, 2)),
      neighbours: fc.uniqueArray(placeName, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(unit, { selector: ({ name }) => name, minLength: 1, maxLength: 8 }), (units) => {
        const entries = units.flatMap(({ name, kind, isInCity, area, people, peopleYear, cost, neighbours }, line): Entry[] => [
          { line, header: said.name, value: name },
          { line, header: said.kind, value: said.kinds[kind] },
          { line, header: said.inCity, value: isInCity ? said.yes : said.no },
          { line, header: said.area, value: area },
          { line, header: said.people, value: people },
          { line, header: said.year, value: peopleYear },
          { line, header: said.source, value: 'NGTK 2024, tr. 12' },
          ...(cost === null ? [] : [{ line, header: said.mergerCost, value: cost }]),
          ...(neighbours.length === 0 ? [] : [{ line, header: said.neighbours, value: neighbours.join('; ') }]),
        ]);
        const read = readAdministrativeUnits(workbook(language, { units: entries }));
        const bare = ({ name, kind, isInCity, area, people, peopleYear, cost, neighbours }: AdministrativeUnit): unknown => ({
          name,
          kind,
          isInCity,
          area,
          people,
          peopleYear,
          cost: cost?.amount,
          neighbours,
        });
        expect(read.units.map(bare)).toEqual(units);
        expect(read.problems).toEqual([]);
      }),
      runs,
    );
  });

  it('give the budget that was typed: revenue and expenditure, planned or carried out, of a year or of a part', () => {
    const kinds = ['actual', 'plan', 'estimate'] as const;
    const line = fc.record({
      kind: fc.constantFrom(...kinds),
      isWholeYear: fc.boolean(),
      amount: amount(1, 99_999, 2),
      word: fc.nat({ max: 5 }),
    });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 20 }), (lines) => {
        const entries = lines.flatMap(({ kind, isWholeYear, amount: sum, word }, index): Entry[] => [
          // Two lines a year stand ready: revenue, then expenditure.
          { line: index, header: said.budgetYear, value: 2015 + Math.floor(index / 2) },
          { line: index, header: said.period, value: isWholeYear ? said.whole : (said.parts[word % 3] ?? '') },
          { line: index, header: said.status, value: kind === 'actual' ? said.actual : said.planned[kind === 'plan' ? 0 : 1] },
          { line: index, header: said.amount, value: sum },
        ]);
        const read = readBudget(workbook(language, { budget: entries }), 2060);
        expect(
          read.lines.map(({ side, year, amount: total, kind, isWholeYear }) => ({ side, year, amount: total, kind, isWholeYear })),
        ).toEqual(
          lines.map(({ kind, isWholeYear, amount: sum }, index) => ({
            side: index % 2 === 0 ? 'revenue' : 'expenditure',
            year: 2015 + Math.floor(index / 2),
            amount: sum,
            kind,
            isWholeYear,
          })),
        );
        // Drawn at random, a year may be worlds apart from the one before it.
        expect(read.problems.filter(({ code }) => code !== 'budget-size-jump')).toEqual([]);
      }),
      runs,
    );
  });

  it('give the projects that were typed', () => {
    const project = fc.record({
      name: fc.constantFrom(
        'Nâng cấp công viên',
        'Nhà thi đấu tỉnh',
        'Đường Trường Chinh',
        'Bệnh viện 500 giường',
        'Cầu Suối Trong',
        'Trường THPT số 2',
      ),
      cost: fc.option(amount(1, 9999, 1)),
      state: fc.constantFrom(...said.states, 'chờ vốn'),
    });
    fc.assert(
      fc.property(fc.uniqueArray(project, { selector: ({ name }) => name, minLength: 1, maxLength: 6 }), (projects) => {
        const entries = projects.flatMap(({ name, cost, state }, line): Entry[] => [
          { line, header: said.project, value: name },
          { line, header: said.state, value: state },
          ...(cost === null ? [] : [{ line, header: said.cost, value: cost }]),
        ]);
        const read = readProjects(workbook(language, { projects: entries }));
        expect(read.projects.map(({ number, name, cost, state }) => ({ number, name, cost, state }))).toEqual(
          projects.map((each, index) => ({ number: String(index + 1), ...each })),
        );
        expect(read.problems).toEqual([]);
      }),
      runs,
    );
  });

  it('give the scenarios that were typed in, whatever kinds of change', () => {
    fc.assert(
      fc.property(scenarioLists(standard, namedDrivers), (drawn) => {
        // The template has no columns for what is said of a scenario; they come with the first that says anything.
        const scenarios = drawn.map(({ name, changes }) => ({ name, changes }));
        const [header = [], ...rows] = scenarioSheetRows(scenarios, sheetLanguage(language), names);
        const entries = rows.flatMap((cells, line) =>
          cells.flatMap((cell, column): Entry[] => {
            const under = header[column];
            if (cell === null || typeof under !== 'object' || under === null) return [];
            return [{ line, header: under.text, value: typeof cell === 'object' ? cell.text : cell }];
          }),
        );
        const read = readScenarioSheet(workbook(language, { scenarios: entries }), names, [], []);
        expect(read.problems).toEqual([]);
        expect(read.scenarios).toEqual(scenarios);
      }),
      { numRuns: 60 },
    );
  });

  it('left empty beside a workbook of facts change nothing that is read there', async () => {
    const sample = await sampleGrids();
    const both = {
      grids: [...sample.grids, ...workbook(language).grids.map((grid) => ({ ...grid, sheet: `${grid.sheet} (2)` }))],
      unread: [],
    };
    expect(readAdministrativeUnits(both)).toEqual(readAdministrativeUnits(sample));
    expect(readBudget(both, 2060)).toEqual(readBudget(sample, 2060));
    expect(readProjects(both)).toEqual(readProjects(sample));
    expect(recognise(both, standard, {}).tables[0]).toEqual(recognise(sample, standard, {}).tables[0]);
  });
});
