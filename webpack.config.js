/**
 * Builds the pages. `npm run build` makes all of them into dist/, `npm run dev` serves them over https,
 * `npm start` builds the embedded page alone.
 *
 * --env office=self     the pane loads Office.js from its own origin (an office without internet); the default is Microsoft's CDN
 * --env pages=embedded  only the named pages, separated by commas
 * --env into=FOLDER     writes somewhere else than dist/
 * --env precompress     puts a compressed form beside every file, for a server that sends those (tests/tasks/static-server.mjs)
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import CompressionPlugin from 'compression-webpack-plugin';
import CopyPlugin from 'copy-webpack-plugin';
import { EsbuildPlugin } from 'esbuild-loader';
import HtmlPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import { tsImport } from 'tsx/esm/api';
import webpack from 'webpack';
import { contentPolicy, officeCdn, pageFiles } from './tests/tasks/content-policy.mjs';
import { FirstLoadPlugin } from './tests/tasks/first-load.mjs';
import { ThirdPartyNoticesPlugin } from './tests/tasks/third-party-notices.mjs';

const repository = fileURLToPath(new URL('.', import.meta.url));

/** Every page: where its code begins, its template, and its file. */
const pages = {
  taskpane: { entry: 'src/taskpane/index.tsx', template: 'src/taskpane/taskpane.html', file: 'taskpane.html' },
  embedded: { entry: 'src/embedded/index.tsx', template: 'src/embedded/index.html', file: 'index.html' },
};

/** The formulas without a page: the manifest names this script and the two files that describe them, so their names carry no hash. */
const formulas = { name: 'functions', entry: 'src/commands/formulas-script.ts', file: 'functions.js' };

/** Writes what Excel is told about the formulas, made from the code's own table of them. */
class FormulaMetadataPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('FormulaMetadata', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: 'FormulaMetadata', stage }, async () => {
        const { everyFormulaMetadata } = await tsImport('./src/reports/formula-metadata.ts', import.meta.url);
        for (const [locale, metadata] of await everyFormulaMetadata()) {
          const json = `${JSON.stringify(metadata, null, 2)}\n`;
          compilation.emitAsset(`functions.${locale}.json`, new compiler.webpack.sources.RawSource(json));
        }
      });
    });
  }
}

/** Microsoft's own files, unmodified, next to the pane: what Excel asks for, in the pane's two languages. */
function officeFilesToCopy() {
  const from = join(repository, 'node_modules/@microsoft/office-js/dist');
  const wanted = ['office.js', 'o15apptofilemappingtable.js', 'excel*.js', 'telemetry/**', 'ariatelemetry/**', 'vi-vn/**', 'en-us/**'];
  return wanted.map((pattern) => ({
    from: pattern,
    context: from,
    to: 'office-js/[path][name][ext]',
    globOptions: { ignore: ['**/*.debug.js', '**/outlook*.js'] },
    info: { minimized: true },
  }));
}

function chosenPages(wanted) {
  const names = wanted === undefined ? Object.keys(pages) : String(wanted).split(',');
  const unknown = names.filter((name) => !(name in pages));
  if (unknown.length > 0) throw new Error(`There is no page "${unknown.join(', ')}". There are: ${Object.keys(pages).join(', ')}.`);
  return names.filter((name) => existsSync(join(repository, pages[name].entry)));
}

function devServer() {
  const key = join(repository, '.certs/localhost.key');
  const certificate = join(repository, '.certs/localhost.crt');
  const server = existsSync(key) ? { type: 'https', options: { key: readFileSync(key), cert: readFileSync(certificate) } } : 'https';
  return {
    host: 'localhost',
    port: Number(process.env.DEV_PORT ?? '3000'),
    server,
    headers: { 'Access-Control-Allow-Origin': '*', 'X-Content-Type-Options': 'nosniff' },
    client: { overlay: { errors: true, warnings: false } },
    // Office keeps a pane alive across reloads; a full reload is honest, a patched module is not.
    hot: false,
    static: false,
  };
}

export default function configure(environment = {}, options = {}) {
  const isProduction = options.mode !== 'development';
  const isServed = environment.WEBPACK_SERVE === true;
  const officeFrom = environment.office === 'self' ? 'self' : 'cdn';
  const names = chosenPages(environment.pages);
  const copiesOffice = officeFrom === 'self' && names.some((name) => pageFiles[pages[name].file].hasOffice);
  const hasFormulas = names.includes('taskpane');
  const hashed = isProduction ? '.[contenthash:12]' : '';

  return {
    context: repository,
    mode: isProduction ? 'production' : 'development',
    target: ['web', 'es2022'],
    entry: {
      // One file with every language in it, since where it runs there is no page to fetch more from. First, or webpack would
      // point it to the chunks that the pages have made of the same words.
      ...(hasFormulas ? { [formulas.name]: { import: `./${formulas.entry}`, asyncChunks: false } } : {}),
      ...Object.fromEntries(names.map((name) => [name, `./${pages[name].entry}`])),
    },
    output: {
      path: environment.into === undefined ? join(repository, 'dist') : resolve(repository, environment.into),
      filename: ({ chunk }) => (chunk?.name === formulas.name ? formulas.file : `js/[name]${hashed}.js`),
      chunkFilename: `js/[name]${hashed}.js`,
      assetModuleFilename: `media/[name]${hashed}[ext]`,
      // Relative, so that the built folder works under any address it is put at.
      publicPath: 'auto',
      clean: true,
    },
    devtool: isProduction ? false : 'cheap-module-source-map',
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'esbuild-loader',
          options: { target: 'es2022', jsx: 'automatic', tsconfigRaw: {} },
        },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, { loader: 'css-loader', options: { sourceMap: false } }] },
        { test: /\.(png|svg|woff2?|ttf)$/, type: 'asset/resource' },
      ],
    },
    plugins: [
      ...names.map(
        (name) =>
          new HtmlPlugin({
            template: `./${pages[name].template}`,
            filename: pages[name].file,
            chunks: [name],
            scriptLoading: 'defer',
            skeleton: readFileSync(join(repository, 'src/taskpane/skeleton.html'), 'utf8'),
            contentPolicy: contentPolicy({ ...pageFiles[pages[name].file], officeFrom, isServed }),
            officeScript: officeFrom === 'self' ? 'office-js/office.js' : `${officeCdn}/lib/1/hosted/office.js`,
          }),
      ),
      ...(hasFormulas ? [new FormulaMetadataPlugin()] : []),
      // The solver's script asks for it in Node alone, where nothing of a page runs.
      new webpack.IgnorePlugin({ resourceRegExp: /^node:module$/ }),
      new MiniCssExtractPlugin({ filename: `css/[name]${hashed}.css`, chunkFilename: `css/[name]${hashed}.css` }),
      ...(isProduction
        ? [new FirstLoadPlugin('taskpane', 'words-vi'), new ThirdPartyNoticesPlugin(copiesOffice ? ['@microsoft/office-js'] : [])]
        : []),
      new CopyPlugin({
        patterns: [
          // A transcription is the source of a sample, not part of the product.
          { from: 'assets', to: 'assets', globOptions: { ignore: ['**/transcription/**'] }, noErrorOnMissing: true },
          { from: 'LICENSE', to: 'LICENSE.txt', toType: 'file' },
          // By one name for good, hence asked for again each time: the pages name it before anything is built into them.
          { from: 'src/taskpane/skeleton.css', to: 'skeleton.css' },
          ...(copiesOffice ? officeFilesToCopy() : []),
        ],
      }),
      // IIS and nginx compress by themselves: a package has no second form of its files.
      ...(environment.precompress === undefined ? [] : [new CompressionPlugin({ test: /\.(html|js|css|json|svg|txt)$/, threshold: 1024 })]),
    ],
    optimization: {
      // Each page is one script that starts it; what it loads later are chunks of their own.
      splitChunks: { chunks: 'async' },
      minimizer: [new EsbuildPlugin({ target: 'es2022', css: true, legalComments: 'none', exclude: /office-js\// })],
    },
    cache: {
      type: 'filesystem',
      cacheDirectory: join(repository, '.cache/webpack'),
      buildDependencies: { config: [fileURLToPath(import.meta.url)] },
    },
    performance: false,
    stats: 'errors-warnings',
    devServer: isServed ? devServer() : undefined,
  };
}
