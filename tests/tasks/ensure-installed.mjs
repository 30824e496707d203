/**
 * Brings the packages in where they are missing or are not the ones package-lock.json names. Writes nothing to stdout,
 * so that a command's own output stays clean.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { inRepository, repository } from './repository.mjs';
import { runNpm } from './run-npm.mjs';

const oldestNode = [20, 19];

/**
 * Which packages of the lockfile are missing or of another version. npm keeps its own list of what it installed in
 * node_modules/.package-lock.json; comparing the two lists, not dates, survives checkouts and copies.
 * @returns {string[]} package paths, empty where everything is as it should be
 */
export function stalePackages(lock, installed) {
  return Object.entries(lock.packages)
    .filter(([path, entry]) => {
      if (path === '' || entry.link === true) return false;
      const found = installed.packages[path];
      // An optional package (a binary for another system) may be absent, but never of another version.
      if (found === undefined) return entry.optional !== true && entry.devOptional !== true && entry.peer !== true;
      return found.version !== entry.version;
    })
    .map(([path]) => path);
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

function isInstalled() {
  const lock = readJson(inRepository('package-lock.json'));
  const installed = readJson(inRepository('node_modules', '.package-lock.json'));
  if (lock === null || installed === null) return false;
  return stalePackages(lock, installed).length === 0;
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  process.stderr.write(
    `Nâng Loại cần Node ${oldestNode.join('.')} trở lên; máy này có ${process.versions.node}.\n` +
      `Nâng Loại needs Node ${oldestNode.join('.')} or later; this machine has ${process.versions.node}.\n`,
  );
  process.exit(1);
}

/** Ends the process with npm's own code where the packages cannot be installed: nothing else could work then. */
export async function ensureInstalled() {
  refuseOldNode();
  if (isInstalled()) return;
  process.stderr.write('Đang cài đặt các gói (một lần)… / Installing packages (once)…\n');
  const npmArguments = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const code = await runNpm(npmArguments, { cwd: repository, stdio: ['ignore', 2, 2] });
  if (code === 0) return;
  process.stderr.write(
    `Không cài được các gói (npm ci dừng với mã ${code}). Hãy kiểm tra mạng rồi chạy lại.\n` +
      `The packages could not be installed (npm ci ended with ${code}). Check the network and run again.\n`,
  );
  process.exit(code);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await ensureInstalled();
