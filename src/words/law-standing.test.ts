/** Where an edition's figures come from: a law's citations are counted, of the office's own nothing was compared, and its own table cites nothing. */
import { expect, it } from 'vitest';
import { inOneCell } from '../../tests/support/class-four-tables';
import { gridOf } from '../../tests/support/grid-builder';
import { asOwn } from '../application/own-edition-sheet';
import type { Standard } from '../domain/standard';
import { findStandard } from '../editions/catalogue';
import { knownLines } from '../reports/law-lines';
import { readOwnTable } from '../sheets/own-table/own-standard';
import { originText } from './law-standing';

function lawOf(edition: string): Standard {
  const found = findStandard(edition);
  if (!found.ok) throw new Error(edition);
  return found.value;
}

const law = lawOf('nq-26-2022/ii');
const table = readOwnTable(gridOf(inOneCell(), { sheet: 'Chấm điểm' }));
if (table === null) throw new Error('no table was found');

it.each([
  ['a law', law, 'Nguồn: 0/2 trích dẫn đã đọc nguyên văn; 2 theo bản in trong báo cáo'],
  [
    'an edition that an office wrote',
    asOwn(law),
    'Nguồn: bộ tiêu chuẩn do cơ quan lập; các căn cứ ghi trong bộ chưa được Nâng Loại đối chiếu với văn bản',
  ],
  [
    'a table by its own columns',
    table.standard,
    'Nguồn: các mức và điểm in trong chính bảng này, chưa đối chiếu với văn bản pháp luật nào',
  ],
])('of %s', (_what, standard, said) => {
  expect(originText(standard, { report: 2 }, 'vi')).toBe(said);
});

it('only of the law’s table as the city’s report printed it is the report’s numbering told', () => {
  const told = (standard: Standard): boolean =>
    knownLines(standard, '2026-11-28', 'vi').some((line) => line.includes('Phụ lục 1, tiêu chuẩn 09'));
  expect([told({ ...law, unknown: [] }), told({ ...asOwn(law), unknown: [] }), told({ ...table.standard, unknown: [] })]).toEqual([
    true,
    false,
    false,
  ]);
});
