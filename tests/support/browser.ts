/**
 * Finds a Chromium for the browser tests and for pictures: the one CHROMIUM_PATH names, else one the system has, else the one
 * that came with the npm packages. Nothing is downloaded, so the tests run on a machine with only Node and npm.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

/** What Playwright's `launch` needs to start the browser that was found. */
export type BrowserLaunch = {
  readonly executablePath: string;
  readonly args: readonly string[];
  /** Additions to the environment: where the brought browser finds its libraries and fonts. */
  readonly env: Readonly<Record<string, string>>;
};

/** Quiet, offline, and able to start as root in a container. */
const launchArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
];

/** The result is handed on to Playwright's worker processes, which load the same configuration again. */
const handedOn = 'NANG_LOAI_BROWSER';

const repository = fileURLToPath(new URL('../..', import.meta.url));

/** Where systems keep a Chromium, Chrome or Edge. */
export function systemBrowserPaths(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): readonly string[] {
  if (platform === 'win32') {
    const roots = [environment['PROGRAMFILES'], environment['PROGRAMFILES(X86)'], environment['LOCALAPPDATA']];
    const browsers = [
      ['Google', 'Chrome', 'Application', 'chrome.exe'],
      ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
    ];
    return browsers.flatMap((parts) => roots.filter((root) => root !== undefined).map((root) => join(root, ...parts)));
  }
  if (platform === 'darwin') {
    const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return names.flatMap((name) =>
      ['/Applications', join(homedir(), 'Applications')].map((folder) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
    );
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable'];
  return ['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) => names.map((name) => join(folder, name)));
}

/** Starts and closes it once: a file that exists is not yet a browser that runs. Null where it starts, else why not. */
async function whyItDoesNotStart(launch: BrowserLaunch): Promise<string | null> {
  try {
    const browser = await chromium.launch({
      executablePath: launch.executablePath,
      args: [...launch.args],
      env: { ...definedEnvironment(), ...launch.env },
      timeout: 30_000,
    });
    await browser.close();
    return null;
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const telling = text.split('\n').find((line) => /error while loading|cannot|denied|not found|ENOENT/i.test(line));
    return (telling ?? text.split('\n')[0] ?? text).trim();
  }
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/**
 * Unpacks the browser of @sparticuz/chromium into `.cache/`, with the libraries and fonts a bare system lacks. The package
 * unpacks into the temporary folder and takes what it finds there for whole, so it is given a folder of its own, which gets
 * its final name only once everything is in it.
 */
async function broughtBrowser(): Promise<BrowserLaunch> {
  const folder = join(repository, '.cache', `chromium-${packedVersion()}`);
  if (!existsSync(folder)) {
    const unpacking = `${folder}.${process.pid}`;
    rmSync(unpacking, { recursive: true, force: true });
    mkdirSync(unpacking, { recursive: true });
    await inEnvironment({ TMPDIR: unpacking, TEMP: unpacking, TMP: unpacking, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' }, async () => {
      const { default: packed } = await import('@sparticuz/chromium');
      await packed.executablePath();
    });
    writeFileSync(join(unpacking, 'fonts', 'fonts.conf'), fontsConfiguration(join(folder, 'fonts'), true));
    try {
      renameSync(unpacking, folder);
    } catch {
      // Another process was quicker; its folder is as good.
      rmSync(unpacking, { recursive: true, force: true });
    }
  }
  return {
    executablePath: join(folder, 'chromium'),
    args: launchArguments,
    env: {
      LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
      FONTCONFIG_FILE: join(folder, 'fonts', 'fonts.conf'),
    },
  };
}

/** The packed browser is a Linux program for 64-bit Intel and AMD machines. */
export const canBringBrowser = process.platform === 'linux' && process.arch === 'x64';

/** The browser that comes with the npm packages, with the brought fonts alone: what it draws is the same on every machine. */
export async function pinnedBrowser(): Promise<BrowserLaunch> {
  const { executablePath, args, env } = await broughtBrowser();
  const fonts = join(dirname(executablePath), 'fonts');
  const configuration = join(fonts, 'brought-alone.conf');
  const text = fontsConfiguration(fonts, false);
  // Also beside a browser that was unpacked before there was this file; not under the feet of one that reads it.
  if (!existsSync(configuration) || readFileSync(configuration, 'utf8') !== text) writeFileSync(configuration, text);
  return { executablePath, args: [...args, '--disable-lcd-text'], env: { ...env, FONTCONFIG_FILE: configuration } };
}

/**
 * The package's own configuration names a folder in /tmp, and a system without fonts would show no letter at all:
 * the fonts of the system where it has any, and the brought ones.
 */
function fontsConfiguration(folder: string, hasSystemFonts: boolean): string {
  const inXml = (path: string) => path.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...(hasSystemFonts ? ['  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>'] : []),
    `  <dir>${inXml(folder)}</dir>`,
    `  <cachedir>${inXml(join(folder, hasSystemFonts ? 'cache' : 'cache-brought-alone'))}</cachedir>`,
    '</fontconfig>',
    '',
  ].join('\n');
}

/** Another version unpacks into another folder. */
function packedVersion(): string {
  const text = readFileSync(join(repository, 'node_modules', '@sparticuz', 'chromium', 'package.json'), 'utf8');
  return /"version":\s*"([\w.-]+)"/.exec(text)?.[1] ?? 'unknown';
}

/** Runs with these variables set, and puts back what was there: the package also writes its own into the environment. */
async function inEnvironment(variables: Readonly<Record<string, string>>, action: () => Promise<void>): Promise<void> {
  const before = { ...process.env };
  Object.assign(process.env, variables);
  try {
    await action();
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) Reflect.deleteProperty(process.env, name);
    Object.assign(process.env, before);
  }
}

/**
 * The first browser that really starts.
 * @throws Error with one sentence that says what was tried and what to do, where none starts
 */
export async function findBrowser(): Promise<BrowserLaunch> {
  const known = process.env[handedOn];
  if (known !== undefined) return parseLaunch(known);
  const named = process.env['CHROMIUM_PATH'];
  const paths = named === undefined ? systemBrowserPaths(process.platform, process.env).filter((path) => existsSync(path)) : [named];
  const tried: string[] = [];
  for (const executablePath of paths) {
    const launch = { executablePath, args: launchArguments, env: {} };
    const trouble = await whyItDoesNotStart(launch);
    if (trouble === null) return handOn(launch);
    tried.push(`${executablePath} (${trouble})`);
  }
  if (named === undefined && canBringBrowser) {
    const launch = await broughtBrowser();
    const trouble = await whyItDoesNotStart(launch);
    if (trouble === null) return handOn(launch);
    tried.push(`${launch.executablePath} (${trouble})`);
  }
  throw new Error(
    `No browser could be started for the tests (tried: ${tried.join('; ') || 'none was found'}); ` +
      'install Chromium, Chrome or Edge, or set CHROMIUM_PATH to one.',
  );
}

function handOn(launch: BrowserLaunch): BrowserLaunch {
  process.env[handedOn] = JSON.stringify(launch);
  return launch;
}

function parseLaunch(text: string): BrowserLaunch {
  const parsed: unknown = JSON.parse(text);
  if (!isLaunch(parsed)) throw new Error(`${handedOn} does not hold a browser: unset it.`);
  return parsed;
}

function isLaunch(value: unknown): value is BrowserLaunch {
  return (
    typeof value === 'object' &&
    value !== null &&
    'executablePath' in value &&
    typeof value.executablePath === 'string' &&
    'args' in value &&
    Array.isArray(value.args) &&
    'env' in value &&
    typeof value.env === 'object'
  );
}
