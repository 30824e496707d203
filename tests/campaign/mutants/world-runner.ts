/**
 * A test runner for Stryker: every mutant gets a world of its own, freshly loaded in this process, and the tests that reach it.
 * Vitest would start a worker for each and load everything into it: seconds, where this takes hundredths. docs/adr/0015.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as vitestRunner from '@vitest/runner';
import { expect } from './plain-expect';
import { runSuite } from './run-suite';
import type { TestRun } from './run-suite';
import { bundleOf } from './suite-bundle';
import type { World } from './suite-bundle';

type Coverage = {
  readonly static: Readonly<Record<string, number>>;
  readonly perTest: Readonly<Record<string, Readonly<Record<string, number>>>>;
};

/** What the instrumented code looks at; the names are Stryker's. */
type Instrumented = {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  mutantCoverage?: Coverage | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
};

type Options = { readonly mutate: readonly string[]; readonly testFiles: readonly string[] };
type Mutant = { readonly id: string };
/** Suites by mutated file: a slice brings those of other files too, and they would run in vain. */
type Near = Readonly<Record<string, readonly string[]>>;

type MutantRun = {
  readonly sandboxFileName: string;
  readonly activeMutant: Mutant;
  readonly testFilter?: readonly string[];
  readonly hitLimit?: number;
};

/** Where the order of the suites is kept for a process that comes after this one. */
const inOrder = (): string => join(process.cwd(), 'suites-in-order.json');

/** Stryker allows a mutant a hundred times the rounds of the first run. So many more than these, and it goes round for ever. */
const roundsAllowed = 5 / 100;

const slashed = (path: string): string => path.replaceAll('\\', '/');

export class WorldRunner {
  static readonly inject = ['options'] as const;
  private readonly options: Options;
  private readonly instrumented: Instrumented;
  private make: () => World = () => {
    throw new Error('the runner was not started');
  };
  private suites: readonly string[];
  private readonly near: Near;

  constructor(options: Options) {
    this.options = options;
    const globals = globalThis as unknown as { __stryker__?: Instrumented };
    this.instrumented = globals.__stryker__ ??= {};
    this.suites = options.testFiles;
    this.near = JSON.parse(readFileSync(process.env['MUTANT_SUITES'] ?? '', 'utf8')) as Near;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    const vitest = { ...vitestRunner, it: vitestRunner.test, expect };
    // A mutant that runs without end costs a process, not its bundle.
    const kept = join(process.cwd(), 'worlds.json');
    if (existsSync(inOrder())) this.suites = JSON.parse(readFileSync(inOrder(), 'utf8')) as readonly string[];
    this.make = await bundleOf(process.cwd(), this.options.testFiles, this.options.mutate, { vitest }, kept);
  }

  async dryRun() {
    const { instrumented } = this;
    Object.assign(instrumented, { activeMutant: undefined, mutantCoverage: undefined, hitCount: undefined });
    const world = await this.world();
    const tests: TestRun[] = [];
    const took = new Map<string, number>();
    for (const suite of this.suites) {
      const begun = performance.now();
      const onTest = (id: string | null): void => {
        instrumented.currentTestId = id ?? undefined;
      };
      const ran = await runSuite(suite, this.declare(world, suite), { bail: false, onTest });
      if (ran.failure !== null) return { status: 'error', errorMessage: `${suite}: ${ran.failure}` };
      const whole = performance.now() - begun;
      took.set(suite, whole);
      // Loading counts as the tests' own time: Stryker would allow for it again with every mutant.
      const loading = (whole - ran.tests.reduce((sum, { ms }) => sum + ms, 0)) / ran.tests.length;
      tests.push(...ran.tests.map((test) => ({ ...test, ms: test.ms + Math.max(0, loading) })));
    }
    // The quickest come first: a mutant that one of them notices never reaches the slow ones.
    this.suites = this.suites.toSorted((one, other) => (took.get(one) ?? 0) - (took.get(other) ?? 0));
    writeFileSync(inOrder(), JSON.stringify(this.suites));
    return {
      status: 'complete',
      tests: tests.map(({ id, name, ms, failure }) => ({
        id,
        name,
        fileName: id.slice(0, id.indexOf('#')),
        timeSpentMs: ms,
        ...(failure === null ? { status: 0 } : { status: 1, failureMessage: failure }),
      })),
      mutantCoverage: instrumented.mutantCoverage ?? { static: {}, perTest: {} },
    };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit: allowed, sandboxFileName }: MutantRun) {
    const { instrumented } = this;
    const hitLimit = allowed === undefined ? undefined : allowed * roundsAllowed;
    Object.assign(instrumented, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    const ids = new Set(testFilter?.filter((each) => each.includes('#')));
    const wanted = ids.size === 0 ? undefined : (id: string): boolean => ids.has(id);
    const near = this.near[slashed(relative(process.cwd(), sandboxFileName))];
    const suites = this.suites
      .filter((suite) => near?.includes(suite) !== false)
      .filter((suite) => ids.size === 0 || [...ids].some((id) => id.startsWith(`${suite}#`)));
    let nrOfTests = 0;
    try {
      const world = await this.world();
      for (const suite of suites) {
        const ran = await runSuite(suite, this.declare(world, suite), { bail: true, ...(wanted === undefined ? {} : { wanted }) });
        nrOfTests += ran.tests.length;
        const failed = ran.tests.find(({ failure }) => failure !== null);
        if (hitLimit !== undefined && (instrumented.hitCount ?? 0) > hitLimit) return { status: 'timeout', reason: 'ran round and round' };
        const failureMessage = failed?.failure ?? ran.failure;
        if (failureMessage !== null) return { status: 'killed', killedBy: [failed?.id ?? `${suite}#`], failureMessage, nrOfTests };
      }
    } catch (fault) {
      // The world itself does not load.
      return { status: 'killed', killedBy: [], failureMessage: String(fault), nrOfTests };
    }
    return { status: 'survived', nrOfTests };
  }

  private async world(): Promise<World> {
    const world = this.make();
    await world.prepare();
    return world;
  }

  private declare(world: World, suite: string): () => Promise<unknown> {
    const load = world.suites[slashed(suite)];
    if (load === undefined) throw new Error(`${suite} is not in the bundle`);
    return load;
  }
}
