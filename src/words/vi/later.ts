/** What Vietnamese says in parts that are fetched after the first: views, sheets, the formulas, the embedded page, the command line. */
import { advice } from './advice';
import { assumptions } from './assumptions';
import { boundaryPane } from './boundary-pane';
import { changes } from './changes';
import { cli } from './cli';
import { cliLaw } from './cli-law';
import { comparison } from './comparison';
import { drivers } from './drivers';
import { embedded } from './embedded';
import { formulaSentences } from './formula-sentences';
import { formulaTexts } from './formula-texts';
import { help } from './help';
import { laterProblems } from './later-problems';
import { laterTerms } from './later-terms';
import { lawPane } from './law-pane';
import { paneParts } from './pane-parts';
import { questions } from './questions';
import { charts } from './charts';
import { levers } from './levers';
import { liveCheck } from './live-check';
import { recovery } from './recovery';
import { scenarioPane } from './scenario-pane';
import { scenarioSheet } from './scenario-sheet';
import { scoreSheet } from './score-sheet';
import { standing } from './standing';
import { templates } from './templates';
import { trace } from './trace';
import { wide } from './wide';

export const later = {
  advice,
  assumptions,
  laterProblems,
  laterTerms,
  changes,
  drivers,
  scenarioPane,
  boundaryPane,
  comparison,
  scenarioSheet,
  scoreSheet,
  standing,
  templates,
  trace,
  wide,
  help,
  formulaTexts,
  formulaSentences,
  embedded,
  questions,
  recovery,
  lawPane,
  charts,
  levers,
  liveCheck,
  paneParts,
  cli,
  cliLaw,
};
