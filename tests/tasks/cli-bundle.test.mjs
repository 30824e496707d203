/** The command line as one file: never an older one than the sources, and good for a machine that has Node and nothing else of ours. */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleCli, cachedCli } from './cli-bundle.mjs';
import { inRepository, repository } from './repository.mjs';

const runFile = promisify(execFile);

describe('the bundle that npm run cli starts', () => {
  const root = mkdtempSync(join(tmpdir(), 'nang-loai-copy-'));
  const write = (path, text) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const said = async () => {
    const bundle = await cachedCli(root);
    return { bundle, out: (await runFile(process.execPath, [bundle])).stdout };
  };

  beforeAll(() => {
    write('package.json', '{ "type": "module", "version": "1.0.0" }');
    write('tsconfig.json', '{}');
    write('src/words/word.ts', "export const word: string = 'một';\n");
    write('src/words/later.ts', "export const later = 'sau';\n");
    write('src/law.json', '{ "points": 75 }');
    write(
      'src/cli/index.ts',
      "import law from '../law.json';\nimport { word } from '../words/word';\nconst { later } = await import('../words/later');\nprocess.stdout.write(`${word} ${later} ${String(law.points)}`);\n",
    );
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it('holds the law and what is fetched later, and is made once', async () => {
    const { bundle, out } = await said();
    expect(out).toBe('một sau 75');
    const made = statSync(bundle).mtimeMs;
    expect((await said()).bundle).toBe(bundle);
    expect(statSync(bundle).mtimeMs).toBe(made);
  });

  it('is another one as soon as a source is, even one of the same length and time', async () => {
    const path = join(root, 'src/words/word.ts');
    const { atime, mtime } = statSync(path);
    write('src/words/word.ts', "export const word: string = 'hai';\n");
    write('src/words/word.ts', readFileSync(path, 'utf8').replace('hai', 'mốt'));
    utimesSync(path, atime, mtime);
    expect((await said()).out).toBe('mốt sau 75');
  });

  it('follows the law, a file that takes another’s place, and the way back', async () => {
    write('src/law.json', '{ "points": 70 }');
    expect((await said()).out).toBe('mốt sau 70');
    write('src/words/later.ts', "export { later } from './later/first';\n");
    write('src/words/later/first.ts', "export const later = 'trước';\n");
    expect((await said()).out).toBe('mốt trước 70');
    write('src/words/later.ts', "export const later = 'sau';\n");
    write('src/law.json', '{ "points": 75 }');
    expect((await said()).out).toBe('mốt sau 75');
  });

  it('is not made anew for a test', async () => {
    const { bundle } = await said();
    write('src/words/word.test.ts', "it('is a word', () => undefined);\n");
    expect((await said()).bundle).toBe(bundle);
  });
});

describe('the file that a package brings', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nang-loai-alone-'));
  const file = join(folder, 'nang-loai.mjs');
  const alone = (...given) =>
    runFile(process.execPath, ['nang-loai.mjs', ...given], { cwd: folder, env: { PATH: process.env.PATH ?? '' } });

  beforeAll(async () => {
    await bundleCli({ outfile: file, isForOthers: true });
    cpSync(inRepository('assets', 'samples', 'bac-kan-2022.xlsx'), join(folder, 'bảng.xlsx'));
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  // The golden case: filed 61,42, recalculated 54,06.
  it('scores the sample with node alone, in a folder that has nothing else', async () => {
    const { stdout } = await alone('score', 'bảng.xlsx');
    expect(stdout).toContain('54,06 điểm · cần 75');
    expect(stdout).toContain('61,42');
    const report = JSON.parse((await alone('score', 'bảng.xlsx', '--json', '--lang', 'en')).stdout);
    expect(report.filed.total).toBe(61.42);
    expect(report.total.certain).toBeCloseTo(54.0613888889, 9);
  }, 60_000);

  it('writes a workbook to fill in, and names itself in its help', async () => {
    await alone('template', 'mới.xlsx');
    expect(readFileSync(join(folder, 'mới.xlsx')).subarray(0, 2).toString('latin1')).toBe('PK');
    expect((await alone('--help')).stdout).toContain('node nang-loai.mjs score');
  }, 60_000);

  it('says with 64 what was typed wrong', async () => {
    await expect(alone('chấm')).rejects.toMatchObject({ code: 64, stderr: expect.stringContaining('chấm') });
  });

  it('carries the licences of what is in it, and nothing of the machine it was made on', () => {
    const text = readFileSync(file, 'utf8');
    for (const name of ['Nâng Loại', 'fflate', 'mathjs', 'saxes']) expect(text).toMatch(new RegExp(`^${name}$`, 'm'));
    expect(text).toContain('Apache License');
    expect(text).not.toContain(repository.slice(0, -1));
  });
});
