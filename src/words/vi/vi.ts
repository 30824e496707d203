/** Vietnamese, the first language: what it says, every other language says too (words.ts). */
import { boundaryPane } from './boundary-pane';
import { changes } from './changes';
import { cli } from './cli';
import { comparison } from './comparison';
import { drivers } from './drivers';
import { embedded } from './embedded';
import { format } from './format';
import { formulaSentences } from './formula-sentences';
import { formulaTexts } from './formula-texts';
import { help } from './help';
import { pane } from './pane';
import { places } from './places';
import { problems } from './problems';
import { scenarioPane } from './scenario-pane';
import { scenarioSheet } from './scenario-sheet';
import { scoreSheet } from './score-sheet';
import { templates } from './templates';
import { terms } from './terms';
import { trace } from './trace';

export const vi = {
  format,
  terms,
  places,
  trace,
  drivers,
  changes,
  problems,
  pane,
  scenarioPane,
  boundaryPane,
  comparison,
  scenarioSheet,
  scoreSheet,
  templates,
  help,
  formulaTexts,
  formulaSentences,
  embedded,
  cli,
};
