/** The manifest of the repository, and what its rules look up beside it: files of the product, pages and code that a build makes. */
import { existsSync, readFileSync } from 'node:fs';
import { buttonActions } from '../../src/commands/register-buttons';
import { formulaNamespace } from '../../src/domain/formula-function';
import { manifestFaults } from './manifest-rules';
import type { ManifestFault, ManifestSurroundings } from './manifest-rules';
import { runtimeFaults } from './shared-runtime-rules';
import type { RuntimeFault, RuntimeSurroundings } from './shared-runtime-rules';

const repository = new URL('../../', import.meta.url);

export const committedManifest = readFileSync(new URL('manifest.xml', repository), 'utf8');

export const manifestSurroundings: ManifestSurroundings = {
  file: (path) => {
    const file = new URL(path, repository);
    return existsSync(file) ? readFileSync(file) : null;
  },
  pages: ['taskpane.html', 'index.html', 'functions.js', 'functions.vi.json'],
};

export const runtimeSurroundings: RuntimeSurroundings = {
  actions: Object.keys(buttonActions),
  namespace: formulaNamespace,
  metadata: [
    ['vi-VN', 'functions.vi.json'],
    ['en-US', 'functions.en.json'],
  ],
  script: 'functions.js',
};

/** Everything wrong with a manifest that stands in the committed one's place. */
export function faultsOf(xml: string): readonly (ManifestFault | RuntimeFault)[] {
  const faults = manifestFaults(xml, manifestSurroundings);
  // What cannot be read as XML has no runtime to look at.
  return faults.some(({ rule }) => rule === 'well-formed') ? faults : [...faults, ...runtimeFaults(xml, runtimeSurroundings)];
}
