/** What is told of the edition that a table of its own is: its name, class and law, its total, and what is not known of it. */
import { describe, expect, it } from 'vitest';
import { gridOf } from '../../../tests/support/grid-builder';
import { inOneCell, inTwoColumns, onTwoLines, withCells } from '../../../tests/support/class-four-tables';
import type { Cells } from '../../../tests/support/class-four-tables';
import { readOwnTable } from './own-standard';

function editionOf(cells: Cells, sheet = 'Chấm điểm') {
  const own = readOwnTable(gridOf(cells, { sheet }));
  if (own === null) throw new Error('no table');
  const { edition, laws, title, urbanClass, isClassUnsaid = false, isComplete, total, unknown } = own.standard;
  return {
    named: [edition, urbanClass, ...laws],
    title,
    isClassUnsaid,
    isComplete,
    total: [total.maximum, total.required, total.citation.standing, total.citation.locator],
    // The first three hold of every such table: no law was read, no range is plausible, no row is tied to a quantity.
    unknown: unknown.slice(3).map(({ text }) => text),
    unknownInEnglish: unknown.slice(3).map(({ textIn }) => textIn?.['en']),
    faulty: [...own.faulty],
  };
}

/** The table under another title. */
const titled = (...titles: readonly string[]): Cells => [...titles.map((title) => [title]), ...inOneCell().slice(1)];

describe('a table of its own is called', () => {
  it.each<[string, Cells, string, readonly string[], string]>([
    ['by the class of its title', inOneCell(), 'Chấm điểm', ['own/iv', 'IV'], 'BẢNG CHẤM ĐIỂM ĐÔ THỊ LOẠI IV'],
    [
      'by class and law',
      titled('Đô thị loại V theo Nghị quyết 26/2022/UBTVQH15'),
      'Chấm điểm',
      ['own/26-2022-v', 'V', '26/2022'],
      'Đô thị loại V theo Nghị quyết 26/2022/UBTVQH15',
    ],
    [
      'by the title that names the class, whatever stands around it',
      titled('UBND thành phố X', ' Chấm điểm đô thị loại IV ', '(kèm theo báo cáo)'),
      'Chấm điểm',
      ['own/iv', 'IV'],
      'Chấm điểm đô thị loại IV',
    ],
    [
      'by the heading of its levels first',
      withCells(inOneCell(), [1, 3, 'Mức quy định loại III']),
      'A',
      ['own/iii', 'III'],
      'BẢNG CHẤM ĐIỂM ĐÔ THỊ LOẠI IV',
    ],
    [
      'by the law of that heading',
      withCells(inOneCell(), [1, 3, 'Mức quy định (NQ 26/2022/UBTVQH15)']),
      'A',
      ['own/26-2022-iv', 'IV', '26/2022'],
      'BẢNG CHẤM ĐIỂM ĐÔ THỊ LOẠI IV',
    ],
    ['by the sheet’s name where no title says a class', titled('Bảng điểm'), 'Đô thị loại III', ['own/iii', 'III'], 'Bảng điểm'],
  ])('%s', (_how, cells, sheet, named, title) => {
    const own = editionOf(cells, sheet);
    expect(own.named).toEqual(named);
    expect(own.title).toBe(title);
    expect(own.isClassUnsaid).toBe(false);
    expect(own.unknown).toEqual([]);
  });

  it.each([
    ['the last title', titled('UBND thành phố X', '(kèm theo báo cáo)'), '(kèm theo báo cáo)'],
    ['the sheet where there is no title', inOneCell().slice(1), 'Chấm điểm'],
  ])('without a class by %s, and says so', (_what, cells, title) => {
    const own = editionOf(cells);
    expect(own.named).toEqual(['own/cham-diem', 'II']);
    expect([own.title, own.isClassUnsaid]).toEqual([title, true]);
    expect(own.unknown).toEqual(['Bảng không ghi loại đô thị.']);
  });
});

describe('the total of a table of its own', () => {
  it('is what it prints: 21 points, of which 15 are needed', () => {
    expect(editionOf(onTwoLines())).toMatchObject({ total: [21, 15, 'report', 'E18'], isComplete: true, unknown: [] });
  });

  it('is the sum of the rows where none is printed; whether the class is reached is not known then', () => {
    expect(editionOf(onTwoLines(null))).toMatchObject({
      total: [21, 0, 'unknown', 'E18'],
      isComplete: false,
      unknown: ['Bảng không ghi tổng điểm cần đạt; chưa kết luận được đạt hay không đạt loại đô thị.'],
    });
    // A table that is cut off has no row of the total: its sheet is cited.
    expect(editionOf(inOneCell().slice(0, -1)).total).toEqual([21, 0, 'unknown', 'Chấm điểm']);
  });

  it.each([
    ['21', '21'],
    ['15', '21'],
  ])('“%s - %s” needs what is less than the most; the same twice is not what is needed', (one, other) => {
    expect(editionOf(onTwoLines([one, other])).total.slice(0, 2)).toEqual([21, one === other ? 0 : 15]);
  });

  it('of three numbers does not say which of them is needed', () => {
    expect(editionOf(withCells(inTwoColumns(), [11, 5, '15 - 10'])).total.slice(0, 3)).toEqual([21, 0, 'unknown']);
  });

  it('of one number alone is the most', () => {
    expect(editionOf(withCells(inOneCell(), [11, 4, '21'])).total).toEqual([21, 0, 'unknown', 'E12']);
  });

  it('that is not the sum of the rows is told, each language with its own marks', () => {
    const own = editionOf(onTwoLines(['20,5', '15']));
    expect(own).toMatchObject({ total: [20.5, 15, 'report', 'E18'], isComplete: false });
    expect(own.unknown).toEqual(['Tổng điểm tối đa ghi ở dòng tổng không bằng tổng các dòng: 20,5 ≠ 21.']);
    expect(own.unknownInEnglish).toEqual(['The maximum printed for the total is not the sum of the rows: 20.5 ≠ 21.']);
  });

  it('of more than 100 points that nobody prints is told; 100 are usual', () => {
    const above = 'Bảng không ghi tổng điểm tối đa; các dòng cộng lại trên 100 điểm.';
    // 90 + 4 + 2 + 3 + 3 + 3 = 105; 85 make 100.
    expect(editionOf(withCells(onTwoLines(null), [3, 4, '90,0'], [2, 4, '94 - 7'])).unknown.slice(1)).toEqual([above]);
    expect(editionOf(withCells(onTwoLines(null), [3, 4, '85,0'], [2, 4, '89 - 7'])).unknown.slice(1)).toEqual([]);
    // In the column of points of the row that should print it.
    const { problems = [] } = readOwnTable(gridOf(withCells(onTwoLines(null), [3, 4, '90,0'], [2, 4, '94 - 7']), { sheet: 'A' })) ?? {};
    expect(problems).toMatchObject([{ code: 'own-sum', cell: { row: 17, column: 4 } }]);
    expect(editionOf(withCells(onTwoLines(['105', '70']), [3, 4, '90,0'], [2, 4, '94 - 7'])).unknown).toEqual([]);
  });
});

describe('what a table of its own has from nobody', () => {
  it('is another name, and a day on which it begins or ends: it holds from ever on', () => {
    const { aliases, from, to } = readOwnTable(gridOf(inOneCell(), { sheet: 'A' }))?.standard ?? {};
    expect([aliases, from, to]).toEqual([[], '1900-01-01', null]);
  });
});

describe('the rows of a table of its own', () => {
  it('are in the order of their numbers, whatever their order on the sheet', () => {
    const swapped = readOwnTable(gridOf(withCells(inOneCell(), [3, 0, '2'], [4, 0, '1']), { sheet: 'A' }));
    expect(swapped?.standard.indicators.slice(0, 3).map(({ number, id }) => [number, id])).toEqual([
      [1, 'mat-do-dan-so-toan-do-thi'],
      [2, 'dan-so-toan-do-thi'],
      [3, 'can-doi-thu-chi-ngan-sach'],
    ]);
  });
});

describe('what is not known of a table of its own', () => {
  it('names the sections whose points are not the sum of their rows, all in one sentence', () => {
    const own = editionOf(withCells(inOneCell(), [2, 4, '12 - 7'], [5, 4, '6 - 3']));
    expect(own.unknown).toEqual([
      'Điểm tối đa ghi ở các mục sau không bằng tổng các dòng: I Quy mô và mật độ dân số; II Trình độ phát triển kinh tế - xã hội.',
    ]);
    expect(own.isComplete).toBe(false);
  });

  it('names the sections that print no minimum: they decide nothing, and the total still does', () => {
    const own = editionOf(withCells(inOneCell(), [2, 4, ''], [5, 4, '']));
    expect(own.unknown).toEqual([
      'Bảng không ghi điểm tối thiểu của các tiêu chí sau, nên không xét: I Quy mô và mật độ dân số; II Trình độ phát triển kinh tế - xã hội.',
    ]);
    expect(own.isComplete).toBe(true);
  });

  it('names the rows whose levels cannot be read by their numbers', () => {
    const own = editionOf(withCells(inOneCell(), [3, 3, 'nhiều'], [4, 3, 'nhiều']));
    expect(own.unknown).toEqual(['Mức hoặc điểm của các dòng sau không đọc được, nên các dòng này còn chờ: 1, 2.']);
    expect(own.faulty).toEqual(['dan-so-toan-do-thi', 'mat-do-dan-so-toan-do-thi']);
    expect(own.isComplete).toBe(false);
  });
});

describe('a table of few rows', () => {
  it('is worth scoring by itself from three standards on', () => {
    expect(readOwnTable(gridOf(inOneCell().slice(0, 5), { sheet: 'A' }))).toBeNull();
    expect(readOwnTable(gridOf(inOneCell().slice(0, 7), { sheet: 'A' }))?.standard.indicators).toHaveLength(3);
  });
});

describe('the sections of a table of its own', () => {
  it('are its criteria, then the groups within them', () => {
    const grouped: Cells = [
      ...onTwoLines().slice(0, 3),
      ['Nhóm tiêu chuẩn 1: quy mô dân số', '', '', '', '10 - 7', '', ''],
      ...onTwoLines().slice(3),
    ];
    const sections = readOwnTable(gridOf(grouped, { sheet: 'A' }))?.standard.sections ?? [];
    expect(sections.map(({ parent }) => (parent === null ? 'criterion' : `in ${parent}`))).toEqual([
      'criterion',
      'criterion',
      'criterion',
      'in criterion-1',
    ]);
  });
});
