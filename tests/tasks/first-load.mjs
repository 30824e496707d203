/**
 * How much of the pane is fetched before the score can be shown, held to a budget by the build itself: an office on a slow
 * line waits for these bytes each time a version is new to it. Office.js is not counted: Excel has it, or its own server does.
 */
import { gzipSync } from 'node:zlib';

/** Bytes of scripts and styles, compressed as a server sends them. */
export const firstLoadBudget = 317_000;

const named = 12;

/** `@fluentui/react-tabs`, `mathjs`, `src/words`: what a module belongs to. */
export function packageOf(modulePath) {
  const parts = modulePath.replaceAll('\\', '/').split('/');
  const at = parts.lastIndexOf('node_modules');
  if (at >= 0) return parts.slice(at + 1, at + (parts[at + 1]?.startsWith('@') ? 3 : 2)).join('/');
  const source = parts.lastIndexOf('src');
  return source < 0 ? parts.slice(-1)[0] : parts.slice(source, source + 2).join('/');
}

/**
 * @param {number} bytes compressed
 * @param {readonly { path: string, size: number }[]} modules what is in them, before compression
 * @returns {string | null} what is wrong and where to look; null within the budget
 */
export function firstLoadTrouble(bytes, modules) {
  if (bytes <= firstLoadBudget) return null;
  const sizes = new Map();
  for (const { path, size } of modules) sizes.set(packageOf(path), (sizes.get(packageOf(path)) ?? 0) + size);
  const largest = [...sizes].sort(([, one], [, other]) => other - one).slice(0, named);
  return (
    `The pane's first load is ${bytes} bytes compressed; ${firstLoadBudget} are allowed. Fetch a view when it is looked at ` +
    '(src/taskpane/LazyPart.tsx), or import less. Most source, in bytes before compression: ' +
    largest.map(([name, size]) => `${name} ${size}`).join(', ')
  );
}

function leaves(module) {
  return Array.isArray(module.modules) ? module.modules.flatMap(leaves) : [module];
}

/** Fails a build whose first load is over the budget. */
export class FirstLoadPlugin {
  /**
   * @param {string} entry name of the entry that starts the pane
   * @param {string} words name of the chunk that it fetches before it can say anything: the first words of the first language
   */
  constructor(entry, words) {
    this.entry = entry;
    this.words = words;
  }

  apply(compiler) {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('FirstLoad', (compilation) => {
      // After everything that makes files smaller.
      compilation.hooks.processAssets.tap({ name: 'FirstLoad', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, () => {
        const entry = compilation.entrypoints.get(this.entry);
        if (entry === undefined) return;
        const words = compilation.namedChunkGroups.get(this.words);
        if (words === undefined) {
          compilation.errors.push(new WebpackError(`The pane's first words (${this.words}) are no chunk of this build.`));
          return;
        }
        const groups = [entry, words];
        const files = [...new Set(groups.flatMap((group) => group.getFiles()))].filter((file) => /\.(js|css)$/.test(file));
        const bytes = files.reduce((sum, file) => sum + gzipSync(compilation.getAsset(file).source.buffer(), { level: 6 }).length, 0);
        const modules = groups
          .flatMap(({ chunks }) => chunks)
          .flatMap((chunk) => [...compilation.chunkGraph.getChunkModules(chunk)].flatMap(leaves))
          .map((module) => ({ path: module.nameForCondition() ?? module.identifier(), size: module.size() }));
        const trouble = firstLoadTrouble(bytes, modules);
        if (trouble !== null) compilation.errors.push(new WebpackError(trouble));
      });
    });
  }
}
