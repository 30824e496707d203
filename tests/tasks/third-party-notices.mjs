/** `THIRD-PARTY-NOTICES.txt` of the built site: every package that something of it is made of, with its licence. Made by the build, which alone knows. */
import { join } from 'node:path';
import { licenceOf, packageFolders } from './licence-texts.mjs';
import { repository } from './repository.mjs';

export const noticesFile = 'THIRD-PARTY-NOTICES.txt';

const rule = '─'.repeat(80);

/** @param {readonly ReturnType<typeof licenceOf>[]} packages */
export function noticesText(packages) {
  const said = packages.map(({ name, version, licence, texts }) => [`── ${name} ${version} (${licence})`, ...texts].join('\n\n'));
  return [
    'Nâng Loại gồm mã của các gói sau, theo giấy phép của từng gói; giấy phép của chính Nâng Loại ở LICENSE.txt.\n' +
      'Nâng Loại is made of these packages too, each under its own licence; its own is in LICENSE.txt.',
    ...said,
  ].join(`\n\n${rule}\n\n`);
}

/** `name@version` of every package that notices name. */
export function packagesNamed(notices) {
  return [...notices.matchAll(/^── (\S+) (\S+) \(.*\)$/gm)].map(([, name, version]) => `${name}@${version}`);
}

function leaves(module) {
  return Array.isArray(module.modules) ? module.modules.flatMap(leaves) : [module];
}

/** Writes the notices of what a build has in it, and of packages whose files are copied beside it. */
export class ThirdPartyNoticesPlugin {
  /** @param {readonly string[]} copied names of packages */
  constructor(copied) {
    this.copied = copied;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('ThirdPartyNotices', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'ThirdPartyNotices', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONS }, () => {
        const paths = [...compilation.modules].flatMap(leaves).map((module) => module.nameForCondition() ?? '');
        // What starts a bundle is webpack's own code.
        const beside = ['webpack', ...this.copied].map((name) => join(repository, 'node_modules', name, 'package.json'));
        const packages = packageFolders([...paths, ...beside]).map(licenceOf);
        compilation.emitAsset(noticesFile, new sources.RawSource(noticesText(packages)));
      });
    });
  }
}
