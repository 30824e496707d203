/** The parts of the tasks that decide something, without running the tasks. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { bringPrograms, mayBring } from './bring-programs.mjs';
import { stalePackages } from './ensure-installed.mjs';
import { needs } from './outside-programs.mjs';
import { hasDisplay } from './open-browser.mjs';
import { inRepository } from './repository.mjs';
import { serveFolder } from './static-server.mjs';
import { stages } from './stages.mjs';
import { countPlaywright, countVitest, readCounts, reservations } from './test-counts.mjs';

describe('whether the packages are the ones of the lockfile', () => {
  const lock = { packages: { '': {}, 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '2.0.0', optional: true } } };

  it('nothing is stale when every package has its version', () => {
    expect(stalePackages(lock, { packages: { 'node_modules/a': { version: '1.0.0' } } })).toEqual([]);
  });

  it('a missing package is stale', () => {
    expect(stalePackages(lock, { packages: {} })).toEqual(['node_modules/a']);
  });

  it('a package of another version is stale, an optional one too', () => {
    const installed = { packages: { 'node_modules/a': { version: '1.0.1' }, 'node_modules/b': { version: '1.9.0' } } };
    expect(stalePackages(lock, installed)).toEqual(['node_modules/a', 'node_modules/b']);
  });
});

describe('counting tests', () => {
  it('takes passed and failed from vitest, and a file that never ran as one failure', () => {
    const report = {
      numPassedTests: 7,
      numFailedTests: 1,
      testResults: [
        { status: 'failed', assertionResults: [] },
        { status: 'failed', assertionResults: [{ status: 'failed' }] },
        { status: 'passed', assertionResults: [{ status: 'passed' }] },
      ],
    };
    expect(countVitest(report)).toEqual({ passed: 7, failed: 2, skipped: [], retried: [] });
  });

  it('names what vitest skipped, and what it let pass after a failure', () => {
    const name = inRepository('tests', 'formulas', 'score-sheet.test.ts');
    const assertionResults = [
      { status: 'skipped', ancestorTitles: [`calculated by LibreOffice ${needs('LibreOffice')}`], title: 'gives the figures' },
      { status: 'todo', ancestorTitles: [], title: 'later' },
      { status: 'passed', ancestorTitles: ['a page'], title: 'opens', failureMessages: ['too late'] },
      { status: 'passed', ancestorTitles: [], title: 'at once', failureMessages: [] },
    ];
    const { skipped, retried } = countVitest({ testResults: [{ name, status: 'passed', assertionResults }] });
    expect(skipped).toEqual([
      { suite: 'tests/formulas/score-sheet.test.ts', title: 'calculated by LibreOffice [needs LibreOffice] › gives the figures' },
      { suite: 'tests/formulas/score-sheet.test.ts', title: 'later' },
    ]);
    expect(retried).toEqual([{ suite: 'tests/formulas/score-sheet.test.ts', title: 'a page › opens' }]);
  });

  it('counts a browser test that passed on a second try as passed, and names it, and what was skipped', () => {
    const report = {
      stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 1 },
      suites: [
        {
          title: 'map.spec.ts',
          file: 'map.spec.ts',
          specs: [{ title: 'draws', file: 'map.spec.ts', tests: [{ status: 'flaky' }] }],
          suites: [
            {
              title: 'in Excel',
              file: 'map.spec.ts',
              specs: [
                { title: 'opens', file: 'map.spec.ts', tests: [{ status: 'skipped' }] },
                { title: 'closes', file: 'map.spec.ts', tests: [{ status: 'expected' }] },
              ],
            },
          ],
        },
      ],
    };
    expect(countPlaywright(report)).toEqual({
      passed: 4,
      failed: 1,
      skipped: [{ suite: 'tests/e2e/map.spec.ts', title: 'in Excel › opens' }],
      retried: [{ suite: 'tests/e2e/map.spec.ts', title: 'draws' }],
    });
  });

  it('counts nothing where a runner died before it wrote anything', () => {
    expect(readCounts(join(tmpdir(), 'no-such-results.json'), 'vitest')).toEqual({ passed: 0, failed: 0, skipped: [], retried: [] });
  });
});

describe('what stands above the last line', () => {
  const skipped = [
    { suite: 'tests/formulas/score-sheet.test.ts', title: `calculated by LibreOffice ${needs('LibreOffice')} › gives the figures` },
    { suite: 'tests/formulas/score-sheet.test.ts', title: `every cell ${needs('LibreOffice')}` },
    { suite: 'tests/campaign/campaigns.test.ts', title: `written-files ${needs('LibreOffice')}` },
    { suite: 'tests/tasks/nginx.test.mjs', title: `in nginx ${needs('nginx')} › is understood` },
    { suite: 'tests/contract/file-workbook.test.ts', title: 'a file on disk › tells that a sheet was added' },
  ];

  it('is nothing where every test ran and passed at once', () => {
    expect(reservations({ skipped: [], retried: [] })).toEqual([]);
  });

  it('names each program that is missing, how many tests that cost and why; what else was skipped; and each test that was tried again', () => {
    const retried = [{ suite: 'tests/e2e/map.spec.ts', title: 'draws' }];
    expect(reservations({ skipped, retried }, new Map([['LibreOffice', 'It could not be brought: no network']]))).toEqual([
      'Not run, LibreOffice is missing: 3 tests: tests/formulas/score-sheet.test.ts (2), tests/campaign/campaigns.test.ts (1). It could not be brought: no network',
      'Not run, nginx is missing: 1 test: tests/tasks/nginx.test.mjs (1)',
      'Skipped: 1 test: tests/contract/file-workbook.test.ts (1)',
      'Passed only at a second try: 1 test:',
      '  tests/e2e/map.spec.ts › draws',
    ]);
  });
});

describe('programs that tests need', () => {
  it.each([
    ['a machine that checks changes, as its root', { CI: 'true' }, 'linux', 0, true],
    ['such a machine, as somebody else', { CI: 'true' }, 'linux', 1000, false],
    ['a person’s machine, as its root', {}, 'linux', 0, false],
    ['a person’s machine that says so', { CI: 'false' }, 'linux', 0, false],
    ['a machine without apt', { CI: '1' }, 'darwin', 0, false],
    ['a machine that knows no numbers of users', { CI: '1' }, 'win32', undefined, false],
  ])('are brought to %s: %#', (_where, environment, platform, uid, may) => {
    expect(mayBring(environment, platform, uid)).toBe(may);
  });

  /** LibreOffice and nginx, neither here until its package is installed; apt says `trouble` of some. */
  function machine(trouble = {}) {
    const asked = [];
    const installed = new Set();
    const program = (debian) => ({ debian, isHere: () => installed.has(debian) });
    const run = (aptArguments) => {
      const wanted = aptArguments.at(-1);
      asked.push(wanted);
      if (trouble[wanted] === undefined) installed.add(wanted);
      return Promise.resolve(trouble[wanted] ?? null);
    };
    return { asked, run, programs: { LibreOffice: program('libreoffice-calc'), nginx: program('nginx-light') } };
  }

  it('are installed where that is allowed, those alone that are missing', async () => {
    const { asked, run, programs } = machine();
    const all = { ...programs, git: { debian: 'git', isHere: () => true } };
    expect(await bringPrograms({ isAllowed: true, programs: all, run })).toEqual(new Map());
    expect(asked).toEqual(['update', 'libreoffice-calc', 'nginx-light']);
    expect(await bringPrograms({ isAllowed: true, programs: all, run })).toEqual(new Map());
    expect(asked).toHaveLength(3);
  });

  it('are never installed elsewhere: how to do it by hand is said', async () => {
    const { asked, run, programs } = machine();
    const why = await bringPrograms({ isAllowed: false, programs, run });
    expect([asked, why.get('LibreOffice')]).toEqual([[], 'By hand, on Debian: apt-get install libreoffice-calc']);
  });

  it('that cannot be had are named with the reason, cost no other its chance, and fail nothing', async () => {
    const { run, programs } = machine({
      update: 'no network',
      'libreoffice-calc': 'apt-get install ended with 100: Unable to locate package',
    });
    expect(await bringPrograms({ isAllowed: true, programs, run })).toEqual(
      new Map([['LibreOffice', 'It could not be brought: apt-get install ended with 100: Unable to locate package']]),
    );
  });

  it('are waited for no longer than the time there is', async () => {
    const { programs } = machine();
    const given = [];
    const run = (_aptArguments, mayLast) => {
      given.push(mayLast);
      return Promise.resolve('took too long');
    };
    await bringPrograms({ isAllowed: true, programs, run, seconds: 1 });
    expect(given.every((milliseconds) => milliseconds <= 1_000)).toBe(true);
  });
});

describe('the stages of npm test', () => {
  it('run in the order in which trouble is cheapest to find', () => {
    const names = stages.filter((stage) => stage.isOnlyByName !== true).map((stage) => stage.name);
    expect(names).toEqual(['typecheck', 'typecheck-pure', 'lint', 'format', 'arch', 'build', 'build-stories', 'unit', 'e2e']);
  });
});

describe('whether a browser window could appear', () => {
  it('never in CI and never when asked not to', () => {
    expect(hasDisplay({ CI: 'true', DISPLAY: ':0' }, 'linux')).toBe(false);
    expect(hasDisplay({ BROWSER: 'none' }, 'win32')).toBe(false);
  });

  it('on Linux only with a display, on Windows and macOS always', () => {
    expect(hasDisplay({}, 'linux')).toBe(false);
    expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true);
    expect(hasDisplay({}, 'darwin')).toBe(true);
  });
});

describe('the file server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nang-loai-pages-'));
  writeFileSync(join(folder, 'index.html'), '<h1>Nâng Loại</h1>');
  writeFileSync(join(folder, 'pane.0123456789ab.js'), 'export {};');
  writeFileSync(join(folder, '.hidden'), 'secret');
  mkdirSync(join(folder, 'folder'));
  mkdirSync(`${folder}-other`);
  writeFileSync(join(`${folder}-other`, 'secret'), 'secret');
  // On Windows a link needs a right that few have.
  const hasLink = process.platform !== 'win32';
  if (hasLink) {
    symlinkSync(join(folder, 'index.html'), join(folder, 'link.html'));
    symlinkSync(join(`${folder}-other`, 'secret'), join(folder, 'out.html'));
    symlinkSync(`${folder}-other`, join(folder, 'outside'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling.html'));
    mkdirSync(join(folder, 'inner'));
    symlinkSync(join(`${folder}-other`, 'secret'), join(folder, 'inner', 'index.html'));
  }
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
    rmSync(`${folder}-other`, { recursive: true, force: true });
  });

  /** The request as it was typed: fetch would tidy the path first. */
  function ask(port, path, options = {}, encoding = 'utf8') {
    return new Promise((resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port, path, ...options }, (response) => {
        let body = '';
        response.setEncoding(encoding).on('data', (text) => (body += text));
        response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
      });
      asked.on('error', reject).end();
    });
  }

  async function served(work) {
    const server = await serveFolder({ folder, port: 0 });
    try {
      return await work(server.port);
    } finally {
      await server.close();
    }
  }

  it.each([
    ['/../secret', 403],
    ['/%2e%2e/secret', 403],
    ['/..%2fsecret', 403],
    ['/%00', 400],
    ['/%zz', 400],
    ['/.hidden', 403],
    [`/../${basename(folder)}-other/secret`, 403],
    ['/missing.js', 404],
    ['/folder', 404],
    ['/index', 404],
  ])('answers %s with %i and nothing of a file', async (path, status) => {
    const answer = await served((port) => ask(port, path));
    expect(answer.status).toBe(status);
    expect(answer.body).not.toMatch(/secret|<h1>/);
  });

  it.runIf(hasLink).each([
    ['a file that is a link', '/out.html', 403],
    ['a folder that is a link', '/outside/secret', 403],
    ['a folder’s first page that is a link', '/inner/', 403],
    ['a link, its name written otherwise', '/%6Fut.html?v=2', 403],
    ['a link, after a host', 'http://127.0.0.1/out.html', 400],
    ['a link, before a backslash and a fragment', '/outside\\secret#a', 400],
    ['a link, before a space that a reader may drop', '/out.html\u00a0', 400],
    ['a link to nothing', '/dangling.html', 404],
  ])('gives nothing from outside the folder: %s', async (_what, path, status) => {
    const answer = await served((port) => ask(port, path));
    expect([answer.status, answer.body.includes('secret')]).toEqual([status, false]);
  });

  // Met while files are being copied, a missing script would be missing for as long as its absence is kept.
  it.each([
    ['a hashed file that is not there', '/js/pane.ba9876543210.js', {}, 404],
    ['a page that is not there', '/missing.html', {}, 404],
    ['a part beyond the end of a hashed file', '/pane.0123456789ab.js', { headers: { Range: 'bytes=99-' } }, 416],
    ['a condition that a hashed file does not meet', '/pane.0123456789ab.js', { headers: { 'If-Match': '"other"' } }, 412],
    ['a method that is none', '/pane.0123456789ab.js', { method: 'POST' }, 405],
  ])('lets nobody keep %s, and sends what keeps the page safe all the same', async (_what, path, options, status) => {
    const answer = await served((port) => ask(port, path, options));
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject({
      'cache-control': 'no-cache',
      'content-type': 'text/plain; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    expect(answer.headers).not.toHaveProperty('etag');
  });

  it('answers / with index.html, HEAD without a body, a link with the file in the folder it points to, and part of a file where a part is asked for', async () => {
    await served(async (port) => {
      expect((await ask(port, '/?v=2')).body).toBe('<h1>Nâng Loại</h1>');
      const head = await ask(port, '/index.html', { method: 'HEAD' });
      expect([head.status, head.body, head.headers['content-length']]).toEqual([200, '', '21']);
      if (hasLink) expect((await ask(port, '/link.html')).body).toBe('<h1>Nâng Loại</h1>');
      const part = await ask(port, '/pane.0123456789ab.js', { headers: { Range: 'bytes=0-5' } });
      expect([part.status, part.body, part.headers['content-range']]).toEqual([206, 'export', 'bytes 0-5/10']);
      expect((await ask(port, '/', { method: 'POST' })).status).toBe(405);
    });
  });

  it('serves pages as UTF-8, asked for again each time, and hashed files for ever', async () => {
    const server = await serveFolder({ folder, port: 0 });
    try {
      const page = await fetch(`http://127.0.0.1:${server.port}/`);
      expect(await page.text()).toBe('<h1>Nâng Loại</h1>');
      expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(page.headers.get('cache-control')).toBe('no-cache');
      expect(page.headers.get('x-content-type-options')).toBe('nosniff');
      expect(page.headers.get('referrer-policy')).toBe('no-referrer');
      const script = await fetch(`http://127.0.0.1:${server.port}/pane.0123456789ab.js`);
      expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
      expect(script.headers.get('cache-control')).toContain('immutable');
      expect((await fetch(`http://127.0.0.1:${server.port}/missing.js`)).status).toBe(404);
      expect((await fetch(`http://127.0.0.1:${server.port}/`, { method: 'POST' })).status).toBe(405);
    } finally {
      await server.close();
    }
  });

  it.each([
    ['gzip, deflate, br', '/', 'gzip'],
    ['br;q=1.0, gzip;q=0.5', '/index.html?v=2', 'gzip'],
    ['gzip;q=0', '/', undefined],
    ['x-gzip-not', '/', undefined],
    ['br', '/', undefined],
    ['gzip', '/pane.0123456789ab.js', undefined],
  ])('gives a reader of “%s” the form of %s that it takes, and tells caches that there are two', async (takes, path, coding) => {
    writeFileSync(join(folder, 'index.html.gz'), gzipSync('<h1>Nâng Loại</h1>'));
    const answer = await served((port) => ask(port, path, { headers: { 'Accept-Encoding': takes } }, 'latin1'));
    rmSync(join(folder, 'index.html.gz'));
    expect([answer.status, answer.headers['content-encoding']]).toEqual([200, coding]);
    const body = Buffer.from(answer.body, 'latin1');
    expect((coding === undefined ? body : gunzipSync(body)).toString('utf8')).toBe(
      path.startsWith('/pane') ? 'export {};' : '<h1>Nâng Loại</h1>',
    );
    expect(answer.headers['vary']).toBe(path.startsWith('/pane') ? undefined : 'Accept-Encoding');
    expect(answer.headers['content-type']).toBe(path.startsWith('/pane') ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8');
  });

  it('gives a part of a file from the file itself, and no compressed form from outside the folder', async () => {
    writeFileSync(join(folder, 'index.html.gz'), gzipSync('<h1>Nâng Loại</h1>'));
    const headers = { 'Accept-Encoding': 'gzip' };
    const part = await served((port) => ask(port, '/index.html', { headers: { ...headers, Range: 'bytes=0-3' } }));
    expect([part.status, part.body, part.headers['content-encoding']]).toEqual([206, '<h1>', undefined]);
    rmSync(join(folder, 'index.html.gz'));
    if (!hasLink) return;
    symlinkSync(join(`${folder}-other`, 'secret'), join(folder, 'index.html.gz'));
    const page = await served((port) => ask(port, '/', { headers }));
    rmSync(join(folder, 'index.html.gz'));
    expect([page.status, page.body, page.headers['content-encoding']]).toEqual([200, '<h1>Nâng Loại</h1>', undefined]);
  });

  it('moves to another port where the first is taken and it may', async () => {
    const first = await serveFolder({ folder, port: 0 });
    const second = await serveFolder({ folder, port: first.port, mayMove: true });
    try {
      expect(second.port).toBeGreaterThan(first.port);
      await expect(serveFolder({ folder, port: first.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    } finally {
      await Promise.all([first.close(), second.close()]);
    }
  });
});
