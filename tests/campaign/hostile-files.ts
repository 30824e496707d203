/** Workbooks made hostile, each opened, scored and written into through the file adapter: an answer or a problem, in time, never a throw. */
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { repository } from '../architecture/planted-tree';
import { corpusBytes } from '../support/corpus';
import { sampleBytes } from '../support/sample-workbook';
import type { Campaign } from './campaign';
import { chanceOf } from './chance';
import type { Chance } from './chance';
import { kindsOfMutation, mutations } from './hostile-mutations';
import type { Opened } from './hostile-worker';

/** Seconds of work for one file, ten times what the slowest honest one takes: of the processor's, so that a busy machine makes no finding. */
const deadline = 20;

/** Where the thread waits for something that never comes, no work is done. */
const longestWait = 600;

/** Megabytes of objects that a file may take; the bytes of an archive lie outside. */
const heapLimit = 512;

/** Honest workbooks that the hostile ones are made of: the sample, the layouts of the law's table, and the corpus of many makers. */
function honestFiles(): readonly Uint8Array[] {
  const folder = join(repository, 'tests', 'golden', 'workbooks');
  const names = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));
  return [sampleBytes(), ...names.sort().map((name) => new Uint8Array(readFileSync(join(folder, name)))), ...corpusBytes()];
}

/** What is done to a file by its number, by names: one change, of each kind as often as it finds something, or two. */
export function changesOf(chance: Chance): readonly string[] {
  const one = (): string => chance.pick(Object.keys(chance.pick(kindsOfMutation)));
  return [one(), ...(chance.below(4) === 0 ? [one()] : [])];
}

/** A file by its number: the same for a seed, whatever the amount. */
export function hostileFile(seed: number, number: number, honest = honestFiles()): { readonly what: string; readonly bytes: Uint8Array } {
  const chance = chanceOf(seed * 1_000_003 + number);
  const names = changesOf(chance);
  const source = chance.below(honest.length);
  let bytes = honest[source] ?? new Uint8Array();
  const done: string[] = [];
  for (const name of names) {
    try {
      bytes = mutations[name]?.(bytes, chance) ?? bytes;
      done.push(name);
    } catch {
      // The second change takes the file apart, which the first may have made impossible: one change is enough.
    }
  }
  return { what: `file ${String(number)} (workbook ${String(source)}, ${done.join(' then ')})`, bytes };
}

/** The worker as one file: a thread knows no TypeScript. */
async function workerFile(): Promise<string> {
  mkdirSync(join(repository, '.cache'), { recursive: true });
  const outfile = join(repository, '.cache', `hostile-worker-${String(process.pid)}.mjs`);
  const entry = join(repository, 'tests', 'campaign', 'hostile-worker.ts');
  await build({ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20', logLevel: 'error' });
  return outfile;
}

/** What the thread makes of a file; a sentence where it does not come back. */
function openIn(worker: Worker, bytes: Uint8Array): Promise<Opened | string> {
  return new Promise((resolve) => {
    const end = (answer: Opened | string): void => {
      clearInterval(timer);
      worker.off('message', end);
      worker.off('error', die);
      resolve(answer);
    };
    const die = (fault: Error): void => end(`the thread died: ${fault.message}`);
    // This thread sleeps meanwhile: what the process works is the other's.
    const [worked, begun] = [process.cpuUsage(), performance.now()];
    const timer = setInterval(() => {
      const { user, system } = process.cpuUsage(worked);
      if ((user + system) / 1_000_000 > deadline) end(`no answer in ${String(deadline)} s of work`);
      else if ((performance.now() - begun) / 1_000 > longestWait) end(`no answer in ${String(longestWait)} s`);
    }, 250);
    worker.on('message', end);
    worker.on('error', die);
    worker.postMessage(bytes);
  });
}

export const hostileFiles: Campaign = {
  name: 'hostile-files',
  what: 'Workbooks with changed bytes, packages, XML and texts, opened, scored, told in every language, written into and scored again: an answer or a sentence within 20 s of work and 512 MB, never a throw, nothing lost',
  unit: 'files',
  full: 20_000,
  slice: 100,
  isNumbered: true,
  run: async ({ seed, amount, from = 0, progress }) => {
    const file = await workerFile();
    const start = (): Worker => new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: heapLimit } });
    const honest = honestFiles();
    const findings: string[] = [];
    const codes = new Set<string>();
    let scored = 0;
    let worker = start();
    for (let number = from; number < from + amount; number += 1) {
      const { what, bytes } = hostileFile(seed, number, honest);
      const known = findings.length;
      const opened = await openIn(worker, bytes);
      if (typeof opened === 'string') {
        findings.push(`${what}: ${opened}`);
        await worker.terminate();
        worker = start();
      } else if (opened.kind === 'thrown' || opened.kind === 'lied' || opened.kind === 'lost')
        findings.push(`${what}: ${opened.kind}: ${opened.detail}`);
      else if (opened.kind === 'scored') scored += 1;
      if (typeof opened !== 'string' && opened.kind === 'problem') codes.add(opened.detail);
      // Told when it is found: a run of hours that is stopped has said it.
      const [found] = findings.slice(known);
      if (found !== undefined) progress(found);
      const done = number - from + 1;
      if (done % 50 === 0) progress(`${String(done)}, ${String(findings.length)} findings`);
    }
    await worker.terminate();
    const refused = amount - scored - findings.length;
    const figures = `${String(amount)} files: ${String(scored)} scored, ${String(refused)} refused with one of ${String(codes.size)} problems`;
    return { kind: 'ran', figures, findings };
  },
};
