/** What the terminal works answers out with: here, with the solver that its bundle carries. */
import type { Work } from '../questions/work';
import { workingWith } from '../questions/working';
import { solverBinary } from './solver-binary';

export const working: Work = workingWith(solverBinary, () => performance.now());
