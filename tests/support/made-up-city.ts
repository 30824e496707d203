/** A small made-up city: a table of NQ 26 (or another text) with only the figures that a test gives, and whatever other sheets it has, read and asked as the product does. */
import { assessBase, prepareBaseline } from '../../src/application/assess-scenarios';
import { recogniseUnder } from '../../src/application/choose-edition';
import { readBaseline } from '../../src/application/read-baseline';
import { scoreRecognition } from '../../src/application/score-workbook';
import type { ScoringChoices } from '../../src/application/scoring-choices';
import { defaultChoices } from '../../src/application/settings/default-choices';
import type { CellValue } from '../../src/domain/cell';
import { provincialCity } from '../../src/editions/city-requirements';
import type { Standard } from '../../src/domain/standard';
import type { Subject } from '../../src/questions/subject';
import { gridOf, workbookOf } from './grid-builder';
import { standard } from './sample-baseline';

/** Sheets by name, as the rows a person would see. */
type Sheets = Readonly<Record<string, readonly (readonly CellValue[])[]>>;

/** @param values by the number that the edition prints: row 9 stands in `Bảng!D10` */
export function madeUpCity(
  values: Readonly<Record<number, CellValue>>,
  sheets: Sheets = {},
  chosen: Partial<ScoringChoices> = {},
  edition: Standard = standard,
): Subject {
  const table = [
    ['STT', 'Tiêu chuẩn', 'Đơn vị tính', 'Hiện trạng năm 2022', 'Điểm'],
    ...edition.indicators.map(({ number, name, unit }) => [number, name, unit, values[number] ?? null, null]),
  ];
  const grids = workbookOf(gridOf(table, { sheet: 'Bảng' }), ...Object.entries(sheets).map(([sheet, rows]) => gridOf(rows, { sheet })));
  const choices = { ...defaultChoices, edition: edition.edition, ...chosen };
  const today = '2023-11-10';
  const scored = scoreRecognition(recogniseUnder(edition, grids, choices, today), grids, choices, today);
  const { baseline } = readBaseline(scored);
  const base = assessBase(prepareBaseline(baseline, scored.standard), provincialCity, choices.policy, 'Gốc');
  return { scored, replayed: { baseline, base, requirements: provincialCity, scenarios: [], shown: null, sheet: null, areKept: false } };
}
