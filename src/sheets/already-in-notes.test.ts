import { describe, expect, it } from 'vitest';
import { cellReference } from '../domain/cell';
import { gridOf, workbookOf } from '../../tests/support/grid-builder';
import { smallStandard } from '../../tests/support/small-standard';
import type { Grid } from '../domain/grid';
import { markKey } from '../domain/grid';
import { recognise } from './recognise';
import { header, only, read, tableWith, usual } from '../../tests/support/small-table';
import type { Row } from '../../tests/support/small-table';

/** `05 + F6 2 xã`: the rows that say it, with the cells and what they count. */
function said(rows: readonly Row[], marks: NonNullable<Grid['marks']> = new Map()): readonly string[] {
  return only(recognise(workbookOf({ ...gridOf(rows), marks }), smallStandard, {})).observations.flatMap(({ indicator, alreadyIn = [] }) =>
    alreadyIn.map(({ isIn, cell, communes, names }) =>
      [indicator, isIn === null ? '?' : isIn ? '+' : '-', cellReference(cell), communes ?? '', names.join('/')].join(' ').trim(),
    ),
  );
}

const remark = (text: string, heading = 'Ghi chú'): readonly Row[] => [
  [...header, heading],
  ...usual.map((row, index) => [...row, index === 4 ? text : '']),
];
const ofPeople = 'row-5';
const all = usual.map((_row, index) => `row-${String(index + 1)}`);

describe('notes of what a figure contains', () => {
  it('are read in the value’s own words, its verdict and its name', () => {
    expect(said(tableWith({ row: 5, column: 5, value: '51,69 Cộng cả DS sau khi sát nhập 2 xã' }))).toEqual([`${ofPeople} + F6 2`]);
    expect(said(tableWith({ row: 5, column: 6, value: 'Chưa đạt (đã gồm xã Cẩm Giàng)' }))).toEqual([`${ofPeople} + G6  Cẩm Giàng`]);
    expect(said(tableWith({ row: 5, column: 1, value: 'Dân số toàn đô thị (đã tính 2 xã sáp nhập)' }))).toEqual([`${ofPeople} + B6 2`]);
  });

  it('are read in a remark beside the row, whatever its heading, or without one', () => {
    expect(said(remark('Đã gồm 2 xã sáp nhập'))).toEqual([`${ofPeople} + I6 2`]);
    expect(said(remark('Chưa gồm 2 xã sáp nhập', 'Thuyết minh'))).toEqual([`${ofPeople} - I6 2`]);
    expect(said(remark('Đã gồm 2 xã sáp nhập', ''))).toEqual([`${ofPeople} + I6 2`]);
  });

  it('are not read in columns of another year, of a plan, or of another side of the merger', () => {
    expect(said(remark('53 (đã gồm 2 xã sáp nhập)', 'Kế hoạch 2025'))).toEqual([]);
    expect(said(remark('53 (đã gồm 2 xã sáp nhập)', 'Hiện trạng năm 2020'))).toEqual([]);
    expect(said(remark('đã gồm 2 xã', 'Sau sáp nhập'))).toEqual([]);
  });

  it('are not read where they are struck out', () => {
    const text = '51,69 (đã gồm 2 xã sáp nhập)';
    const marks = (start: number): Grid['marks'] => new Map([[markKey(5, 5), [{ kind: 'struck', start, end: text.length }]]]);
    const rows = tableWith({ row: 5, column: 5, value: text });
    expect(said(rows, marks(6))).toEqual([]);
    expect(said(rows, marks(text.length))).toEqual([`${ofPeople} + F6 2`]);
  });

  it('stand for every row where the heading of the values says it', () => {
    const rows = tableWith();
    const headed = [
      header.map((text) => (text === 'Hiện trạng năm 2022' ? 'Hiện trạng năm 2022 (sau sáp nhập 2 xã)' : text)),
      ...rows.slice(1),
    ];
    expect(said(headed)).toEqual(all.map((indicator) => `${indicator} + F1 2`));
  });

  it('stand for every row where the title says it, and a title that only names a merger says nothing', () => {
    const titled = (text: string): readonly Row[] => [[text], [], ...tableWith()];
    expect(said(titled('BẢNG TỔNG HỢP SỐ LIỆU SAU KHI SÁP NHẬP 2 XÃ'))).toEqual(all.map((indicator) => `${indicator} + A1 2`));
    expect(said(titled('Phụ lục kèm theo Đề án sáp nhập 2 xã'))).toEqual([]);
  });

  it('stand below the table, for the row that bears their mark, else for what they speak of', () => {
    const below = (text: string, value: string): readonly Row[] => [...tableWith({ row: 5, column: 5, value }), [], ['', text]];
    expect(said(below('(*) Đã gồm 2 xã sáp nhập', '51,69 (*)'))).toEqual([`${ofPeople} + B11 2`]);
    expect(said(below('Ghi chú: dân số đã gồm 2 xã sáp nhập', '51,69'))).toEqual(
      [all[4], all[5]].map((indicator) => `${indicator ?? ''} + B11 2`),
    );
  });

  it('change nothing of how the row is read', () => {
    const [plain, noted] = [usual.map((row) => [...row, '']), remark('Đã gồm 2 xã sáp nhập').slice(1)];
    const readings = (rows: readonly Row[]): unknown =>
      only(read([[...header, 'Ghi chú'], ...rows])).observations.map(({ reading }) => reading);
    expect(readings(noted)).toEqual(readings(plain));
  });
});
