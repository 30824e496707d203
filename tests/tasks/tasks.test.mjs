/** The parts of the tasks that decide something, without running the tasks. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { stalePackages } from './ensure-installed.mjs';
import { hasDisplay } from './open-browser.mjs';
import { fileOfRequest, serveFolder } from './static-server.mjs';
import { stages } from './stages.mjs';
import { countPlaywright, countVitest, readCounts } from './test-counts.mjs';

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
    expect(countVitest(report)).toEqual({ passed: 7, failed: 2 });
  });

  it('counts a browser test that passed on a second try as failed', () => {
    expect(countPlaywright({ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 4 } })).toEqual({ passed: 4, failed: 1 });
  });

  it('counts nothing where a runner died before it wrote anything', () => {
    expect(readCounts(join(tmpdir(), 'no-such-results.json'), 'vitest')).toEqual({ passed: 0, failed: 0 });
  });
});

describe('the stages of npm test', () => {
  it('run in the order in which trouble is cheapest to find', () => {
    const names = stages.filter((stage) => stage.isOnlyByName !== true).map((stage) => stage.name);
    expect(names).toEqual(['typecheck', 'typecheck-pure', 'lint', 'arch', 'build', 'unit', 'e2e']);
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
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('answers / with index.html', () => {
    expect(fileOfRequest(folder, '/')).toBe(join(folder, 'index.html'));
  });

  it.each(['/../secret', '/%2e%2e/secret', `/..%2fsecret`, '/%00', '/%zz'])('refuses %s', (path) => {
    expect(fileOfRequest(folder, path)).toBeNull();
  });

  it('does not take a folder whose name only begins alike for its own', () => {
    expect(fileOfRequest(folder, `/..${sep}${folder.split(sep).at(-1)}-other/secret`)).toBeNull();
  });

  it('serves pages as UTF-8, asked for again each time, and hashed files for ever', async () => {
    const server = await serveFolder({ folder, port: 0 });
    try {
      const page = await fetch(`http://127.0.0.1:${server.port}/`);
      expect(await page.text()).toBe('<h1>Nâng Loại</h1>');
      expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(page.headers.get('cache-control')).toBe('no-cache');
      const script = await fetch(`http://127.0.0.1:${server.port}/pane.0123456789ab.js`);
      expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
      expect(script.headers.get('cache-control')).toContain('immutable');
      expect((await fetch(`http://127.0.0.1:${server.port}/missing.js`)).status).toBe(404);
      expect((await fetch(`http://127.0.0.1:${server.port}/`, { method: 'POST' })).status).toBe(405);
    } finally {
      await server.close();
    }
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
