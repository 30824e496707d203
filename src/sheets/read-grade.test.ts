/** What a cell, the points and the verdict of a row of rungs come to: a rung, or a row that waits and says why. */
import { beforeAll, describe, expect, it } from 'vitest';
import { gradedRow, nothingFiled, toldOf } from '../../tests/support/graded-rows';
import type { CellAddress, CellValue } from '../domain/cell';
import type { TextMark } from '../domain/grid';
import { loadEveryEdition } from '../editions/further';
import { readGrade } from './read-grade';
import type { ValueReading } from './read-value';

beforeAll(loadEveryEdition);

const class2 = 'nq-26-2022/ii';
const class3 = 'nq-111-2025/iii';
const class1 = 'nq-111-2025/i';
const cell: CellAddress = { sheet: 'Bảng', row: 4, column: 5 };

type Asked = {
  readonly marks?: readonly TextMark[] | null;
  readonly format?: string;
  readonly points?: number | null;
  readonly verdict?: string;
};

function readingOf(edition: string, code: string, value: CellValue, asked: Asked = {}): ValueReading {
  const { marks = [], format = 'General', points = null, verdict = '' } = asked;
  return readGrade({ value, marks, format, cell, asOf: 2024 }, { ...nothingFiled, points, verdict }, gradedRow(edition, code));
}

const told = (edition: string, code: string, value: CellValue, asked: Asked = {}): string =>
  toldOf(readingOf(edition, code, value, asked).reading);
const problemsOf = ({ problems }: ValueReading): readonly unknown[] =>
  problems.map(({ code, severity, cell: at, data }) => [code, severity, at, data]);

describe('a cell that says no text', () => {
  const filed: Asked = { points: 2, verdict: 'Đạt' };

  it.each<[string, CellValue, string, readonly unknown[]]>([
    ['an error', { kind: 'error', code: '#REF!' }, 'cell-error', [['cell-error', 'error', cell, { indicator: '02', error: '#REF!' }]]],
    ['two values', { kind: 'twice', texts: ['Dư', 'Đủ'] }, 'written-twice', []],
    ['a picture', { kind: 'picture', formula: '=DISPIMG("a")' }, 'picture-in-value', []],
    [
      'a formula without a value',
      { kind: 'uncalculated', formula: '=A1' },
      'uncalculated',
      [['formula-uncalculated', 'error', cell, { indicator: '02' }]],
    ],
  ])('waits with its reason though points are filed: %s', (_, value, reason, problems) => {
    const read = readingOf(class2, '2', value, filed);
    expect([toldOf(read.reading), problemsOf(read)]).toEqual([reason, problems]);
  });

  it('waits where every word is struck out, and reads what is left where some are not', () => {
    expect(told(class2, '2', 'Dư', { ...filed, marks: [{ start: 0, end: 2, kind: 'struck' }] })).toBe('struck-out');
    expect(told(class2, '2', 'Dư Đủ', { ...filed, marks: [{ start: 0, end: 3, kind: 'struck' }] })).toBe('minimum text');
    expect(told(class2, '2', ' Dư', { ...filed, marks: [{ start: 1, end: 3, kind: 'struck' }] })).toBe('struck-out');
    expect(told(class2, '2', 'Dư', { ...filed, marks: null })).toBe('maximum text');
  });

  it.each<CellValue>(['', '   ', null])('%j leaves what was filed', (value) => {
    expect(told(class2, '2', value, filed)).toBe('maximum filed');
  });

  it('waits where a picture stands in place of the words', () => {
    expect(told(class2, '2', '=DISPIMG("ID_1",1)', filed)).toBe('picture-in-value');
  });

  it('takes a share shown as one for the figure that is seen: 0,015 shown as 1,5 % is the points', () => {
    const lower: Asked = { points: 1.5, verdict: 'Đạt' };
    expect(told(class2, '4', 0.015, { ...lower, format: '0.0%' })).toBe('minimum filed');
    expect(told(class2, '4', 0.015, lower)).toBe('grade-unclear');
    expect(told(class2, '4', '1,5%', lower)).toBe('minimum filed');
  });

  it('takes a number for the rung that is called so', () => {
    const law = gradedRow(class2, '4');
    const own = { ...law, grades: law.grades.map((grade) => ({ ...grade, label: grade.id === 'maximum' ? '2' : '1' })) };
    const read = (value: CellValue): string =>
      toldOf(readGrade({ value, marks: [], format: 'General', cell, asOf: 2024 }, nothingFiled, own).reading);
    expect([1, '1', 2, 3].map(read)).toEqual(['minimum text', 'minimum text', 'maximum text', 'grade-unclear']);
  });

  it('takes FALSE for the word that it is: points beside it contradict it', () => {
    expect(told(class2, '2', false, filed)).toBe('words-contradict');
    expect(told(class2, '2', true, filed)).toBe('maximum filed');
    expect(told(class2, '2', false, { points: 0, verdict: 'Không đạt' })).toBe('none filed');
    // Received, where the row is that nothing is.
    expect(told(class1, '1.I.06', true, { points: 1, verdict: 'Đạt' })).toBe('words-contradict');
    expect(readingOf(class2, '2', true, filed).raw).toBe('true');
  });
});

describe('the rungs of a budget', () => {
  it.each([
    ['Dư', 'maximum text'],
    ['Đủ', 'minimum text'],
    ['Không đạt', 'none text'],
    ['KĐ', 'none text'],
    // No plan (`KH`).
    ['kh đạt', 'none text'],
    ['Mức tối đa', 'maximum text'],
    ['Đạt mức tối thiểu', 'minimum text'],
    ['Đạt', 'grade-unclear'],
    ['Cơ bản đạt', 'grade-unclear'],
    ['Dư/Đủ', 'grade-unclear'],
    ['Dư hoặc đủ', 'grade-unclear'],
    ['đang thực hiện', 'planned'],
    ['Dư (dự kiến)', 'planned'],
    ['Phấn đấu dư', 'planned'],
    ['Dư năm 2030', 'planned'],
    ['Quy định: Dư', 'planned'],
  ])('%j is %s', (value, expected) => {
    expect(told(class2, '2', value)).toBe(expected);
  });
});

describe('words of the rungs are no plan of theirs', () => {
  it.each([
    ['4', 'Tăng theo mục tiêu đề ra', 'minimum text'],
    ['4', 'Tăng vượt so với mục tiêu đề ra từ 4% trở lên', 'maximum text'],
    ['4', 'Theo mục tiêu đến 2030', 'planned'],
    // Not the whole rung: nothing is filed.
    ['4', 'Tăng theo mục tiêu', 'grade-unclear'],
  ])('row %s: %j is %s', (code, value, expected) => {
    expect(told(class2, code, value)).toBe(expected);
  });

  it('nor are those of the row: `theo quy hoạch được phê duyệt`', () => {
    expect(told(class3, '2A.I.01', 'Cấp tỉnh theo quy hoạch được phê duyệt')).toBe('maximum text');
    expect(told(class3, '2A.I.02', 'Cấp tỉnh theo quy hoạch được phê duyệt')).toBe('planned');
  });
});

describe('words of a rung of an office’s own', () => {
  it('are no plan of the row, though they stand beside none of its rungs', () => {
    const law = gradedRow(class3, '2A.I.02');
    const own = { ...law, grades: law.grades.map((grade) => ({ ...grade, label: `${grade.label} theo quy hoạch được phê duyệt` })) };
    const value = 'Trung tâm theo quy hoạch được phê duyệt';
    const read = (row: typeof law): string =>
      toldOf(
        readGrade({ value, marks: [], format: 'General', cell, asOf: 2024 }, { ...nothingFiled, points: 6, verdict: 'Đạt' }, row).reading,
      );
    expect([law, own].map(read)).toEqual(['planned', 'minimum filed']);
  });
});

describe('one rung, `Đạt`', () => {
  it.each([
    ['Đạt', 'maximum text'],
    ['Đã đạt', 'maximum text'],
    ['Đạt (xem ghi chú)', 'maximum text'],
    ['Không đạt', 'none text'],
    ['Cơ bản đạt', 'grade-unclear'],
    ['Gần đạt', 'grade-unclear'],
    ['Đạt một phần', 'grade-unclear'],
    ['Đạt 80%', 'grade-unclear'],
    ['Đạt?', 'grade-unclear'],
    ['Đạt/Không đạt', 'negated'],
    ['Đạt nhưng chưa công nhận', 'negated'],
    ['Sẽ đạt', 'planned'],
    ['Đang thực hiện', 'planned'],
    ['Đạt vào năm 2030', 'planned'],
  ])('%j is %s', (value, expected) => {
    expect(told(class1, '1.I.01', value)).toBe(expected);
  });
});

describe('a place that the row does not have', () => {
  it('is no rung: of one rung there is no lesser', () => {
    expect(told(class1, '1.I.01', 'Mức tối thiểu')).toBe('grade-unclear');
    expect(told(class1, '1.I.01', '', { points: 1, verdict: 'Đạt tối thiểu' })).toBe('maximum filed');
    expect(told(class1, '1.I.01', 'Mức tối đa')).toBe('maximum text');
  });
});

describe('a row whose name denies: `Không nhận bổ sung cân đối từ ngân sách trung ương`', () => {
  it.each([
    ['Không', 'grade-unclear'],
    ['Không có', 'grade-unclear'],
    ['Chưa', 'grade-unclear'],
    ['Không đạt', 'none text'],
    ['Đạt', 'maximum text'],
  ])('%j is %s: a denial alone can be meant either way', (value, expected) => {
    expect(told(class1, '1.I.06', value)).toBe(expected);
  });

  it('`Không` of any other row denies the row', () => {
    expect(told(class1, '1.I.01', 'Không')).toBe('none text');
  });
});

describe('a thing that there is none of', () => {
  it.each<[string, string]>([
    ['48', 'Chưa ban hành'],
    ['48', 'chưa ban hành quy chế'],
    ['48', 'Chưa có Quy chế quản lý kiến trúc đô thị'],
    ['48', 'Hiện nay chưa có'],
    ['48', 'Không có quy chế nào'],
    ['48', 'Chưa phê duyệt quy chế'],
    ['52', 'Chưa có'],
    ['52', 'Không có công trình kiến trúc tiêu biểu'],
    ['52', 'Chưa có công trình nào được công nhận'],
  ])('row %s: %j is below every rung, without points or a verdict', (code, value) => {
    expect(told(class2, code, value)).toBe('none text');
    expect(told(class2, code, value, { points: 0, verdict: 'Chưa đạt' })).toBe('none filed');
    expect(told(class2, code, value, { points: 1.5, verdict: 'Đạt' })).toBe('words-contradict');
    expect(told(class2, code, value, { points: 1.5 })).toBe('words-contradict');
    expect(told(class2, code, value, { verdict: 'Đạt' })).toBe('words-contradict');
  });

  it.each<[string, string]>([
    ['48', 'Chưa có số liệu'],
    ['48', 'Chưa ban hành ở 2 phường'],
    ['48', 'Chưa có quy chế riêng cho phường'],
    ['52', 'Chưa có di tích cấp quốc gia'],
    // A rise, a balance and a rank are no things.
    ['4', 'Chưa có'],
    ['2', 'Chưa có'],
    ['25', 'Chưa có'],
    ['1', 'Chưa có'],
  ])('row %s: %j waits', (code, value) => {
    expect(told(class2, code, value)).toBe('grade-unclear');
  });
});

describe('words beside a verdict', () => {
  const warned = (text: string, verdict: string): readonly unknown[] => [
    ['grade-contradicts-verdict', 'warning', cell, { indicator: '02', text, verdict }],
  ];

  it.each<[string, string, string, boolean]>([
    ['Dư', 'Đạt', 'maximum text', false],
    ['Dư', 'Không đạt', 'maximum text', true],
    ['Dư', 'Đạt tối thiểu', 'maximum text', true],
    ['Dư', 'Đạt mức tối đa', 'maximum text', false],
    ['Dư', '', 'maximum text', false],
    ['Dư', 'Xem ghi chú', 'maximum text', false],
    ['Không đạt', 'Đạt', 'none text', true],
    ['Không đạt', 'Chưa đạt', 'none text', false],
    ['Kết dư', 'Không đạt', 'words-contradict', true],
    ['Kết dư', 'Mức tối thiểu', 'words-contradict', true],
    ['Bội chi', 'Đạt', 'words-contradict', true],
    ['Bội chi', 'Chưa đạt', 'none text', false],
  ])("%j beside %j: the law's own words stand, others wait: %s", (value, verdict, expected, isTold) => {
    const read = readingOf(class2, '2', value, { verdict });
    expect([toldOf(read.reading), problemsOf(read)]).toEqual([expected, isTold ? warned(value, verdict) : []]);
  });
});

describe('points and a verdict without words', () => {
  it.each<[number | null, string, string]>([
    [7, 'Đạt', 'maximum filed'],
    [5.5, 'Đạt', 'minimum filed'],
    [5.5, '', 'minimum filed'],
    [5.5, 'Tự chấm', 'minimum filed'],
    [5.5, 'Cấp xã', 'minimum filed'],
    [5.5, 'Không những đạt mà còn vượt', 'minimum filed'],
    [7, 'Đạt tối đa', 'maximum filed'],
    // Half said, nearly, in doubt.
    [5.5, 'Cơ bản đạt', 'grade-unclear'],
    [5.5, 'Về cơ bản đạt yêu cầu', 'grade-unclear'],
    [5.5, 'Đạt một phần', 'grade-unclear'],
    [5.5, 'Gần đạt', 'grade-unclear'],
    [5.5, 'Đạt?', 'grade-unclear'],
    [5.5, 'Chưa đánh giá', 'grade-unclear'],
    [5.5, 'Đạt khoảng 80%', 'grade-unclear'],
    [5.5, 'Đạt (chưa công nhận)', 'grade-unclear'],
    // Another rung than the points'.
    [5.5, 'Đạt tối đa', 'grade-unclear'],
    [7, 'Mức tối thiểu', 'grade-unclear'],
    [7, 'Đạt tối thiểu (năm 2021)', 'grade-unclear'],
    [7, 'Đạt từ mức tối thiểu đến mức tối đa', 'maximum filed'],
    [7, 'Dưới mức tối thiểu', 'grade-unclear'],
    [0, 'Dưới mức tối thiểu', 'none filed'],
    [5.5, 'Không đạt tối đa', 'grade-unclear'],
    [7, 'Cấp xã', 'grade-unclear'],
    [0, 'Mức tối thiểu', 'grade-unclear'],
    [5.5, 'Không đạt', 'grade-unclear'],
    [5.5, '✗ (năm 2021)', 'grade-unclear'],
    [6, 'Đạt', 'grade-unclear'],
    [0, 'Đạt', 'grade-unclear'],
    [null, 'Đạt', 'grade-unclear'],
    [null, 'Đạt tối đa', 'grade-unclear'],
    [null, '', 'grade-unclear'],
    // Points for what is to come are not earned; none for it are none.
    [5.5, 'Đang thực hiện', 'planned'],
    [5.5, 'Dự kiến đạt', 'planned'],
    [0, 'Dự kiến đạt', 'none filed'],
    [0, '', 'none filed'],
    [0, 'Không đạt', 'none filed'],
    [null, 'Không đạt', 'none filed'],
  ])('%j points, %j: %s', (points, verdict, expected) => {
    expect(told(class3, '2A.I.01', '', { points, verdict })).toBe(expected);
  });
});

describe('words that name no rung beside points', () => {
  it('leave the points alone, or the row waits with the reason', () => {
    expect(told(class3, '2A.I.01', 'Trung tâm', { points: 5.5, verdict: 'Đạt' })).toBe('minimum filed');
    expect(told(class3, '2A.I.01', 'Cấp huyện', { points: 5.5, verdict: 'Đạt' })).toBe('grade-unclear');
    expect(told(class3, '2A.I.01', 'Chưa phân loại', { points: 5.5, verdict: 'Đạt' })).toBe('words-contradict');
    expect(told(class3, '2A.I.01', 'Chưa phân loại', { points: 6, verdict: 'Đạt' })).toBe('grade-unclear');
  });
});

describe('a rung with the document that says so', () => {
  it.each(['Cấp tỉnh (theo Báo cáo số 45/BC-UBND)', 'Cấp tỉnh, theo Nghị quyết số 12/NQ-HĐND', 'Cấp tỉnh theo Quyết định số 1234/QĐ-UBND'])(
    '%j stands',
    (value) => {
      expect(told(class3, '2A.I.01', value)).toBe('maximum text');
    },
  );
});
