/** The editions that are fetched when a table is not the usual one, or somebody looks at the choice. One line adds one. */
import { shelved } from './shelved';
import type { Shelved } from './shelved';
import { nq111UnitClassTwoFiles } from './nq-111-2025/2b-ii/files';
import { nq111UnitClassThreeFiles } from './nq-111-2025/2b-iii/files';
import { nq111ClassOneFiles } from './nq-111-2025/i/files';
import { nq111ClassTwoFiles } from './nq-111-2025/ii/files';
import { nq111ClassThreeFiles } from './nq-111-2025/iii/files';

/** The ways between editions. */
export { crosswalkBetween } from './crosswalk/crosswalks';
export { translateObservations } from './crosswalk/translate-observations';

/** In the order they are offered, after the usual ones. */
export const furtherEditions: readonly Shelved[] = [
  shelved('nq-111-2025/i', nq111ClassOneFiles),
  shelved('nq-111-2025/ii', nq111ClassTwoFiles),
  shelved('nq-111-2025/iii', nq111ClassThreeFiles),
  shelved('nq-111-2025/2b-ii', nq111UnitClassTwoFiles),
  shelved('nq-111-2025/2b-iii', nq111UnitClassThreeFiles),
];
