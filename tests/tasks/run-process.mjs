/** Runs one child process and waits for it. No shell, so that a path with a space or a Windows command line changes nothing. */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { repository } from './repository.mjs';

/**
 * @param {readonly string[]} nodeArguments arguments for Node itself (the script first)
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, stdio?: import('node:child_process').StdioOptions }} [options]
 * @returns {Promise<number>} the exit code; 128 + n when a signal ended it, as shells count it
 */
export function runNode(nodeArguments, options = {}) {
  return run(process.execPath, nodeArguments, options);
}

/** The same for any program. Rejects where the program cannot be started at all. */
export function run(program, programArguments, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, programArguments, {
      cwd: options.cwd ?? repository,
      env: options.env ?? process.env,
      stdio: options.stdio ?? 'inherit',
      shell: options.shell ?? false,
    });
    const passOn = (signal) => child.kill(signal);
    process.on('SIGINT', passOn);
    process.on('SIGTERM', passOn);
    const stopListening = () => {
      process.off('SIGINT', passOn);
      process.off('SIGTERM', passOn);
    };
    child.on('error', (error) => {
      stopListening();
      reject(error);
    });
    child.on('close', (code, signal) => {
      stopListening();
      resolve(code ?? 128 + (constants.signals[signal] ?? 1));
    });
  });
}

/** Like `runNode`, but keeps what was written: `{ code, stdout, stderr }`. */
export function captureNode(nodeArguments, options = {}) {
  return capture(process.execPath, nodeArguments, options);
}

/** The same for any program. */
export function capture(program, programArguments, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, programArguments, {
      shell: options.shell ?? false,
      signal: options.signal,
      cwd: options.cwd ?? repository,
      env: options.env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, stdout, stderr }));
  });
}
