/** npm as whoever started the task has it. */
import { capture, run } from './run-process.mjs';

/** The program and its arguments. npm is a .cmd file on Windows, which only a shell can start: give it fixed words alone. */
function npmCommand(npmArguments) {
  const script = process.env.npm_execpath;
  return script !== undefined && /\.[cm]?js$/.test(script)
    ? { program: process.execPath, all: [script, ...npmArguments], shell: false }
    : { program: 'npm', all: npmArguments, shell: process.platform === 'win32' };
}

/** Like `run`. */
export function runNpm(npmArguments, options = {}) {
  const { program, all, shell } = npmCommand(npmArguments);
  return run(program, all, { ...options, shell });
}

/** Like `captureNode`. */
export function captureNpm(npmArguments, options = {}) {
  const { program, all, shell } = npmCommand(npmArguments);
  return capture(program, all, { ...options, shell });
}
