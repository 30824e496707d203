/**
 * `npm run package -- --url https://host/path/ [--office self] [--out FOLDER]`: everything an office needs to run its own
 * Nâng Loại: the built site with the licences of what it is made of and a list of it (SBOM), a manifest with its address, what IIS and
 * nginx must be told, and the command line as one file.
 * FOLDER is `package` unless said otherwise.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundleCli } from './cli-bundle.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { WrongArgument, packageArguments } from './package-arguments.mjs';
import { packageReadme } from './package-readme.mjs';
import { inRepository } from './repository.mjs';
import { runNode } from './run-process.mjs';
import { iisConfiguration, nginxConfiguration } from './server-files.mjs';
import { makeSbom, sbomFile } from './site-sbom.mjs';
import { noticesFile, packagesNamed } from './third-party-notices.mjs';

function readArguments() {
  try {
    return packageArguments(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof WrongArgument)) throw error;
    process.stderr.write(`${error.message}\n`);
    return process.exit(1);
  }
}

async function build(site, office) {
  const webpack = inRepository('node_modules', 'webpack', 'bin', 'webpack.js');
  const options = [
    '--config',
    inRepository('webpack.config.js'),
    '--mode',
    'production',
    '--env',
    `into=${site}`,
    '--env',
    `office=${office}`,
  ];
  const code = await runNode([webpack, ...options], { env: { ...process.env, NODE_ENV: 'production' } });
  if (code !== 0) process.exit(code);
}

/** The manifest for this address; ends the process where it would break a rule that Office reports to nobody. */
async function writeManifest(folder, site, url) {
  const { manifestFor } = await import('./package-manifest.mjs');
  const { tsImport } = await import('tsx/esm/api');
  const { manifestFaults } = await tsImport('../manifest/manifest-rules.ts', import.meta.url);
  const xml = manifestFor(readFileSync(inRepository('manifest.xml'), 'utf8'), url);
  const under = new URL(url).pathname.slice(1);
  const faults = manifestFaults(xml, {
    file: (path) => {
      const file = join(site, path.slice(under.length));
      return path.startsWith(under) && existsSync(file) ? readFileSync(file) : null;
    },
    pages: readdirSync(site).map((name) => under + name),
  });
  if (faults.length > 0) {
    process.stderr.write(`manifest.xml: ${faults.map(({ rule, what }) => `${rule}: ${what}`).join('; ')}\n`);
    process.exit(1);
  }
  writeFileSync(join(folder, 'manifest.xml'), xml);
}

const { url, office, out } = readArguments();
await ensureInstalled();
// npm moves into the repository before it runs a script; the folder is meant from where the user typed it.
const typedIn = process.env.npm_lifecycle_event === 'package' ? (process.env.INIT_CWD ?? process.cwd()) : process.cwd();
const folder = resolve(typedIn, out);
const site = join(folder, 'site');
const { name, version } = JSON.parse(readFileSync(inRepository('package.json'), 'utf8'));

mkdirSync(folder, { recursive: true });
await build(site, office);
await writeManifest(folder, site, url);
const inside = packagesNamed(readFileSync(join(site, noticesFile), 'utf8'));
writeFileSync(join(site, sbomFile), await makeSbom({ name, version, inside }));
writeFileSync(join(site, 'web.config'), iisConfiguration(office));
writeFileSync(join(folder, 'nginx.conf'), nginxConfiguration(url, office));
await bundleCli({ outfile: join(folder, 'nang-loai.mjs'), isForOthers: true });
writeFileSync(join(folder, 'README.md'), packageReadme({ url, office, version }));

process.stdout.write(
  `\n${folder}\n` +
    `  site/         → ${url}\n` +
    '  manifest.xml  → thư mục chia sẻ hoặc trung tâm quản trị / shared folder or admin center\n' +
    '  nang-loai.mjs → dòng lệnh, chỉ cần Node / command line, needs Node only\n' +
    '  nginx.conf, site/web.config, README.md\n' +
    `  site/${noticesFile}, site/${sbomFile} → các gói bên trong và giấy phép / the packages inside and their licences\n` +
    'Các bước / the steps: docs/deploy\n',
);
