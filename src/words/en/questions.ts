import type { LaterWords } from '../words';
import { audit } from './questions/audit';
import { breakEven } from './questions/break-even';
import { comparison } from './questions/comparison';
import { fewestChanges } from './questions/fewest-changes';
import { headroom } from './questions/headroom';
import { contradictions } from './questions/contradictions';
import { path } from './questions/path';
import { projects } from './questions/projects';
import { requirements } from './questions/requirements';
import { score } from './questions/score';
import { sensitivity } from './questions/sensitivity';
import { uncertainty } from './questions/uncertainty';
import { smallestMerger } from './questions/smallest-merger';
import { worth } from './questions/worth';

/** What every question is called and says, in English: a file and a line a question, by its id. Figures come in already written in the language's format. */
export const questions: LaterWords['questions'] = {
  score,
  audit,
  requirements,
  comparison,
  contradictions,
  path,
  headroom,
  'break-even': breakEven,
  'fewest-changes': fewestChanges,
  'smallest-merger': smallestMerger,
  projects,
  worth,
  sensitivity,
  uncertainty,
};
