/**
 * Brings the programs that some tests need (outside-programs.mjs) to a machine that checks changes: by apt, as its root, within a time.
 * Nobody's own machine is changed. What could not be brought is no failure: the last lines of the run say why, and how many tests it cost.
 */
import { outsidePrograms } from './outside-programs.mjs';
import { capture } from './run-process.mjs';

/** All of it together: tests that wait longer than that for their program are better told as not run. */
const mostSeconds = 480;

const isCi = ({ CI }) => CI !== undefined && CI !== '' && CI !== 'false' && CI !== '0';

/** Whether programs may be brought here: never on a person's machine, and never by asking for rights. */
export function mayBring(environment, platform, uid) {
  return isCi(environment) && platform === 'linux' && uid === 0;
}

/** apt waits for nobody: no question, no lock for ever, no dead mirror for ever. */
const aptOptions = [
  '-o',
  'DPkg::Lock::Timeout=60',
  '-o',
  'Acquire::http::Timeout=30',
  '-o',
  'Acquire::https::Timeout=30',
  '-o',
  'Acquire::Retries=1',
];

/** Runs apt-get; null where it went well, else its last words. */
async function apt(aptArguments, mayLast) {
  if (mayLast <= 0) return 'there was no time left for it';
  const stop = new AbortController();
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const ran = capture('apt-get', [...aptOptions, ...aptArguments], { env, signal: stop.signal });
  let timer;
  // The time counts also where a child of apt's holds on to the pipe.
  const late = new Promise((resolve) => {
    timer = setTimeout(() => {
      stop.abort();
      resolve(`apt-get ${aptArguments[0]} took too long`);
    }, mayLast);
  });
  const ended = ran.then(
    ({ code, stderr }) => (code === 0 ? null : `apt-get ${aptArguments[0]} ended with ${code}: ${stderr.trim().split('\n').at(-1)}`),
    (error) => `apt-get could not be started: ${error.message}`,
  );
  try {
    return await Promise.race([ended, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * @param {{ isAllowed: boolean, programs?: Record<string, { isHere: () => boolean, debian: string }>, run?: typeof apt, seconds?: number }} how
 * @returns {Promise<ReadonlyMap<string, string>>} why a program is still missing, by its name
 */
export async function bringPrograms({ isAllowed, programs = outsidePrograms, run = apt, seconds = mostSeconds }) {
  const missing = Object.entries(programs).filter(([, { isHere }]) => !isHere());
  if (missing.length === 0) return new Map();
  const byHand = (debian) => `By hand, on Debian: apt-get install ${debian}`;
  if (!isAllowed) return new Map(missing.map(([name, { debian }]) => [name, byHand(debian)]));
  const end = Date.now() + seconds * 1_000;
  // A list that cannot be had may still leave an older one that will do.
  const updated = await run(['update'], end - Date.now());
  const reasons = new Map();
  // Each by itself: one that is not to be had must not cost the others.
  for (const [name, { isHere, debian }] of missing) {
    const trouble = await run(['install', '--yes', '--no-install-recommends', debian], end - Date.now());
    if (!isHere()) reasons.set(name, `It could not be brought: ${trouble ?? updated ?? 'it was installed and does not start'}`);
  }
  return reasons;
}
