/** Every edition but the usual one, in the order they are offered. A folder and one line here add one. */
import { nq111UnitClassTwoFiles } from './nq-111-2025/2b-ii/files';
import { nq111UnitClassThreeFiles } from './nq-111-2025/2b-iii/files';
import { nq111ClassOneFiles } from './nq-111-2025/i/files';
import { nq111ClassTwoFiles } from './nq-111-2025/ii/files';
import { nq111ClassThreeFiles } from './nq-111-2025/iii/files';
import { shelved } from './shelved';
import type { ShelvedEdition } from './shelved';

export const furtherEditions: readonly ShelvedEdition[] = [
  shelved(nq111ClassOneFiles, 'nq-111-2025/i'),
  shelved(nq111ClassTwoFiles, 'nq-111-2025/ii'),
  shelved(nq111ClassThreeFiles, 'nq-111-2025/iii'),
  shelved(nq111UnitClassTwoFiles, 'nq-111-2025/2b-ii'),
  shelved(nq111UnitClassThreeFiles, 'nq-111-2025/2b-iii'),
];
