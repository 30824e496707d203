/**
 * How many tables are scored a second, with and without trace, beside reading one from the grid (names and units seen before): ratios in one run.
 * A scenario search scores without trace; a pane scores once, with.
 */
import { bench, describe } from 'vitest';
import { defaultChoices } from '../../src/application/settings/default-choices';
import { recogniseUnder } from '../../src/application/choose-edition';
import { scoreRecognition } from '../../src/application/score-workbook';
import { score } from '../../src/engine/score';
import { findStandard } from '../../src/editions/catalogue';
import { sampleObservations } from '../support/sample-observations';
import { sampleGrids } from '../support/sample-workbook';

const found = findStandard('nq-26-2022');
if (!found.ok) throw new Error('nq-26-2022 is not in the catalogue');
const standard = found.value;
const grids = sampleGrids();
const today = '2023-11-10';
const edition = recogniseUnder(standard, grids, defaultChoices, today);

describe('one table of 63 indicators', () => {
  bench('scored without trace', () => {
    score(sampleObservations, standard, { policy: 'strict', region: null, trace: false }, {});
  });
  bench('scored with trace', () => {
    score(sampleObservations, standard, { policy: 'strict', region: null, trace: true }, {});
  });
  bench('scored with trace and audited', () => {
    scoreRecognition(edition, grids, defaultChoices, today);
  });
  bench('recognised again after an edit in its own sheet', () => {
    recogniseUnder(
      standard,
      { ...grids, grids: grids.grids.map((grid, position) => (position === 0 ? { ...grid } : grid)) },
      defaultChoices,
      today,
    );
  });
  bench('recognised in five sheets read anew', () => {
    recogniseUnder(standard, { ...grids, grids: grids.grids.map((grid) => ({ ...grid })) }, defaultChoices, today);
  });
});
