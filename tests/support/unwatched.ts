/** Work that nobody watches. */
import type { Work } from '../../src/questions/work';
import { workingWith } from '../../src/questions/working';

export const unwatched: Work = workingWith(null, () => performance.now());
