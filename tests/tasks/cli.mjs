/** `npm run --silent cli -- …`: the command line, installed first where needed. Stdout carries its answer and nothing else. */
import { ensureInstalled } from './ensure-installed.mjs';
import { cliArguments, cliEnvironment } from './cli-process.mjs';
import { runNode } from './run-process.mjs';

await ensureInstalled();
// npm moves into the repository before it runs a script; file names are meant from where the user typed them.
const typedIn = process.env.npm_lifecycle_event === 'cli' ? (process.env.INIT_CWD ?? process.cwd()) : process.cwd();
process.exitCode = await runNode(cliArguments(process.argv.slice(2)), { cwd: typedIn, env: cliEnvironment() });
