/** The product's own score of a random workbook; recognised once for all policies and regions, as the pane does. */
import { defaultChoices } from '../../src/application/settings/default-choices';
import { recogniseUnder } from '../../src/application/choose-edition';
import { scoreRecognition } from '../../src/application/score-workbook';
import type { CellValue } from '../../src/domain/cell';
import type { WorkbookGrids } from '../../src/domain/grid';
import { findStandard } from '../../src/editions/catalogue';
import type { Ask } from './independent-scorer/disagreements';

const sheet = 'Bảng';

export const askTheProduct: Ask = ({ cells, merges }) => {
  const found = findStandard('nq-26-2022');
  if (!found.ok) throw new Error('nq-26-2022 is not in the catalogue');
  const width = Math.max(...cells.map((row) => row.length));
  const values = cells.map((row) =>
    Array.from({ length: width }, (_, column): CellValue => (row[column] === '' ? null : (row[column] ?? null))),
  );
  const grids: WorkbookGrids = {
    grids: [
      {
        sheet,
        top: 0,
        left: 0,
        values,
        formats: [],
        merges: merges.map((merge) => ({ sheet, ...merge })),
        visibility: 'visible',
        marks: new Map(),
      },
    ],
    unread: [],
  };
  const today = '2023-11-10';
  const edition = recogniseUnder(found.value, grids, defaultChoices, today);
  return (policy, region) => scoreRecognition(edition, grids, { ...defaultChoices, policy, region }, today);
};
