/** Runs one suite of a world, in this process. */
import { startTests } from '@vitest/runner';
import type { Suite, Task, Test, VitestRunner } from '@vitest/runner';

export type TestRun = { readonly id: string; readonly name: string; readonly ms: number; readonly failure: string | null };

export type SuiteRun = {
  /** The tests that ran, in their order. */
  readonly tests: readonly TestRun[];
  /** Why the suite could not be loaded or a hook around its tests failed; null where neither happened. */
  readonly failure: string | null;
};

export type Asked = {
  /** Every test where there is no filter. */
  readonly wanted?: (id: string) => boolean;
  /** True to leave out what follows the first failure. */
  readonly bail: boolean;
  /** Hears of a test before its first hook and, with null, after its last. */
  readonly onTest?: (id: string | null) => void;
};

function fullName({ name, suite }: Task | Suite): string {
  return suite === undefined ? name : `${fullName(suite)} ${name}`.trim();
}

const testsOf = (task: Task): readonly Test[] => (task.type === 'test' ? [task] : task.tasks.flatMap(testsOf));
const messageOf = (task: Task): string | null =>
  task.result?.state === 'fail' ? (task.result.errors?.[0]?.message ?? 'failed without a word') : null;

/** The message of the first suite that failed by itself: its module did not load, or a hook threw. */
function suiteFailure(task: Task): string | null {
  if (task.type === 'test') return null;
  const within = task.tasks.map(suiteFailure).find((each) => each !== null);
  const own = (task.result?.errors?.length ?? 0) > 0 ? messageOf(task) : null;
  return own ?? within ?? null;
}

const config: VitestRunner['config'] = {
  root: '',
  setupFiles: [],
  name: undefined,
  passWithNoTests: true,
  testNamePattern: undefined,
  allowOnly: false,
  sequence: { seed: 1, hooks: 'stack', setupFiles: 'list' },
  chaiConfig: undefined,
  maxConcurrency: 1,
  testTimeout: 20_000,
  hookTimeout: 20_000,
  retry: 0,
  includeTaskLocation: false,
  tags: [],
  tagsFilter: undefined,
  strictTags: false,
};

export async function runSuite(suite: string, declare: () => Promise<unknown>, { wanted, bail, onTest }: Asked): Promise<SuiteRun> {
  const idOf = (test: Test): string => `${suite}#${fullName(test)}`;
  let isOver = false;
  const runner: VitestRunner = {
    config,
    importFile: async (_path, why) => {
      if (why === 'collect') await declare();
    },
    onBeforeRunTask: (test) => {
      const id = idOf(test);
      if (isOver || wanted?.(id) === false) test.mode = 'skip';
      else onTest?.(id);
    },
    onAfterRunTask: (test) => {
      onTest?.(null);
      if (bail && test.result?.state === 'fail') isOver = true;
    },
  };
  const [file] = await startTests([suite], runner);
  if (file === undefined) throw new Error(`${suite} was not run`);
  const ran = testsOf(file).filter(({ mode, result }) => mode === 'run' && (result?.state === 'pass' || result?.state === 'fail'));
  const tests = ran.map((test) => ({
    id: idOf(test),
    name: fullName(test),
    ms: test.result?.duration ?? 0,
    failure: messageOf(test),
  }));
  return { tests, failure: suiteFailure(file) };
}
