import { describe, expect, it } from 'vitest';
import type { FileProblems } from '../domain/problems/files';
import { problem } from '../domain/problem';
import { problemSentence } from './problem-sentence';

type TooMuch = FileProblems['workbook-too-much'];
type Repair = FileProblems['file-needs-repair'];

const locales = ['vi', 'en'] as const;

describe('a file of more than is read', () => {
  const told = (what: TooMuch['what'], limit: number): readonly string[] =>
    locales.map((locale) => problemSentence(problem('workbook-too-much', 'error', null, { file: 'bang.xlsx', what, limit }), locale));

  it.each<readonly [TooMuch['what'], number, string, string]>([
    ['sheets', 500, 'có hơn 500 trang nên', 'has more than 500 sheets'],
    ['tables', 2_000, 'có hơn 2.000 bảng nên', 'has more than 2,000 tables'],
    ['cells', 2_000_000, 'có hơn 2.000.000 ô và dòng nên', 'has more than 2,000,000 cells and rows'],
    ['texts', 2_000_000, 'có hơn 2.000.000 đoạn chữ nên', 'has more than 2,000,000 texts'],
    ['characters', 40_000_000, 'có hơn 40.000.000 ký tự trong các ô nên', 'has more than 40,000,000 characters in its cells'],
    ['merges', 100_000, 'có hơn 100.000 vùng ô gộp nên', 'has more than 100,000 merged areas'],
    ['looks', 300_000, 'có hơn 300.000 kiểu định dạng nên', 'has more than 300,000 formats'],
  ])('says of %s above %i which limit it passes, and the way out', (what, limit, vi, en) => {
    const [inVietnamese, inEnglish] = told(what, limit);
    expect(inVietnamese).toContain(`“bang.xlsx” ${vi}`);
    expect(inVietnamese).toContain('Hãy chép riêng bảng chỉ tiêu và các danh sách cần dùng sang một tệp mới');
    expect(inEnglish).toContain(`“bang.xlsx” ${en}`);
    expect(inEnglish).toMatch(/[Cc]opy .* a new file/);
  });
});

describe('a sheet that Excel would repair', () => {
  const told = (fault: Repair['fault'], count: number): readonly string[] =>
    locales.map((locale) =>
      problemSentence(problem('file-needs-repair', 'warning', null, { sheet: 'Phụ lục 03', fault, count, first: 'A22' }), locale),
    );

  it.each<readonly [Repair['fault'], string, string]>([
    ['cell-twice', '3 ô ghi hai lần', 'cells that stand twice'],
    ['row-twice', '3 dòng ghi hai lần', 'rows that stand twice'],
    ['misplaced', '3 ô hoặc dòng mang địa chỉ sai', 'cells or rows with a wrong address'],
    ['value-unreadable', '3 ô ghi là số nhưng nội dung không phải số', 'cells typed as numbers that hold none'],
    ['text-unknown', '3 ô trỏ đến đoạn chữ không có trong tệp', 'cells that point to a text which is not there'],
    ['text-too-long', '3 ô có hơn 32.767 ký tự', 'cells of more than 32,767 characters'],
    ['look-unknown', '3 ô dùng kiểu định dạng không có trong tệp', 'cells with a format that is not there'],
    ['merges-overlap', 'các vùng ô gộp chồng lên nhau ở ô A22', 'merged areas that lie over each other at A22'],
    ['sheets-shared', '3 trang khác trỏ vào cùng phần dữ liệu này', 'other sheets that point to the same data'],
  ])('says what is wrong with it, and that Excel should mend it: %s', (fault, vi, en) => {
    const [inVietnamese, inEnglish] = told(fault, 3);
    expect(inVietnamese).toContain(`“Phụ lục 03” của tệp có lỗi mà Excel sẽ đòi sửa chữa khi mở: ${vi}`);
    expect(inVietnamese).toContain('Hãy mở tệp bằng Excel, đồng ý sửa chữa');
    expect(inEnglish).toContain(en);
  });

  // The score takes none of them: the row waits (tests/golden/bounded-reading.test.ts).
  it.each(['cell-twice', 'row-twice'] as const)('does not say that one of several values is used: %s', (fault) => {
    const [inVietnamese, inEnglish] = told(fault, 1);
    expect(inVietnamese).toContain('nơi các lần ghi khác nhau thì không giá trị nào được dùng');
    expect(inEnglish).toContain('where the values differ, none of them is used');
  });
});

describe('a file that is no .xlsx', () => {
  it('is named for what it is where it is a binary workbook, with the way to one that can be read', () => {
    const [inVietnamese, inEnglish] = locales.map((locale) =>
      problemSentence(problem('file-not-xlsx', 'error', null, { file: 'bang.xlsb', found: 'xlsb' }), locale),
    );
    expect(inVietnamese).toBe(
      'Tệp “bang.xlsb” là tệp Excel nhị phân (.xlsb) nên chưa đọc được. Hãy mở tệp bằng Excel, lưu thành định dạng .xlsx rồi mở tệp mới.',
    );
    expect(inEnglish).toContain('“bang.xlsb” is a binary Excel file (.xlsb)');
    expect(inEnglish).toContain('save it as .xlsx');
  });
});
