/** The package's nginx.conf in nginx itself, where the machine has it: what is sent with files, and with those that are not there. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasProgram, needs } from './outside-programs.mjs';
import { nginxConfiguration } from './server-files.mjs';
import { siteHeaders } from './site-headers.mjs';

const address = 'https://may-chu.example/phong-ban/nang-loai/';
const { pathname } = new URL(address);

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** A host around the included file, as the guide says, but without a certificate: what is sent does not depend on it. */
const host = (folder, port) => `
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
master_process off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events {}
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
  server {
    listen 127.0.0.1:${port};
    include ${folder}/nginx.conf;
  }
}
`;

describe.skipIf(!hasProgram('nginx'))(`the package in nginx ${needs('nginx')}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'nang-loai-nginx-'));
  let nginx;
  let port;

  beforeAll(async () => {
    for (const [path, text] of [
      ['taskpane.html', '<h1>Nâng Loại</h1>'],
      ['index.html', '<h1>Nâng Loại</h1>'],
      ['js/taskpane.0123456789ab.js', 'export {};'],
      ['functions.vi.json', '{}'],
      ['THIRD-PARTY-NOTICES.txt', 'MIT'],
      ['web.config', '<configuration/>'],
    ]) {
      const file = join(folder, 'root', pathname, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    port = await freePort();
    writeFileSync(join(folder, 'nginx.conf'), nginxConfiguration(address, 'self').replace('/srv/nang-loai;', `${folder}/root;`));
    writeFileSync(join(folder, 'host.conf'), host(folder, port));
    nginx = spawn('nginx', ['-p', folder, '-e', join(folder, 'error.log'), '-c', join(folder, 'host.conf')], { stdio: 'ignore' });
    for (let tries = 0; tries < 100 && (await ask('index.html').catch(() => null)) === null; tries += 1) await wait(100);
  }, 30_000);
  afterAll(() => {
    nginx?.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  const ask = (path, options) => fetch(`http://127.0.0.1:${port}${pathname}${path}`, options);

  it('is understood', () => {
    const tried = spawnSync('nginx', ['-t', '-p', folder, '-e', join(folder, 'error.log'), '-c', join(folder, 'host.conf')], {
      encoding: 'utf8',
    });
    expect([tried.status, /warn|emerg/.exec(tried.stderr)]).toEqual([0, null]);
  });

  it.each(['taskpane.html', 'index.html', 'js/taskpane.0123456789ab.js', 'functions.vi.json', 'THIRD-PARTY-NOTICES.txt'])(
    'gives %s with every header that it should have, once',
    async (path) => {
      const answer = await ask(path);
      expect(answer.status).toBe(200);
      for (const [name, value] of Object.entries(siteHeaders(path, 'self'))) expect(answer.headers.get(name), name).toBe(value);
    },
  );

  it.each([
    ['a script that is still being copied', 'js/taskpane.ba9876543210.js', 404],
    ['a style that is still being copied', 'css/taskpane.ba9876543210.css', 404],
    ['a page', 'missing.html', 404],
    ['the configuration of the other server', 'web.config', 404],
    ['a folder', 'js/', 403],
  ])('lets nobody keep that there is no such thing: %s', async (_what, path, status) => {
    const answer = await ask(path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('cache-control') ?? 'no-cache').toBe('no-cache');
    expect(answer.headers.get('expires')).toBeNull();
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
  });

  it('goes on saying for how long a script may be kept where it has not changed', async () => {
    const { headers } = await ask('js/taskpane.0123456789ab.js');
    const again = await ask('js/taskpane.0123456789ab.js', { headers: { 'If-Modified-Since': headers.get('last-modified') } });
    expect([again.status, again.headers.get('cache-control')]).toEqual([304, 'public, max-age=31536000, immutable']);
  });
});
