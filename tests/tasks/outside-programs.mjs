/**
 * Programs that no package brings and some tests need. Where one is missing, its tests do not run: they are counted, and the last lines of
 * `npm test` name it. Only on a machine that checks changes, and only as its root, is it brought (bring-programs.mjs).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** True where the program can be started. */
function starts(program, programArguments) {
  return spawnSync(program, programArguments, { stdio: 'ignore', timeout: 60_000 }).status === 0;
}

/** A machine may have LibreOffice's text program alone, and that one ends well without a file: so a table is converted. */
function hasCalc() {
  if (!starts('soffice', ['--version'])) return false;
  const folder = mkdtempSync(join(tmpdir(), 'nang-loai-calc-'));
  try {
    const table = join(folder, 'a.csv');
    writeFileSync(table, '1,2\n');
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    spawnSync('soffice', ['--headless', profile, '--convert-to', 'xlsx', '--outdir', folder, table], { stdio: 'ignore', timeout: 120_000 });
    return existsSync(join(folder, 'a.xlsx'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** By the name that people know it by: whether it is here, and the Debian package that has it. */
export const outsidePrograms = {
  LibreOffice: { isHere: hasCalc, debian: 'libreoffice-calc' },
  nginx: { isHere: () => starts('nginx', ['-v']), debian: 'nginx-light' },
  git: { isHere: () => starts('git', ['--version']), debian: 'git' },
};

const known = new Map();

/**
 * Whether a program is on this machine; looked for once.
 * @param {keyof typeof outsidePrograms} name
 */
export function hasProgram(name) {
  if (!known.has(name)) known.set(name, outsidePrograms[name].isHere());
  return known.get(name);
}

/** Stands in the title of what needs the program, so that what did not run can be told by the reason. */
export const needs = (name) => `[needs ${name}]`;

/** The program that a title says is needed; null where it says none. */
export function neededBy(title) {
  return /\[needs ([^\]]+)\]/.exec(title)?.[1] ?? null;
}
