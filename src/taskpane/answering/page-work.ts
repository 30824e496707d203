/** What answers are worked with in a page or its worker; whoever watches puts a progress of its own in. */
import type { Work } from '../../questions/work';
import { workingWith } from '../../questions/working';

export const pageWork: Work = workingWith(null, () => performance.now());
