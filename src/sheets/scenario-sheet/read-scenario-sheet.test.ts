import { describe, expect, it } from 'vitest';
import { growBudget } from '../../../tests/support/budget-change';
import { gridOf, workbookOf } from '../../../tests/support/grid-builder';
import type { GridOptions } from '../../../tests/support/grid-builder';
import { sampleProjects, sampleUnits, standard } from '../../../tests/support/sample-baseline';
import type { CellValue } from '../../domain/cell';
import { cellReference } from '../../domain/cell';
import type { Change, ChangeAction, Scenario } from '../../changes/scenario';
import { evaluateExpression } from '../../engine/expression';
import { sheetLanguage, sheetLanguages } from '../../words/sheet-language';
import { readScenarioSheet } from './read-scenario-sheet';
import { scenarioSheetRows } from './scenario-sheet-rows';

const names = { standard, languages: sheetLanguages() };
const header = ['Kịch bản', 'Thứ tự', 'Áp dụng', 'Loại thay đổi', 'Đối tượng', 'Giá trị', 'Ghi chú'];
const englishHeader = ['Scenario', 'Order', 'Apply', 'Change', 'Target', 'Value', 'Note'];

function read(rows: readonly (readonly CellValue[])[], options: GridOptions = {}) {
  return readScenarioSheet(workbookOf(gridOf(rows, { sheet: 'Kịch bản', ...options })), names, sampleUnits, sampleProjects);
}

function actionOf(kind: string, target: CellValue, value: CellValue, isEnglish = false): ChangeAction | string {
  const { scenarios, problems } = read([isEnglish ? englishHeader : header, ['A', 1, isEnglish ? 'yes' : 'có', kind, target, value, '']]);
  const [first] = problems;
  return (
    scenarios[0]?.changes[0]?.action ??
    (first === undefined ? 'nothing' : `${first.code} ${first.cell === null ? '' : cellReference(first.cell)}`)
  );
}

describe('a change on the scenario sheet', () => {
  it.each<readonly [string, CellValue, CellValue, ChangeAction]>([
    [
      'Nhập xã',
      'Cẩm Giàng',
      'thành phường; bình quân thành phố',
      { kind: 'merge-unit', unit: 'Cẩm Giàng', becomes: 'ward', part: null, brings: 'city-average' },
    ],
    [
      'sáp nhập',
      'cam giang',
      'một phần 1.200 người, 350 ha; không mang theo',
      { kind: 'merge-unit', unit: 'Cẩm Giàng', becomes: 'same', part: { people: 1200, area: 3.5 }, brings: 'nothing' },
    ],
    [
      'Tách đơn vị',
      'Huyền Tụng',
      'Huyền Tụng 2; 1.200 người; 3,5 km²; thành phường',
      { kind: 'split-unit', unit: 'Huyền Tụng', newUnit: 'Huyền Tụng 2', part: { people: 1200, area: 3.5 }, becomes: 'ward' },
    ],
    ['LẬP PHƯỜNG', 'Dương Quang', 'không mang theo', { kind: 'convert-to-ward', unit: 'Dương Quang', brings: 'nothing' }],
    ['Thêm người', 'nội thị', '5.000', { kind: 'add-people', where: 'inner', people: 5000 }],
    ['them nguoi', 'Ngoại thành', 5000, { kind: 'add-people', where: 'outer', people: 5000 }],
    ['Tăng dân số', 'nội thị', '2,5 %/năm trong 5 năm', { kind: 'grow-people', where: 'inner', rate: 0.025, years: 5 }],
    ['Đặt chỉ tiêu', 13, '83,09', { kind: 'set-value', indicator: 'non-farm-labour-whole', value: 83.09 }],
    ['Đặt chỉ tiêu', '13', '83,09 %', { kind: 'set-value', indicator: 'non-farm-labour-whole', value: 83.09 }],
    ['Đặt chỉ tiêu', 'Tỷ lệ hộ nghèo', 2, { kind: 'set-value', indicator: 'poverty-rate', value: 2 }],
    ['Đặt chỉ tiêu', 'chỉ tiêu 2', 'Đủ', { kind: 'set-grade', indicator: 'budget-balance', grade: 'minimum' }],
    ['Đặt chỉ tiêu', '2. Cân đối thu chi ngân sách', 'không đạt', { kind: 'set-grade', indicator: 'budget-balance', grade: null }],
    [
      'Đổi đại lượng',
      'giường bệnh',
      'max(x; 100) × 1,5',
      { kind: 'change-driver', driver: 'hospital-beds', expression: 'max(x, 100) * 1.5' },
    ],
    ['Đổi đại lượng', 'hospital-beds', 'x * 1.13^7', { kind: 'change-driver', driver: 'hospital-beds', expression: 'x * 1.13^7' }],
    ['Giả định', 'số giường bệnh', 'theo dân số', { kind: 'set-behaviour', driver: 'hospital-beds', behaviour: 'pace-whole' }],
    ['Hoàn thành dự án', 3, '', { kind: 'complete-project', project: '3', effects: [], cost: null }],
    [
      'Hoàn thành dự án',
      'duong ket noi phieng my',
      'chỉ tiêu 2 = mức tối đa; chỉ tiêu 27 = 8,5\nchỉ tiêu 7 − 0,5; chi phí 85.000 triệu đồng',
      {
        kind: 'complete-project',
        project: 'Đường kết nối Phiêng My',
        effects: [
          { kind: 'set-grade', indicator: 'budget-balance', grade: 'maximum' },
          { kind: 'set-value', indicator: 'road-density', value: 8.5 },
          { kind: 'add-to-value', indicator: 'poverty-rate', amount: -0.5 },
        ],
        cost: 85,
      },
    ],
    ['Tăng thu ngân sách', '2022-2029', '13 %; chi 250 tỷ tăng 8 %', growBudget({ expenditure: 250, expenditureRate: 0.08 })],
    ['Tăng thu ngân sách', '2022 đến 2029', '13 %/năm', growBudget()],
    ['Tăng thu ngân sách', '2022–2029', '13 % đến 2025; 10 %', growBudget({ phases: twoPhases })],
    ['Tăng thu ngân sách', '2022–2029', 'thu tăng 13 %/năm đến hết năm 2025, sau đó 10 %/năm', growBudget({ phases: twoPhases })],
    ['Tăng thu ngân sách', '2022–2029', '2022–2025: 13 %\ngiai đoạn 2026–2029: 10 %', growBudget({ phases: twoPhases })],
    ['Tăng thu ngân sách', '2022–2029', '13 % (2023–2025); rồi 10 % đến 2029', growBudget({ phases: twoPhases })],
    ['Tăng thu ngân sách', '2022–2029', '13 %; đấu giá đất 30 tỷ năm 2024', growBudget({ oneOff: [auction] })],
    [
      'Tăng thu ngân sách',
      '2022–2029',
      '13 %; bán lô A2 300 tỷ năm 2024',
      growBudget({ oneOff: [{ year: 2024, amount: 300, name: 'bán lô A2' }] }),
    ],
    ['Tăng thu ngân sách', '2022–2029', '13 %; đấu giá đất: 30.000 triệu đồng (năm 2024)', growBudget({ oneOff: [auction] })],
    ['Tăng thu ngân sách', '2022–2029', '13 %; năm 2024: đấu giá đất 30 tỷ đồng', growBudget({ oneOff: [auction] })],
    ['Tăng thu ngân sách', '2022–2029', '13 %; đấu giá đất - 30 tỷ trong năm 2024', growBudget({ oneOff: [auction] })],
    ['Tăng thu ngân sách', '2022–2029', '13 %; thu một lần 30 tỷ năm 2024; “đấu giá đất”', growBudget({ oneOff: [auction] })],
    ['Tăng thu ngân sách', '2022–2029', '13 %; + 30,5 tỷ năm 2024', growBudget({ oneOff: [{ ...auction, amount: 30.5, name: '' }] })],
    [
      'Tăng thu ngân sách',
      '2022–2029',
      '13 %; chi 250.000 triệu tăng 8 %; xét mọi năm',
      growBudget({ expenditure: 250, expenditureRate: 0.08, by: 'every-year' }),
    ],
    ['Tăng thu ngân sách', '2022–2029', '13 %; chi tăng 8 %; năm cuối', growBudget({ expenditureRate: 0.08 })],
    ['Vùng', 'Tây Nguyên', '', { kind: 'set-region', region: 'northern-midlands-central-highlands' }],
    ['Vùng', '', 'không áp dụng', { kind: 'set-region', region: null }],
    ['Miền núi', '', 'có', { kind: 'set-area-type', isMountain: true }],
    ['Miền núi', '', false, { kind: 'set-area-type', isMountain: false }],
    ['Loại đô thị', '', 'loại II', { kind: 'set-class', urbanClass: 'II' }],
  ])('%s | %s | %s', (kind, target, value, action) => {
    expect(actionOf(kind, target, value)).toEqual(action);
  });

  it.each<readonly [string, CellValue, CellValue, ChangeAction]>([
    [
      'Merge unit',
      'Cẩm Giàng',
      'becomes ward; city average; 1,200 people; 3.5 km²',
      { kind: 'merge-unit', unit: 'Cẩm Giàng', becomes: 'ward', part: { people: 1200, area: 3.5 }, brings: 'city-average' },
    ],
    ['Add people', 'inner city', '5,000', { kind: 'add-people', where: 'inner', people: 5000 }],
    ['Grow people', 'outer', '2.5% a year for 5 years', { kind: 'grow-people', where: 'outer', rate: 0.025, years: 5 }],
    ['Set indicator', 13, '83.09', { kind: 'set-value', indicator: 'non-farm-labour-whole', value: 83.09 }],
    ['Change quantity', 'hospital beds', 'max(x, 1.5)', { kind: 'change-driver', driver: 'hospital-beds', expression: 'max(x, 1.5)' }],
    ['Grow budget', '2022 to 2029', '13%; expenditure 250 tỷ grows 8%', growBudget({ expenditure: 250, expenditureRate: 0.08 })],
    [
      'Grow budget',
      '2022–2029',
      '13% until 2025; then 10%; land auction 30 billion in 2024; every year',
      growBudget({ phases: twoPhases, oneOff: [{ ...auction, name: 'land auction' }], by: 'every-year' }),
    ],
  ])('in English: %s | %s | %s', (kind, target, value, action) => {
    expect(actionOf(kind, target, value, true)).toEqual(action);
  });

  it.each<readonly [string, CellValue, CellValue, string]>([
    ['Nhập huyện', 'Bạch Thông', '', 'change-kind-unknown D2'],
    ['', 'Bạch Thông', '', 'change-kind-unknown D2'],
    ['Nhập xã', '', 'thành phường', 'change-target-unclear E2'],
    ['Nhập xã', 'Cẩm Giàng', 'một nửa', 'change-value-unclear F2'],
    ['Nhập xã', 'Cẩm Giàng', '1.200 người', 'change-value-unclear F2'],
    ['Thêm người', 'trung tâm', 5, 'change-target-unclear E2'],
    ['Thêm người', 'nội thị', 'nhiều', 'change-value-unclear F2'],
    ['Thêm người', 'nội thị', { kind: 'error', code: '#N/A' }, 'change-value-unclear F2'],
    ['Tăng dân số', 'nội thị', '2 trong 5 năm', 'change-value-unclear F2'],
    ['Đặt chỉ tiêu', 'đất đai', 5, 'change-target-unclear E2'],
    ['Đặt chỉ tiêu', '3. Tỷ lệ hộ nghèo', 5, 'change-target-unclear E2'],
    ['Đặt chỉ tiêu', 13, '', 'change-value-unclear F2'],
    ['Đổi đại lượng', 'dân số', 'x + 1', 'change-target-unclear E2'],
    ['Đổi đại lượng', 'giường bệnh', 'x + 1.300', 'change-value-unclear F2'],
    ['Hoàn thành dự án', 'Sân vận động', 'đẹp hơn', 'change-value-unclear F2'],
    ['Tăng thu ngân sách', '2022', '13 %', 'change-target-unclear E2'],
    // A phase without its year, years that leave a gap or stop short, two expenditures, a name of nothing, a sum of nothing.
    ['Tăng thu ngân sách', '2022–2029', '13 %; 10 %', 'change-value-unclear F2'],
    ['Tăng thu ngân sách', '2022–2029', '2022–2024: 13 %; 2026–2029: 10 %', 'change-value-unclear F2'],
    ['Tăng thu ngân sách', '2022–2029', '13 % đến 2025', 'change-value-unclear F2'],
    ['Tăng thu ngân sách', '2022–2029', '13 % đến khi đủ', 'change-value-unclear F2'],
    ['Tăng thu ngân sách', '2022–2029', '13 %; chi 250 tỷ; chi 260 tỷ', 'change-value-unclear F2'],
    ['Tăng thu ngân sách', '2022–2029', '13 %; "Đấu giá đất"', 'change-value-unclear F2'],
    ['Tăng thu ngân sách', '2022–2029', '13 %; đấu giá đất năm 2024', 'change-value-unclear F2'],
    ['Tăng thu ngân sách', '2022–2029', '13 %; đấu giá 3 khu đất', 'change-value-unclear F2'],
    ['Tăng thu ngân sách', '2022–2029', '13 %; đấu giá đất 30 km năm 2024', 'change-value-unclear F2'],
    ['Tăng thu ngân sách', '2022–2029', '13 %; đấu giá đất 30 tỷ đến năm 2024', 'change-value-unclear F2'],
    ['Tăng thu ngân sách', '2022–2029', '13 %; bán khu 2 300 tỷ năm 2024', 'change-value-unclear F2'],
    ['Tăng thu ngân sách', '2022–2029', '13 %; mọi năm; năm cuối', 'change-value-unclear F2'],
    ['Tăng thu ngân sách', '2022–2029', '', 'change-value-unclear F2'],
    ['Tăng thu ngân sách', '2022–2029', 13, 'change-value-unclear F2'],
    ['Vùng', '', 'Sao Hỏa', 'change-value-unclear F2'],
    ['Đặt chỉ tiêu', 2, 'du', 'change-value-unclear F2'],
  ])('%s | %s | %o is a problem on its cell', (kind, target, value, expected) => {
    expect(actionOf(kind, target, value)).toBe(expected);
  });

  it('states what is assumed where a sheet does not say what a unit brings', () => {
    expect(read([header, ['A', 1, 'có', 'Nhập xã', 'Cẩm Giàng', 'thành phường', '']]).problems).toMatchObject([
      { code: 'change-brings-assumed', severity: 'info', cell: { row: 1, column: 5 }, data: { unit: 'Cẩm Giàng' } },
    ]);
  });
});

const twoPhases = [
  { rate: 0.13, to: 2025 },
  { rate: 0.1, to: 2029 },
];
const auction = { year: 2024, amount: 30, name: 'đấu giá đất' };

describe('who made a scenario, and what for', () => {
  const said: Scenario = { name: 'A', changes: [], author: 'Lan', note: 'trình tháng 11' };
  const titles = ['Kịch bản', 'Loại thay đổi', 'Đối tượng', 'Giá trị', 'Người lập', 'Ghi chú kịch bản'];

  it('stands in two columns behind the others, once, and only where anybody said it', () => {
    const rows = scenarioSheetRows([said, { name: 'B', changes: [] }], sheetLanguage('vi'), names);
    expect(rows[0]?.slice(7)).toEqual([{ text: 'Người lập' }, { text: 'Ghi chú kịch bản' }]);
    expect(rows[1]?.slice(7)).toEqual([{ text: 'Lan' }, { text: 'trình tháng 11' }]);
    expect(rows[2]?.slice(7)).toEqual([null, null]);
    expect(scenarioSheetRows([{ name: 'B', changes: [] }], sheetLanguage('vi'), names)[0]).toHaveLength(7);
    const person = (id: string): Change => ({ id, isOn: true, action: { kind: 'add-people', where: 'inner', people: 1 }, note: '' });
    const two = scenarioSheetRows([{ ...said, changes: [person('1'), person('2')] }], sheetLanguage('vi'), names);
    expect(two.slice(1).map((row) => row[7])).toEqual([{ text: 'Lan' }, null]);
  });

  it('is read back, from whichever row of the scenario says it', () => {
    const { scenarios } = read([
      titles,
      ['A', 'Thêm người', 'nội thị', '5.000', '', 'trình tháng 11'],
      ['A', 'Thêm người', 'nội thị', '1.000', 'Lan', 'khác'],
      ['B', '', '', '', 'Hùng', ''],
    ]);
    expect(scenarios.map(({ name, author, note, changes }) => [name, author, note, changes.length])).toEqual([
      ['A', 'Lan', 'trình tháng 11', 2],
      ['B', 'Hùng', undefined, 0],
    ]);
  });
});

describe('the scenario sheet', () => {
  it('orders changes by their number, tolerates equal and missing ones, and keeps the rest where a row cannot be read', () => {
    const { scenarios, problems } = read([
      header,
      ['A', 2, 'có', 'Thêm người', 'nội thị', 1, ''],
      ['B', '', '', 'Thêm người', 'nội thị', 2, ''],
      ['A', 1, 'không', 'Thêm người', 'nội thị', 3, ''],
      ['A', 1, 'x', 'Thêm người', 'nội thị', 4, ''],
      ['A', '', 'X', 'Thêm người', 'nội thị', 5, ''],
      ['A', 'cuối', 'có lẽ', 'Thêm người', 'nội thị', 6, ''],
      ['', 1, 'có', 'Thêm người', 'nội thị', 7, ''],
      ['C', '', '', '', '', '', ''],
    ]);
    const told = scenarios.map(({ name, changes }) => [
      name,
      ...changes.map(({ isOn, action }) => `${isOn ? '' : 'off '}${action.kind === 'add-people' ? String(action.people) : ''}`),
    ]);
    expect(told).toEqual([['A', 'off 3', '4', '5', 'off 6', '1'], ['B', '2'], ['C']]);
    expect(problems.map(({ code, cell }) => `${code} ${cell === null ? '' : cellReference(cell)}`)).toEqual([
      'change-switch-unclear C7',
      'change-order-unclear B7',
      'scenario-unnamed A8',
    ]);
  });

  it.each([
    ['a\u0001', 'U+0001'],
    ['A\uFFFF', 'U+FFFF'],
    ['\u000Bb', null],
    ['A\u0000b', 'U+0000'],
  ])('a name %j is told where it stands and its row is left out', (name, character) => {
    const { scenarios, problems } = read([
      header,
      ['A', 1, 'có', 'Thêm người', 'nội thị', 1, ''],
      [name, 2, 'có', 'Thêm người', 'nội thị', 2, ''],
    ]);
    expect(problems.map(({ code, cell, data }) => [code, cell === null ? '' : cellReference(cell), data])).toEqual(
      character === null ? [] : [['scenario-name-unwritable', 'A3', { row: 3, character }]],
    );
    expect(scenarios.map((each) => each.name)).toEqual(character === null ? ['A', 'b'] : ['A']);
  });

  it('reads a name that was broken into lines in its cell as one line', () => {
    const { scenarios, problems } = read([header, ['Ba xã\r\nphía bắc', 1, 'có', 'Thêm người', 'nội thị', 1, '']]);
    expect(problems).toEqual([]);
    expect(scenarios.map(({ name }) => name)).toEqual(['Ba xã phía bắc']);
  });

  it.each(['Thêm người', 'Đặt chỉ tiêu', 'Tăng dân số'])('%s takes no figure of which Excel made a day', (kind) => {
    const target = { 'Thêm người': 'nội thị', 'Tăng dân số': 'nội thị', 'Đặt chỉ tiêu': 13 }[kind] ?? '';
    // 12/5/2026.
    const { scenarios, problems } = read([header, ['A', 1, 'có', kind, target, 46_154, '']], { formats: { '1,5': 'dd/mm/yyyy' } });
    expect(scenarios.flatMap(({ changes }) => changes)).toEqual([]);
    expect(problems.map(({ cell }) => cell?.column)).toContain(5);
  });

  it('a day is no expression that can be worked out', () => {
    const day = read([header, ['A', 1, 'có', 'Đổi đại lượng', 'giường bệnh', 46_154, '']], { formats: { '1,5': 'dd/mm/yyyy' } });
    const action = day.scenarios[0]?.changes[0]?.action;
    expect(action?.kind === 'change-driver' && evaluateExpression(action.expression, new Map([['x', 100]])).ok).toBe(false);
  });

  it('takes a percentage cell for what it shows and a merged name for all its rows', () => {
    const { scenarios, problems } = read(
      [header, ['A', 1, true, 'Tăng thu ngân sách', '2022–2029', 0.13, ''], ['', 2, 1, 'Thêm người', 'nội thị', 5, '']],
      {
        formats: { '1,5': '0%' },
        merges: [{ sheet: 'Kịch bản', row: 1, column: 0, rows: 2, columns: 1 }],
      },
    );
    expect(problems).toEqual([]);
    expect(scenarios.map(({ name, changes }) => [name, changes.length])).toEqual([['A', 2]]);
    expect(scenarios[0]?.changes[0]?.action).toMatchObject({ phases: [{ rate: 0.13 }] });
  });

  it('says which column a sheet of that name lacks, and is silent where there is none', () => {
    expect(
      read([
        ['Kịch bản', 'Đối tượng', 'Giá trị'],
        ['A', 'x', 'y'],
      ]).problems,
    ).toMatchObject([{ code: 'scenario-columns-missing', data: { columns: '“Loại thay đổi”' } }]);
    expect(read([['TT', 'Chỉ tiêu']], { sheet: 'Phụ lục 03' })).toEqual({ scenarios: [], problems: [], sheet: null });
  });

  it('is the one that is filled in, whatever it is called, where another still waits empty', () => {
    const empty = gridOf([header, []], { sheet: 'Kịch bản' });
    const filled = gridOf([header, ['A', 1, 'có', 'Thêm người', 'nội thị', 5, '']], { sheet: 'Kịch bản (2)' });
    const { sheet, scenarios, problems } = readScenarioSheet(workbookOf(empty, filled), names, [], []);
    expect([sheet, scenarios.length, problems]).toEqual(['Kịch bản (2)', 1, []]);
    expect(readScenarioSheet(workbookOf(empty, { ...empty, sheet: 'Kịch bản (2)' }), names, [], [])).toEqual({
      sheet: 'Kịch bản (2)',
      scenarios: [],
      problems: [],
    });
  });

  it('is the last one written, where a write stands beside an earlier sheet, and the others are named', () => {
    const sheetOf = (sheet: string, people: number) => gridOf([header, ['A', 1, 'có', 'Thêm người', 'nội thị', people, '']], { sheet });
    const { sheet, scenarios, problems } = readScenarioSheet(
      workbookOf(sheetOf('Kịch bản', 5), sheetOf('Kịch bản (2)', 6), sheetOf('Kịch bản (10)', 7), sheetOf('Ghi chép', 8)),
      names,
      [],
      [],
    );
    expect([sheet, scenarios[0]?.changes[0]?.action]).toMatchObject(['Kịch bản (10)', { people: 7 }]);
    expect(problems).toMatchObject([
      { code: 'several-lists', data: { chosen: 'Kịch bản (10)', others: 'Kịch bản (2), Kịch bản, Ghi chép' } },
    ]);
  });

  it('is written with text as text and numbers as numbers', () => {
    const scenario = {
      name: '=A',
      changes: [{ id: '1', isOn: true, note: '+ghi', action: { kind: 'add-people', where: 'inner', people: 5000 } as const }],
    };
    expect(scenarioSheetRows([scenario], sheetLanguage('vi'), names)).toEqual([
      header.map((text) => ({ text })),
      [{ text: '=A' }, 1, { text: 'có' }, { text: 'Thêm người' }, { text: 'nội thị' }, 5000, { text: '+ghi' }],
    ]);
  });
});
