/** What a package is made of, without making one: the address, the manifest, and the two server configurations. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { manifestFaults } from '../manifest/manifest-rules';
import { iisHeaders } from '../support/iis-headers';
import { contentPolicy } from './content-policy.mjs';
import { WrongArgument, packageArguments, siteAddress } from './package-arguments.mjs';
import { manifestAddresses, manifestFor } from './package-manifest.mjs';
import { packageReadme } from './package-readme.mjs';
import { inRepository } from './repository.mjs';
import { iisConfiguration, nginxConfiguration } from './server-files.mjs';
import { makeSbom, siteSbom } from './site-sbom.mjs';
import { licenceOf, packageFolders } from './licence-texts.mjs';
import { noticesText, packagesNamed } from './third-party-notices.mjs';

const manifest = readFileSync(inRepository('manifest.xml'), 'utf8');
const url = 'https://may-chu.example/phong-ban/nang-loai/';

describe('what npm run package is asked for', () => {
  it('takes an https folder, with or without its last slash, and Office.js from Microsoft unless told otherwise', () => {
    expect(packageArguments(['--url', 'https://may-chu.example/phong-ban/nang-loai'])).toEqual({ url, office: 'cdn', out: 'package' });
    expect(packageArguments(['--office', 'self', '--out', 'D:/goi', '--url', url])).toEqual({ url, office: 'self', out: 'D:/goi' });
    expect(siteAddress('https://may-chu.example:8443')).toBe('https://may-chu.example:8443/');
  });

  it.each([
    ['no address', [], 'Thiếu --url', '--url is missing'],
    ['an address without its value', ['--url'], 'thiếu giá trị', 'has no value'],
    ['no address at all', ['--url', 'may-chu'], 'không phải là một địa chỉ', 'is not an address'],
    ['http', ['--url', 'http://may-chu.example/'], 'không bắt đầu bằng https', 'does not begin with https'],
    ['a query', ['--url', 'https://may-chu.example/?v=2'], 'sau dấu ?', 'after ?'],
    ['an empty query', ['--url', 'https://may-chu.example/?'], 'sau dấu ?', 'after ?'],
    ['a fragment', ['--url', 'https://may-chu.example/#a'], 'sau dấu ?', 'or #'],
    ['a page', ['--url', 'https://may-chu.example/taskpane.html'], 'là một trang', 'is a page'],
    ['a password', ['--url', 'https://ten:mat-khau@may-chu.example/'], 'mật khẩu', 'password'],
    ['another source of Office.js', ['--url', url, '--office', 'cloud'], 'chỉ nhận', '"cloud"'],
    ['an unknown option', ['--uri', url], 'Không có tùy chọn', 'no option'],
    ['an option twice', ['--url', url, '--url', url], 'hai lần', 'twice'],
  ])('refuses %s, in both languages', (_what, typed, vi, en) => {
    const ask = () => packageArguments(typed);
    expect(ask).toThrow(WrongArgument);
    expect(ask).toThrow(vi);
    expect(ask).toThrow(en);
  });
});

describe('the manifest of a package', () => {
  it('has every address under the one asked for, and keeps everything else to the letter', () => {
    const made = manifestFor(manifest, url);
    const addresses = manifestAddresses(made);
    expect(addresses.filter((address) => !address.startsWith(url))).toEqual([]);
    expect(addresses).toContain(`${url}taskpane.html`);
    expect(addresses).toContain(`${url}assets/icons/icon-80.png`);
    expect(addresses).toHaveLength(manifestAddresses(manifest).length);
    expect(made.replaceAll(url, 'https://localhost:3000/')).toBe(manifest);
  });

  it('keeps the rules of manifests, with the files where they will be', () => {
    const faults = manifestFaults(manifestFor(manifest, url), {
      file: (path) => readFileSync(inRepository(path.replace('phong-ban/nang-loai/', ''))),
      pages: manifestAddresses(manifestFor(manifest, url)).map((address) => new URL(address).pathname.slice(1)),
    });
    expect(faults).toEqual([]);
  });

  it('moves addresses of one language, and of a trusted domain, which has no path', () => {
    const xml = manifest.replace(
      '<SupportUrl DefaultValue="https://localhost:3000/index.html"/>',
      '<SupportUrl DefaultValue="https://localhost:3000/index.html"><Override Locale="en-US" Value=\'https://localhost:3000/en.html\'/></SupportUrl><AppDomains>\n<AppDomain> https://localhost:3000 </AppDomain></AppDomains>',
    );
    const made = manifestFor(xml, url);
    expect(made).toContain(`Value='${url}en.html'`);
    expect(made).toContain('<AppDomain> https://may-chu.example </AppDomain>');
  });

  it('is not made where an address would be left behind', () => {
    expect(() =>
      manifestFor(manifest.replace('SupportUrl DefaultValue="https://localhost:3000', 'SupportUrl DefaultValue="https://example.com'), url),
    ).toThrow('https://example.com/index.html');
  });

  it('does not take a text for an address', () => {
    const talking = manifest.replace('Value="Score the city"', 'Value="See https://localhost:3000/index.html"');
    expect(manifestFor(talking, url)).toContain('Value="See https://localhost:3000/index.html"');
  });
});

/** Headers by nginx location, read out of the configuration: of a file that is there, and those that errors have too. */
function nginxHeaders(configuration, isThere = true) {
  const blocks = [...configuration.matchAll(/\n {2}location (.+) \{\n([\s\S]*?)\n {2}\}/g)];
  return new Map(
    blocks.map(([, match, lines]) => [
      match,
      Object.fromEntries(
        [...lines.matchAll(/add_header (\S+) "([^"]*)"( always)?;/g)]
          .filter(([, , , always]) => isThere || always !== undefined)
          .map(([, name, value]) => [name, value]),
      ),
    ]),
  );
}

describe('the headers of a package', () => {
  const nginx = nginxHeaders(nginxConfiguration(url, 'self'));
  const iis = iisHeaders(iisConfiguration('self'));

  it('say what the page says of itself, and who may frame it', () => {
    const policy = iis('taskpane.html')?.['Content-Security-Policy'] ?? '';
    expect(
      policy.startsWith(`${contentPolicy({ hasOffice: true, officeFrom: 'self' })}; frame-ancestors 'self' https://*.officeapps.live.com `),
    ).toBe(true);
    expect(iis('index.html')?.['Content-Security-Policy']).toMatch(/frame-ancestors 'none'$/);
  });

  it('let scripts come from Microsoft where Office.js does, and from nowhere else otherwise', () => {
    const from = (office) =>
      /script-src [^;]*/.exec(iisHeaders(iisConfiguration(office))('taskpane.html')?.['Content-Security-Policy'] ?? '')?.[0];
    expect(from('cdn')).toBe("script-src 'self' 'wasm-unsafe-eval' https://appsforoffice.microsoft.com");
    expect(from('self')).toBe("script-src 'self' 'wasm-unsafe-eval'");
  });

  it('keep files with a hash in their name for a year and ask for all others again', () => {
    expect(iis('js/taskpane.0123456789ab.js')?.['Cache-Control']).toBe('public, immutable, max-age=31536000');
    for (const path of ['taskpane.html', 'index.html', 'functions.js', 'office-js/office.js', 'assets/samples/bac-kan-2022.xlsx']) {
      expect(iis(path)?.['Cache-Control'], path).toBe('no-cache');
    }
  });

  it('give every kind of file its type, forbid guessing, and never forbid Excel on the web to frame the pane', () => {
    expect(iis('functions.vi.json')).toMatchObject({
      'Content-Type': 'application/json; charset=utf-8',
      'X-Content-Type-Options': 'nosniff',
      'Access-Control-Allow-Origin': '*',
    });
    expect(iis('assets/samples/bac-kan-2022.xlsx')?.['Content-Type']).toBe(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    );
    expect(iis('a.exe')).toBeNull();
    expect(Object.keys(iis('taskpane.html') ?? {})).not.toContain('X-Frame-Options');
  });

  it('let nobody keep an error for longer than it lasts, and keep the page safe with it all the same', () => {
    const ofErrors = nginxHeaders(nginxConfiguration(url, 'self'), false);
    expect(ofErrors.size).toBe(5);
    for (const [match, headers] of ofErrors) {
      if (match.endsWith('web.config')) continue;
      expect(headers, match).toMatchObject({ 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' });
      expect(headers['Cache-Control'] ?? 'no-cache', match).toBe('no-cache');
    }
    for (const path of ['js/pane.ba9876543210.js', 'css/pane.css', 'media/a.png', 'taskpane.html', 'functions.vi.json']) {
      const headers = iis(path, false);
      expect(headers, path).toMatchObject({ 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' });
      expect(headers, path).not.toHaveProperty('Cache-Control');
    }
    expect(iis('taskpane.html', false)).toHaveProperty('Content-Security-Policy');
  });

  it.each([
    ['nothing', {}],
    ['the same', { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer', 'Access-Control-Allow-Origin': '*' }],
    ['a policy of its own', { 'content-security-policy': "default-src 'self'; frame-ancestors 'none'", 'Referrer-Policy': 'origin' }],
    ['no frames at all, and a year for everything', { 'X-Frame-Options': 'DENY', 'Cache-Control': 'public, max-age=31536000' }],
  ])('are the same under a parent that already sends %s', (_what, parent) => {
    const under = iisHeaders(iisConfiguration('self'), parent);
    for (const path of ['taskpane.html', 'index.html', 'js/pane.0123456789ab.js', 'functions.vi.json', 'functions.js', 'media/a.png']) {
      const { 'Access-Control-Allow-Origin': everyone, ...headers } = under(path) ?? {};
      expect({ ...iis(path), ...headers }, path).toEqual(iis(path));
      expect(Object.keys(headers).filter((name) => /^content-security-policy$/i.test(name)).length, path).toBe(
        path.endsWith('.html') ? 1 : 0,
      );
      if (path.endsWith('.json')) expect(everyone).toBe('*');
      expect(under(path, false), path).not.toHaveProperty('Cache-Control');
    }
  });

  it('are the same from nginx as from IIS', () => {
    for (const page of ['taskpane.html', 'index.html']) {
      const { 'Content-Type': type, ...headers } = iis(page) ?? {};
      expect(type).toBe('text/html; charset=utf-8');
      expect(nginx.get(`= /phong-ban/nang-loai/${page}`)).toEqual(headers);
    }
    expect(nginx.get('~ ^/phong-ban/nang-loai/(js|css|media)/')).toMatchObject({
      'Cache-Control': 'public, max-age=31536000, immutable',
      'X-Content-Type-Options': 'nosniff',
    });
    expect(nginx.get('~ ^/phong-ban/nang-loai/[^/]*\\.json$')).toMatchObject({
      'Access-Control-Allow-Origin': '*',
      'X-Content-Type-Options': 'nosniff',
    });
  });
});

describe('what a package says it is made of', () => {
  const paths = [
    'C:\\nang-loai\\node_modules\\react\\index.js',
    inRepository('node_modules', 'mathjs', 'lib', 'esm', 'a.js'),
    inRepository('node_modules', 'mathjs', 'lib', 'esm', 'b.js'),
    inRepository('node_modules', '@microsoft', 'office-js', 'dist', 'office.js'),
    inRepository('node_modules', 'a', 'node_modules', '@b', 'c', 'index.js'),
    inRepository('src', 'engine', 'score.ts'),
    '',
  ];

  it('is every package that a module comes from, the innermost one, once', () => {
    expect(packageFolders(paths)).toEqual(
      [
        'C:/nang-loai/node_modules/react',
        ...['@microsoft/office-js', 'a/node_modules/@b/c', 'mathjs'].map((name) =>
          inRepository('node_modules', name).replaceAll('\\', '/'),
        ),
      ].sort(),
    );
  });

  it('gives each its licence to the letter, what a NOTICE asks to travel with it, and Microsoft’s own terms', () => {
    const notices = noticesText(['mathjs', '@microsoft/office-js'].map((name) => licenceOf(inRepository('node_modules', name))));
    for (const file of ['mathjs/LICENSE', 'mathjs/NOTICE', '@microsoft/office-js/LICENSE.md']) {
      expect(notices, file).toContain(readFileSync(inRepository('node_modules', file), 'utf8').trim());
    }
    const { dependencies, devDependencies } = JSON.parse(readFileSync(inRepository('package.json'), 'utf8'));
    expect(packagesNamed(notices)).toEqual([
      `mathjs@${dependencies.mathjs}`,
      `@microsoft/office-js@${devDependencies['@microsoft/office-js']}`,
    ]);
  });

  it('names the same packages to a machine, with the hash of each, and none that only builds', async () => {
    const inside = [`react@${licenceOf(inRepository('node_modules', 'react')).version}`, 'saxes@6.0.0'];
    const made = JSON.parse(await makeSbom({ name: 'nang-loai', version: '0.1.0', inside }));
    expect(made).toMatchObject({ bomFormat: 'CycloneDX', metadata: { component: { name: 'nang-loai', version: '0.1.0' } } });
    expect(made.components.map((component) => `${component.name}@${component.version}`)).toEqual(inside);
    expect(made.components.every(({ hashes, licenses }) => hashes.length > 0 && licenses.length > 0)).toBe(true);
    // saxes stands on xmlchars, which this site is said not to have.
    expect(made.dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]).filter((ref) => ref.startsWith('xmlchars'))).toEqual([]);
  });

  it('is not made where it would be short by a package', () => {
    const nothing = { metadata: { component: { 'bom-ref': 'a' } }, components: [], dependencies: [] };
    expect(() => siteSbom(nothing, { name: 'a', version: '1', inside: ['b@2'] })).toThrow('b@2');
  });
});

it('the paper of a package names its address, where Office.js comes from, and that Microsoft does not support its own files elsewhere', () => {
  const paper = packageReadme({ url, office: 'self', version: '0.1.0' });
  expect(paper).toContain(`${url}taskpane.html`);
  expect(paper).toContain('/srv/nang-loai/phong-ban/nang-loai/');
  expect(paper).toContain('node nang-loai.mjs score');
  expect(paper).toMatch(
    /`\.html` \(và `web\.config`\) sau cùng; giữ các tệp cũ[^]*the `\.html` pages \(and `web\.config`\) last; keep the old files/,
  );
  expect(paper).toContain('sbom.cdx.json');
  expect(paper).toContain('Microsoft không hỗ trợ cách này');
  expect(packageReadme({ url, office: 'cdn', version: '0.1.0' })).not.toContain('không hỗ trợ');
});
