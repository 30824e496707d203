/**
 * `npm start`: the embedded workbook with the sample in it, on this machine and nowhere else.
 * PORT chooses the port (3000, or the next free one), HOST the address to listen on (127.0.0.1), BROWSER=none opens nothing.
 */
import { ensureInstalled } from './ensure-installed.mjs';
import { openBrowser } from './open-browser.mjs';
import { inRepository } from './repository.mjs';
import { captureNode } from './run-process.mjs';

const sample = inRepository('assets', 'samples', 'bac-kan-2022.xlsx');
const pages = inRepository('.cache', 'start');
const say = (text) => process.stdout.write(`${text}\n`);

const formats = { vi: new Intl.NumberFormat('vi-VN'), en: new Intl.NumberFormat('en-GB') };

/** The sample's score as two sentences, made by running the command line now; null where it gives none. */
async function scoreSentences() {
  const { code, stdout } = await captureNode([inRepository('tests', 'tasks', 'cli.mjs'), 'score', sample, '--json']);
  if (code !== 0) return null;
  try {
    const parsed = JSON.parse(stdout);
    const report = Array.isArray(parsed) ? parsed[0] : parsed;
    const figures = [report.filed?.total, report.total.certain, report.total.possible];
    if (!figures.slice(1).every(Number.isFinite)) return null;
    const inWords = (language) =>
      figures.map((figure) =>
        Number.isFinite(figure) ? formats[language].format(Math.round((figure + Number.EPSILON) * 100) / 100) : '–',
      );
    const [filedVi, certainVi, possibleVi] = inWords('vi');
    const [filedEn, certainEn, possibleEn] = inWords('en');
    return [
      `Dữ liệu mẫu (Bắc Kạn 2022): tự chấm ${filedVi} điểm · chấm lại chắc chắn ${certainVi} · có thể tới ${possibleVi}`,
      `Sample (Bắc Kạn 2022): filed ${filedEn} points · recalculated, certain ${certainEn} · possible ${possibleEn}`,
    ];
  } catch {
    return null;
  }
}

async function build() {
  const code = await captureNode(
    [
      inRepository('node_modules', 'webpack', 'bin', 'webpack.js'),
      '--config',
      inRepository('webpack.config.js'),
      '--mode',
      'production',
      '--env',
      'pages=embedded',
      '--env',
      'precompress',
      '--env',
      `into=${pages}`,
    ],
    { env: { ...process.env, NODE_ENV: 'production' } },
  );
  if (code.code === 0) return;
  process.stderr.write(`${code.stdout}${code.stderr}\nKhông dựng được trang. / The page could not be built.\n`);
  process.exit(1);
}

const asked = process.env.PORT;

/** The port asked for, or 3000. Ends here where PORT is no port: before anything slow begins. */
function wantedPort() {
  const port = Number(asked ?? '3000');
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  process.stderr.write(`PORT="${asked}" không phải là số cổng. / PORT="${asked}" is not a port number.\n`);
  return process.exit(1);
}

async function serve(port) {
  try {
    return await serveFolder({ folder: pages, port, host: process.env.HOST ?? '127.0.0.1', mayMove: asked === undefined });
  } catch (error) {
    process.stderr.write(
      `Không mở được cổng ${port} (${error.code}). Hãy đặt PORT khác.\nPort ${port} cannot be opened (${error.code}). Set another PORT.\n`,
    );
    return process.exit(1);
  }
}

const firstPort = wantedPort();
await ensureInstalled();
// Only now: it needs an installed package.
const { serveFolder } = await import('./static-server.mjs');
say('Đang dựng trang… / Building the page…');
const [, sentences] = await Promise.all([build(), scoreSentences()]);
const { port, close } = await serve(firstPort);
const address = `http://localhost:${port}`;

say('');
for (const sentence of sentences ?? ['(không chấm được dữ liệu mẫu / the sample could not be scored)']) say(sentence);
say('');
say(`Mở trong trình duyệt: ${address}`);
say(`Open in a browser:    ${address}`);
say('Ctrl+C để dừng. / Ctrl+C to stop.');
await openBrowser(address);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    void close().then(() => process.exit(0));
  });
}
