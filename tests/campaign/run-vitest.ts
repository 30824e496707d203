/** Runs suites in a process of their own and reads what failed. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { repository } from '../architecture/planted-tree';

type Report = {
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
};

function findingsOf({ testResults }: Report): readonly string[] {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(repository, name).replaceAll('\\', '/');
    const failed = assertionResults.filter((each) => each.status === 'failed');
    // A suite that cannot even be loaded has no failed test in it.
    if (failed.length === 0) return status === 'failed' ? [`${file}: ${message.split('\n')[0] ?? ''}`] : [];
    return failed.map(({ fullName, failureMessages }) => {
      const told = (failureMessages[0] ?? '').split('\n').filter((line) => line.trim() !== '');
      return `${file}: ${fullName}: ${told.slice(0, 3).join(' ')}`;
    });
  });
}

/** @param environment added to this process's own. Rejects where the runner dies without a report. */
export async function runVitest(
  filters: readonly string[],
  environment: Readonly<Record<string, string>>,
  configuration = 'vitest.config.ts',
): Promise<{ readonly passed: number; readonly findings: readonly string[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'nang-loai-vitest-'));
  const output = join(folder, 'report.json');
  try {
    const bin = join(repository, 'node_modules', 'vitest', 'vitest.mjs');
    const config = join(repository, 'tests', 'config', configuration);
    const given = ['run', '--config', config, '--testTimeout', '0', '--reporter', 'json', `--outputFile=${output}`, ...filters];
    await new Promise<void>((resolve, reject) => {
      const child = spawn(process.execPath, [bin, ...given], {
        cwd: repository,
        env: { ...withoutVitest(process.env), ...environment },
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      child.on('error', reject);
      child.on('close', () => resolve());
    });
    if (!existsSync(output)) throw new Error('vitest ended without a report');
    // The form of the report is vitest's own, of the exact version that package.json names.
    const report = JSON.parse(readFileSync(output, 'utf8')) as Report;
    return { passed: report.numPassedTests, findings: findingsOf(report) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A runner inside a runner must not take itself for one of its workers. */
function withoutVitest(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith('VITEST')));
}
