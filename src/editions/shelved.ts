import type { Standard } from '../domain/standard';
import { decodeStandard } from './decode';
import type { EditionFiles } from './decode';
import { sound } from './sound';

/** An edition as it stands in the catalogue: by id and older ids. */
export type Shelved = {
  readonly files: EditionFiles;
  readonly isCalled: (called: string) => boolean;
  readonly standard: () => Standard;
};

/** An edition is decoded when somebody first asks for it: most sessions use one, and the pane must start at once. */
export function shelved(id: string, files: EditionFiles, ...aliases: readonly string[]): Shelved {
  let decoded: Standard | null = null;
  const standard = (): Standard => (decoded ??= sound(decodeStandard(files)));
  return { files, isCalled: (called) => called === id || aliases.includes(called), standard };
}
