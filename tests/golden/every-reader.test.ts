/**
 * What a text means is known in one place (docs/adr/0019): every text of a vocabulary is put to every reader that meets such texts, and each
 * must understand it alike. Expected meanings are the vocabulary's own, and those of texts in use that are typed in here.
 */
import { describe, expect, it } from 'vitest';
import { auditTable } from '../../src/analysis/audit-table';
import { readGrade as gradeArgument, readUrbanClass } from '../../src/functions/law-arguments';
import { readLevel } from '../../src/functions/explicit-levels';
import { interpretTypedValue } from '../../src/application/typed-value';
import { readClaims } from '../../src/sheets/claims';
import { traitsOf } from '../../src/sheets/column-kinds';
import { membershipOf } from '../../src/sheets/administrative-units/city-membership';
import { unitColumns } from '../../src/sheets/administrative-units/unit-columns';
import { moneyColumns } from '../../src/sheets/budget/money-columns';
import { readFigure } from '../../src/sheets/list-table/read-figure';
import { factorOf, headerFactor } from '../../src/sheets/list-table/unit-said';
import { scenarioColumns } from '../../src/sheets/scenario-sheet/scenario-columns';
import { readScenarioSheet } from '../../src/sheets/scenario-sheet/read-scenario-sheet';
import { columnRules, roleOf } from '../../src/language/headers/column-words';
import { headerScores, headerYear } from '../../src/language/headers/indicator-headers';
import projectHeadings from '../../src/language/headers/project-columns.json';
import { rowNumber } from '../../src/language/headers/row-numbers';
import { opensTotal } from '../../src/language/headers/row-words';
import type { Lexicon } from '../../src/language/lexicon/lexicon';
import { figureSaid, moneyKinds } from '../../src/language/money/figure-said';
import { answers } from '../../src/language/lexicon/list-words';
import { asides, bounds, classes, intents, mergerSides, places, unitKinds, verdicts } from '../../src/language/lexicon/vocabulary';
import { readNumberText } from '../../src/language/numbers/number-text';
import { speaksOfPlans } from '../../src/language/numbers/plans';
import { relateUnits } from '../../src/language/numbers/units';
import { monthIn } from '../../src/language/part-of-year';
import { parentUnitOf } from '../../src/language/parent-unit';
import { isSumText } from '../../src/language/sum-text';
import { lookingAhead } from '../../src/language/time-said';
import { unitNameOf } from '../../src/language/unit-name';
import { urbanClassesIn } from '../../src/language/urban-class';
import { verdictOf } from '../../src/language/verdict';
import { yearIn } from '../../src/language/year-in';
import { sheetLanguages } from '../../src/words/sheet-language';
import type { CellValue } from '../../src/domain/cell';
import { gridOf, workbookOf } from '../support/grid-builder';
import { standard } from '../support/sample-baseline';
import { smallStandard } from '../support/small-standard';
import { columns, only, read, readingOf, tableWith } from '../support/small-table';

/** A reader of a class, and what it takes a text for. */
type Reader = readonly [name: string, understands: (text: string) => string];
type Told = readonly [text: string, meaning: string];

/** Texts that a reader takes for something else: `“text”: meant, taken`. */
function misread(texts: readonly Told[], understands: (text: string) => string): readonly string[] {
  return texts.flatMap(([text, meaning]) => {
    const taken = understands(text);
    return taken === meaning ? [] : [`“${text}”: ${meaning}, taken for ${taken}`];
  });
}

function formsOf<Id extends string>(lexicon: Lexicon<Id>, meaningOf: (id: Id) => string | null): readonly Told[] {
  return lexicon.forms.flatMap(({ id, form }) => {
    const meaning = meaningOf(id);
    return meaning === null ? [] : [[form, meaning] as const];
  });
}

function cells(row: number, changes: Partial<Record<keyof typeof columns, CellValue>>) {
  const written = Object.entries(changes).flatMap(([column, value]) =>
    column in columns ? [{ row, column: columns[column as keyof typeof columns], value: value ?? null }] : [],
  );
  return read(tableWith(...written));
}

/** What a row of the scenario sheet does; nothing where it cannot be read. */
function change(kind: string, target: CellValue, value: CellValue): ReadonlyMap<string, unknown> {
  const header = ['Kịch bản', 'Thứ tự', 'Áp dụng', 'Loại thay đổi', 'Đối tượng', 'Giá trị', 'Ghi chú'];
  const grid = gridOf([header, ['A', 1, 'có', kind, target, value, '']], { sheet: 'Kịch bản' });
  const { scenarios } = readScenarioSheet(workbookOf(grid), { standard, languages: sheetLanguages() }, [], []);
  return new Map<string, unknown>(Object.entries(scenarios[0]?.changes[0]?.action ?? {}));
}

const said = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'unclear';

const projectColumns = columnRules(['number', 'unit', 'state', 'name', 'item', 'other'] as const, projectHeadings);

describe('plans, forecasts, estimates, what is under way', () => {
  const texts: readonly Told[] = [
    // `Yêu cầu` heads the levels of a table; in a value it is what is asked for.
    ...formsOf(intents, (id) => (id === 'required' || id === 'unknown' ? null : lookingAhead.has(id) ? 'ahead' : 'now')),
    ...(['Dự kiến', 'DỰ KIẾN', 'du kien', 'ước thực hiện', 'KH', 'phấn đấu đến', 'sẽ đạt'] as const).map(
      (text) => [text, 'ahead'] as const,
    ),
    ...(['Hiện trạng', 'phù hợp quy hoạch', 'hương ước', 'thực hiện'] as const).map((text) => [text, 'now'] as const),
  ];
  const when = (isAhead: boolean): string => (isAhead ? 'ahead' : 'now');
  const isPlanned = (row: number, value: string): boolean => {
    const reading = readingOf(cells(row, { value }), row);
    return reading.kind === 'pending' && reading.reason === 'planned';
  };
  const isOfBudget = (text: string): boolean => moneyKinds.is(text) === 'other';
  const readers: readonly Reader[] = [
    ['the value of a row', (text) => when(isPlanned(5, `${text} 51,69`))],
    ['the choice of a row', (text) => when(isPlanned(1, `${text} đủ`))],
    ['the kind of a column', (text) => when(traitsOf([text]).isPlanned)],
    ['the part of a column', (text) => when(headerScores(`Giá trị ${text}`).value === undefined)],
    // What is `bổ sung` or `đăng ký` in a budget is transferred or registered, and no plan.
    [
      'a line of the budget',
      (text) =>
        when(isOfBudget(text) ? lookingAhead.has(intents.is(text) ?? '') : ['plan', 'estimate'].includes(figureSaid(text).kind ?? '')),
    ],
    ['the title of a table', (text) => when(speaksOfPlans(text))],
  ];
  // Every form is a table of its own to read.
  it.each(readers)('%s', { timeout: 90_000 }, (_name, understands) => {
    expect(misread(texts, understands)).toEqual([]);
  });
  it('what is required is no present figure', () => {
    const required = formsOf(intents, (id) => (id === 'required' ? 'ahead' : null));
    expect(required.length).toBeGreaterThan(4);
    expect(misread(required, (text) => when(isPlanned(5, `${text} 51,69`)))).toEqual([]);
  });
  it('what is said not to be known is no figure, and without one no plan', () => {
    const unknown = formsOf(intents, (id) => (id === 'unknown' ? 'pending' : null));
    expect(unknown.length).toBeGreaterThan(4);
    const kindOf = (value: string): string => readingOf(cells(5, { value }), 5).kind;
    expect(misread(unknown, (text) => kindOf(`${text} 51,69`))).toEqual([]);
    expect(misread(unknown, (text) => kindOf(text))).toEqual([]);
    expect(unknown.filter(([text]) => isPlanned(5, text))).toEqual([]);
  });
  it('a period heads no present figures, whichever reader of headings is asked; a value of one is told by its years', () => {
    const headings = ['Giai đoạn 2021-2025', 'GIAI ĐOẠN 2026-2030', 'giai doan 2021-2025'];
    expect(headings.filter((text) => !traitsOf([text]).isPlanned)).toEqual([]);
    expect(headings.filter((text) => headerScores(`Giá trị ${text}`).value !== undefined)).toEqual([]);
    expect(isPlanned(5, '51,69 (giai đoạn 2026-2030)')).toBe(true);
  });
  it('never are a verdict that the row meets its level', () => {
    expect(texts.filter(([text, meaning]) => meaning === 'ahead' && verdictOf(`${text} đạt`) === 'met')).toEqual([]);
  });
});

describe('verdicts', () => {
  const texts: readonly Told[] = [
    ...formsOf(
      verdicts,
      (id) => ({ met: 'met', 'met-short': 'met', 'not-met': 'not-met', 'not-met-short': 'not-met', other: 'other' })[id],
    ),
    ['Đạt', 'met'],
    [' đạt. ', 'met'],
    ['ĐẠT', 'met'],
    ['dat', 'met'],
    ['Đ', 'met'],
    ['Chưa đạt', 'not-met'],
    ['chua dat', 'not-met'],
    ['KĐ', 'not-met'],
    // A mark alone says nothing without the heading it stands under.
    ['x', 'other'],
    ['D', 'other'],
    ['Đ/c Nam', 'other'],
    ['Đang đánh giá', 'other'],
    ['Khi thực hiện đạt 20%', 'other'],
  ];
  /** A verdict beside no points says that nothing is reached; beside 0 points only a verdict that denies them is a doubt. */
  const ofFiling = (text: string): string => {
    const without = readingOf(cells(1, { value: '', points: '', verdict: text }), 1);
    if (without.kind === 'grade') return 'not-met';
    const beside = readingOf(cells(1, { value: '', points: '0', verdict: text }), 1);
    return beside.kind === 'pending' && beside.reason === 'grade-unclear' ? 'met' : 'other';
  };
  const ofAudit = (text: string): string => {
    const recognition = read(tableWith({ row: 5, column: columns.verdict, value: text }));
    const { counts } = auditTable(only(recognition), [], smallStandard, null);
    // Four other rows are marked met, three not.
    return counts.markedMet === 5 ? 'met' : counts.markedNotMet === 4 ? 'not-met' : 'other';
  };
  const readers: readonly Reader[] = [
    ['the language', verdictOf],
    ['the choice of a row that follows from what is filed', ofFiling],
    ['the audit', ofAudit],
  ];
  it.each(readers)('%s', (_name, understands) => {
    expect(misread(texts, understands)).toEqual([]);
  });

  const budget = standard.indicators.find(({ kind }) => kind === 'grade');
  const denied = (isDenied: boolean): string => (isDenied ? 'not-met' : 'another');
  const graded: readonly Reader[] = [
    [
      'the choice of a row',
      (text) => {
        const reading = readingOf(cells(1, { value: text, points: '', verdict: '' }), 1);
        return denied(reading.kind === 'grade' && reading.grade === null);
      },
    ],
    [
      'a formula',
      (text) => {
        const found = budget?.kind === 'grade' ? gradeArgument(text, budget) : null;
        return denied(found?.ok === true && found.value === null);
      },
    ],
    ['the scenario sheet', (text) => denied(change('Đặt chỉ tiêu', 2, text).get('grade') === null)],
  ];
  it.each(graded)('as the choice of a row that is none: %s', (_name, understands) => {
    const choices = texts.map(([text, meaning]) => [text, denied(meaning === 'not-met')] as const);
    expect(misread(choices, understands)).toEqual([]);
  });

  it.each([
    ['đạt', 'met'],
    ['đã đạt', 'met'],
    ['chưa đạt', 'not-met'],
    ['không đạt', 'not-met'],
    ['K đạt', 'not-met'],
    ['ko đạt', 'not-met'],
  ])('a claim of 14 rows that are %s', (text, meaning) => {
    const claimed = `còn 14 tiêu chuẩn ${text}`;
    const grid = gridOf([[claimed]]);
    expect(readClaims(grid, { sheet: grid.sheet, row: 0, column: 0 }, claimed)).toMatchObject([{ kind: meaning, count: 14 }]);
  });
});

describe('bounds', () => {
  const signOf: Readonly<Partial<Record<string, string>>> = { 'at-least': '>=', 'at-most': '<=', above: '>', below: '<' };
  const texts = formsOf(bounds, (id) => signOf[id] ?? null);
  const cell = { sheet: 'Sheet1', row: 0, column: 0 };
  const people = { figure: 'people', unit: 'người', low: 0, high: 500_000, isWhole: true } as const;
  const ofValue = (text: string): string => {
    const reading = readingOf(cells(5, { value: `${text} 60` }), 5);
    return reading.kind === 'bound' ? reading.bound : 'unclear';
  };
  it('the value of a row', () => {
    expect(misread(texts, ofValue)).toEqual([]);
  });
  it.each<Reader>([
    ['a figure of a list', (text) => String(readFigure(`${text} 60`, cell, people, 1, 'A').value)],
    [
      'a typed value',
      (text) => {
        const typed = interpretTypedValue(`${text} 60`, null);
        return typed.ok ? String(typed.value) : 'null';
      },
    ],
    ['an amount of a scenario', (text) => said(change('Thêm người', 'nội thị', `${text} 60`).get('people') ?? 'null')],
    [
      'the level of a formula',
      (text) => {
        const level = readLevel(`${text} 60`, 'value');
        return level.ok && !level.value.strict ? String(level.value.value) : 'null';
      },
    ],
  ])('%s never takes one for a number', (_name, understands) => {
    expect(
      misread(
        texts.map(([text]) => [text, 'null']),
        understands,
      ),
    ).toEqual([]);
  });
});

describe('classes of cities', () => {
  const texts = formsOf(classes, (id) => id);
  const readers: readonly Reader[] = [
    [
      'a formula',
      (text) => {
        const found = readUrbanClass(text);
        return found.ok ? found.value : 'unclear';
      },
    ],
    ['the scenario sheet', (text) => said(change('Loại đô thị', '', text).get('urbanClass'))],
  ];
  it.each(readers)('%s', (_name, understands) => {
    expect(misread(texts, understands)).toEqual([]);
  });
  const worded = texts.filter(([text]) => /^(?:đô thị )?loại |class|grade/.test(text));
  it.each<Reader>([
    ['the kind of a column', (text) => said(traitsOf([text]).urbanClass ?? undefined)],
    ['the title of a table', (text) => said(urbanClassesIn(`Bảng chấm điểm đô thị ${text}`)[0])],
  ])('%s, where a word says that it is one', (_name, understands) => {
    expect(worded.length).toBeGreaterThan(20);
    expect(misread(worded, understands)).toEqual([]);
  });
});

describe('parts of the city', () => {
  const sides = formsOf(places, (id) => (id === 'inner' || id === 'outer' ? id : null));
  /** Whether a commune that stands under a section of the list of units is the city's. */
  const inCity = (text: string): string => {
    const { isInCity, isAssumed } = membershipOf([{ kind: 'commune', belongs: '', section: text }]);
    return isAssumed ? 'unclear' : String(isInCity[0]);
  };
  it.each<Reader>([
    ['the kind of a column', (text) => said(traitsOf([text]).area)],
    ['the scenario sheet', (text) => said(change('Thêm người', text, '5').get('where'))],
  ])('%s', (_name, understands) => {
    expect(misread(sides, understands)).toEqual([]);
  });
  it('a section of the list of units: the outer city is the city, what lies around or beyond it is not', () => {
    // A fringe, and what is rural or urban, may be the city's or its neighbours'.
    const open = new Set<string>(['whole', 'fringe', 'rural', 'urban']);
    const sections = formsOf(places, (id) => (open.has(id) ? null : String(id === 'inner' || id === 'outer')));
    expect(misread(sections, inCity)).toEqual([]);
  });
  it('the whole city is a kind of column and no part that people can be added to', () => {
    const whole = formsOf(places, (id) => (id === 'whole' ? id : null));
    expect(misread(whole, (text) => said(traitsOf([text]).area))).toEqual([]);
    expect(whole.filter(([text]) => change('Thêm người', text, '5').get('where') !== undefined)).toEqual([]);
  });
  it('sides of a merger are kinds of columns', () => {
    expect(
      misread(
        formsOf(mergerSides, (id) => id),
        (text) => said(traitsOf([text]).merger),
      ),
    ).toEqual([]);
  });
});

describe('kinds of units', () => {
  const led = (text: string): string => `${text}${text.length <= 2 ? '.' : ''} Cẩm Giàng`;
  const communes = formsOf(unitKinds, (id) => (id === 'ward' || id === 'commune' || id === 'township' ? id : null));
  const parents = formsOf(unitKinds, (id) => (id === 'city' || id === 'district' ? id : null));
  it('a name in the list of units', () => {
    expect(misread(communes, (text) => said(unitNameOf(led(text)).kind))).toEqual([]);
  });
  it('the unit that a commune belongs to', () => {
    expect(misread(parents, (text) => said(parentUnitOf(led(text)).level))).toEqual([]);
  });
  it('the kind of a column', () => {
    expect([...communes, ...parents].filter(([text]) => !traitsOf([led(text)]).isPlace)).toEqual([]);
    expect(['Hạ tầng xã hội', 'Hợp tác xã', 'TT', 'km/h'].filter((text) => traitsOf([text]).isPlace)).toEqual([]);
  });
});

describe('rows of sums', () => {
  const sum = (isSum: boolean): string => (isSum ? 'sum' : 'row');
  const texts: readonly Told[] = [
    ...['Tổng cộng', 'TỔNG CỘNG', 'Cộng', 'Tổng số', 'Tổng điểm', 'Tổng số điểm', 'Total', 'Grand total'].map(
      (text) => [text, 'sum'] as const,
    ),
    ...['Cộng Hòa', 'Cộng đồng dân cư', 'Công cộng', 'Không gian công cộng', 'Tổng quan'].map((text) => [text, 'row'] as const),
  ];
  it.each<Reader>([
    ['a list', (text) => sum(isSumText(text))],
    ['the table of indicators', (text) => sum(opensTotal(text))],
  ])('%s', (_name, understands) => {
    expect(misread(texts, understands)).toEqual([]);
  });
});

describe('headings of numbers and of what stands beside', () => {
  const lists = [
    ['units', (text: string) => roleOf(unitColumns, text)?.role],
    ['the budget', (text: string) => roleOf(moneyColumns, text)?.role],
    ['projects', (text: string) => roleOf(projectColumns, text)?.role],
  ] as const;
  const numbers = ['TT', 'STT', 'Số TT', 'Số thứ tự', 'No.', 'tt'];
  it.each(lists)('numbers in the list of %s', (_name, role) => {
    expect(numbers.filter((text) => role(text) !== 'number')).toEqual([]);
  });
  it('numbers in the other tables', () => {
    expect(numbers.filter((text) => roleOf(scenarioColumns, text)?.role !== 'order')).toEqual([]);
    expect(numbers.filter((text) => headerScores(text).number === undefined)).toEqual([]);
    expect(['TT 7', 'STT 7', 'số 7', 'No. 7', 'tiêu chuẩn 7'].map(rowNumber)).toEqual([7, 7, 7, 7, 7]);
  });
  const beside = formsOf(asides, (id) => (id === 'other' ? null : id));
  it.each(lists)('sources, remarks and differences are no figures of %s', (_name, role) => {
    const figures = new Set(['area', 'people', 'amount', 'cost', 'year']);
    expect(beside.filter(([text]) => figures.has(role(text) ?? ''))).toEqual([]);
  });
  it('nor of the table of indicators', () => {
    expect(beside.filter(([text]) => !traitsOf([text]).isAside)).toEqual([]);
  });
});

describe('years and parts of a year', () => {
  const texts: readonly Told[] = [
    ['Năm 2024', '2024'],
    ['31/12/2024', '2024'],
    ['Giai đoạn 2020-2024', '2024'],
    ['Nghị quyết số 26/2024/UBTVQH15', 'unclear'],
    ['NQ 1210/2024', 'unclear'],
    ['Quyết định 12/2024/QĐ-UBND', 'unclear'],
    ['số 12/2024', 'unclear'],
  ];
  it.each<Reader>([
    ['the kind of a column', (text) => said(traitsOf([text]).year ?? undefined)],
    ['the part of a column', (text) => said(headerYear(text) ?? undefined)],
    ['a list', (text) => said(yearIn(text) ?? undefined)],
    ['a value', (text) => (readNumberText(`51,69 (${text})`, { asOf: 2023 }).kind === 'planned' ? '2024' : 'unclear')],
  ])('%s', (_name, understands) => {
    expect(misread(texts, understands)).toEqual([]);
  });
  it.each([
    ['Quý I năm 2022', 3],
    ['Quý IV', 12],
    ['Q2/2022', 6],
    ['6 tháng đầu năm', 6],
    ['9T', 9],
    ['đến tháng 8', 8],
    ['cả năm 2022', 12],
    ['12 tháng', 12],
    ['Năm 2022', null],
    ['Quyết toán', null],
  ])('%s ends in month %s', (text, month) => {
    expect([monthIn(text), traitsOf([text]).month]).toEqual([month, month]);
  });
});

describe('units of measure', () => {
  it.each([
    ['người', 1],
    ['dân', 1],
    ['nhân khẩu', 1],
    ['people', 1],
    ['nghìn người', 1000],
  ])('%s', (unit, factor) => {
    expect(headerFactor(`Dân số (${unit})`, 'người')).toBe(factor);
    expect(relateUnits(unit, 'người')).toEqual({ kind: 'factor', factor });
    expect(change('Nhập xã', 'Cẩm Giàng', `12 ${unit}; 3 km²`).get('part')).toEqual({ people: 12 * factor, area: 3 });
    expect(change('Thêm người', 'nội thị', `12 ${unit}`).get('people')).toBe(12 * factor);
  });
  it.each([
    ['ha', 0.01],
    ['hecta', 0.01],
    ['km2', 1],
    ['km²', 1],
  ])('%s', (unit, factor) => {
    expect(headerFactor(`Diện tích (${unit})`, 'km²')).toBe(factor);
    expect(change('Nhập xã', 'Cẩm Giàng', `350 ${unit}; 12 người`).get('part')).toEqual({ people: 12, area: 350 * factor });
  });
  it.each([
    ['tỷ đồng', 1],
    ['tỉ đồng', 1],
    ['triệu đồng', 0.001],
    ['nghìn đồng', 0.000001],
  ])('%s', (unit, factor) => {
    expect(factorOf(unit, 'tỷ đồng')).toBeCloseTo(factor, 12);
    expect(change('Hoàn thành dự án', '3', `chi phí 4000 ${unit}`).get('cost')).toBeCloseTo(4000 * factor, 9);
    expect(change('Tăng thu ngân sách', '2022–2029', `13 %; chi 4000 ${unit}`).get('expenditure')).toBeCloseTo(4000 * factor, 9);
  });
});

describe('yes and no', () => {
  const texts = formsOf(answers, (id) => id);
  it.each<Reader>([
    ['the scenario sheet', (text) => ({ true: 'yes', false: 'no' })[said(change('Miền núi', '', text).get('isMountain'))] ?? 'unclear'],
    ['the list of units', (text) => (membershipOf([{ kind: 'commune', belongs: text, section: '' }]).isInCity[0] === true ? 'yes' : 'no')],
  ])('%s', (_name, understands) => {
    expect(misread(texts, understands)).toEqual([]);
  });
});
