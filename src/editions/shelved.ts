/** An edition on the shelf: its files, and the names it answers to. */
import type { Standard } from '../domain/standard';
import { decodeStandard } from './decode';
import type { EditionFiles } from './decode';
import { sound } from './sound';

export type ShelvedEdition = {
  readonly files: EditionFiles;
  readonly isCalled: (called: string) => boolean;
  readonly standard: () => Standard;
};

/** Decoded when somebody first asks for it: most sessions use one, and the pane must start at once. */
export function shelved(files: EditionFiles, id: string, ...aliases: readonly string[]): ShelvedEdition {
  let decoded: Standard | null = null;
  return {
    files,
    isCalled: (called) => called === id || aliases.includes(called),
    standard: () => (decoded ??= sound(decodeStandard(files))),
  };
}
