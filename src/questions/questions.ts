/** The questions, in the order in which they are offered. A new one is a folder, its words, and a line here. */
import type { QuestionId } from '../words/question-words';
import { audit } from './audit/index';
import { breakEven } from './break-even/index';
import { comparison } from './comparison/index';
import { fewestChanges } from './fewest-changes/index';
import { headroom } from './headroom/index';
import { contradictions } from './contradictions/index';
import { path } from './path/index';
import { projects } from './projects/index';
import type { Question } from './question';
import { requirements } from './requirements/index';
import { score } from './score/index';
import { sensitivity } from './sensitivity/index';
import { uncertainty } from './uncertainty/index';
import { smallestMerger } from './smallest-merger/index';
import { worth } from './worth/index';

export const questions: readonly Question<QuestionId>[] = [
  score,
  headroom,
  fewestChanges,
  smallestMerger,
  projects,
  breakEven,
  worth,
  sensitivity,
  uncertainty,
  path,
  audit,
  contradictions,
  requirements,
  comparison,
];
