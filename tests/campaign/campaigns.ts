/** Every campaign. A new one is a file beside this one and a line here. */
import type { Campaign } from './campaign';
import { decorations } from './decorations';
import { everyEdition } from './every-edition';
import { hostileFiles } from './hostile-files';
import { independentScores } from './independent-scores';
import { mutants } from './mutants';
import { otherReaders } from './other-readers';
import { propertySuites } from './property-suites';
import { randomScenarios } from './random-scenarios';
import { randomScores } from './random-scores';
import { writtenFiles } from './written-files';

export const campaigns: readonly Campaign[] = [
  randomScores,
  independentScores,
  randomScenarios,
  decorations,
  propertySuites,
  hostileFiles,
  writtenFiles,
  everyEdition,
  otherReaders,
  mutants,
];
