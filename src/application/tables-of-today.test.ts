/**
 * Tables of the law of today as offices type them: codes in a column of their own, names with an explanation in brackets, and for class I,
 * which counts standards, nothing but verdicts. Such a table is found, and its rows wait for what stands behind.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { gridOf, workbookOf } from '../../tests/support/grid-builder';
import type { CellValue } from '../domain/cell';
import type { Standard } from '../domain/standard';
import { findStandard } from '../editions/catalogue';
import { loadEveryEdition } from '../editions/further';
import { chooseEdition } from './choose-edition';
import type { ChosenEdition } from './chosen-edition';
import { defaultChoices } from './settings/default-choices';

beforeAll(loadEveryEdition);

type Row = readonly CellValue[];

function standardOf(edition: string): Standard {
  const found = findStandard(edition);
  if (!found.ok) throw new Error(found.error.code);
  return found.value;
}

function chosenFor(rows: readonly Row[]): ChosenEdition {
  const chosen = chooseEdition(workbookOf(gridOf(rows)), defaultChoices, '2026-11-24');
  if (!chosen.ok) throw new Error(chosen.error.code);
  return chosen.value;
}

/** What each row waits for, or how it is read; each once. */
function readingsOf({ recognition }: ChosenEdition): readonly string[] {
  const [table, another] = recognition.tables;
  if (table === undefined || another !== undefined) return [`${String(recognition.tables.length)} tables`];
  return [...new Set(table.observations.map(({ reading }) => (reading.kind === 'pending' ? reading.reason : reading.kind)))];
}

const titleOf = (urbanClass: string): string => `Bảng phân loại đô thị loại ${urbanClass} theo Nghị quyết số 111/2025/UBTVQH15`;
const title: Row = [titleOf('I')];
const verdict = (at: number): string => (at % 4 === 0 ? 'Không đạt' : 'Đạt');
const named = (): readonly Row[] => standardOf('nq-111-2025/i').indicators.map(({ code, name }) => [code, name]);

describe('a table of class I with nothing but verdicts', () => {
  it.each(['Hiện trạng', 'Đánh giá', 'Kết quả', 'Tự đánh giá', 'Kết luận', 'Đạt/Không đạt', 'Ghi chú'])('under %j waits', (heading) => {
    const rows = named().map((row, at) => [...row, verdict(at)]);
    const chosen = chosenFor([title, ['Mã', 'Tiêu chuẩn', heading], ...rows]);
    expect(chosen.standard.edition).toBe('nq-111-2025/i');
    expect(readingsOf(chosen)).toEqual(['verdict-alone']);
    const filed = chosen.recognition.tables[0]?.observations.map((row) => row.filed.verdict);
    expect(filed?.slice(0, 5)).toEqual(['Không đạt', 'Đạt', 'Đạt', 'Đạt', 'Không đạt']);
  });

  it('waits without codes, without a title, and with two such columns', () => {
    const plain = named().map(([, name], at) => [name ?? null, verdict(at)]);
    expect(readingsOf(chosenFor([['Bảng 1'], ['Tiêu chuẩn', 'Đánh giá'], ...plain]))).toEqual(['verdict-alone']);
    const twice = named().map((row, at) => [...row, verdict(at), verdict(at)]);
    expect(readingsOf(chosenFor([title, ['Mã', 'Tiêu chuẩn', 'Hiện trạng', 'Đánh giá'], ...twice]))).toEqual(['verdict-alone']);
  });

  it('is asked about at the column of verdicts', () => {
    const rows = named().map((row, at) => [...row, verdict(at)]);
    const { problems } = chosenFor([title, ['Mã', 'Tiêu chuẩn', 'Đánh giá'], ...rows]).recognition;
    expect(problems.map(({ code, cell }) => [code, cell?.column])).toEqual([['mapping-unsure', 2]]);
  });

  it('reads values that stand beside the verdicts', () => {
    const rows = standardOf('nq-111-2025/i').indicators.map((row, at) => [
      row.code,
      row.name,
      row.kind === 'numeric' ? row.minimum.value : null,
      verdict(at),
    ]);
    const read = readingsOf(chosenFor([title, ['Mã', 'Tiêu chuẩn', 'Hiện trạng', 'Đánh giá'], ...rows]));
    expect(read).toContain('exact');
    expect(read).not.toContain('verdict-alone');
  });
});

describe('1.II.08 as it is printed, with what its share is of in brackets', () => {
  const share = 'Tỷ lệ đô thị hóa từ 45%';
  const printed = `${share} (dân số các đô thị loại II, III được công nhận / dân số đô thị loại I)`;
  const read = (name: string, isCoded: boolean): unknown => {
    const rows = named().map(([code, own], at): Row => [code ?? null, code === '1.II.08' ? name : (own ?? null), at === 7 ? '47,5' : '']);
    const table = [['Mã', 'Tiêu chuẩn', 'Hiện trạng'], ...rows].map((row) => (isCoded ? row : row.slice(1)));
    const observed = chosenFor([title, ...table]).recognition.tables[0]?.observations;
    return observed?.find(({ indicator }) => indicator === 'urbanisation-rate')?.reading;
  };

  it('is its row, with its code and without', () => {
    expect(read(printed, true)).toMatchObject({ kind: 'exact', value: 47.5 });
    expect(read(printed, false)).toMatchObject({ kind: 'exact', value: 47.5 });
  });

  it('is its row by its code, however long the brackets are', () => {
    const long = `${share} (dân số các đô thị trực thuộc đã được công nhận chia cho dân số toàn thành phố, theo niên giám thống kê)`;
    expect(read(long, true)).toMatchObject({ kind: 'exact', value: 47.5 });
  });
});

describe('codes in a column of their own', () => {
  const headings = ['Mã', 'Ký hiệu', 'Mã số', 'TT', 'STT', 'Số hiệu', 'Mã tiêu chuẩn', ''];
  it.each(['i', 'ii', 'iii'].flatMap((urbanClass) => headings.map((heading) => [urbanClass, heading])))(
    'class %s, under %j: no column is asked about and no row waits',
    (urbanClass, heading) => {
      const { edition, indicators } = standardOf(`nq-111-2025/${urbanClass}`);
      const rows = indicators.map((row): Row => {
        const value =
          row.kind === 'grade' ? (row.grades[0]?.label ?? row.name) : row.kind === 'mixed' ? row.grade.label : row.minimum.value;
        return [row.code, row.name, row.unit, value];
      });
      const top: Row = [titleOf(urbanClass.toUpperCase())];
      const tables = [
        [top, [heading, 'Tiêu chuẩn', 'Đơn vị', 'Hiện trạng'], ...rows],
        [top, ['Số TT', heading, 'Tiêu chuẩn', 'Đơn vị', 'Hiện trạng'], ...rows.map((row, at): Row => [at + 1, ...row])],
      ];
      for (const table of tables) {
        const chosen = chosenFor(table);
        expect(chosen.standard.edition).toBe(edition);
        expect(chosen.recognition.problems).toEqual([]);
        expect(readingsOf(chosen).toSorted()).toEqual(['exact', 'grade']);
      }
    },
  );
});
