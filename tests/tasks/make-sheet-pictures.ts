/**
 * `npm run sheet-pictures`: how the sheets that the add-in writes look in LibreOffice, for docs/guide/images. They are committed:
 * run it after a change of these sheets, and look at every one. Needs `soffice`, and `pdftoppm` and `pdftotext` (poppler).
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { convertInLibreOffice } from '../support/libreoffice';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const images = at('../../docs/guide/images');
const cli = at('cli.mjs');
const sample = at('../../assets/samples/bac-kan-2022.xlsx');

/** The merger of the guide, and what the city's labour would have to be. */
const scenarios = [
  {
    name: 'Nhập Cẩm Giàng',
    changes: [
      { kind: 'merge-unit', unit: 'Cẩm Giàng', becomes: 'ward', part: null, brings: 'city-average' },
      { kind: 'convert-to-ward', unit: 'Dương Quang', brings: 'city-average' },
    ],
  },
  {
    name: 'Lao động',
    changes: [
      { kind: 'set-value', indicator: 13, value: 83.09 },
      { kind: 'set-value', indicator: 14, value: 83.09 },
    ],
  },
];

/** Pages of a sheet, told by the name in their footer: one picture each under the names given, none where the name is null. */
function takePages(folder: string, book: string, sheet: string, names: readonly (string | null)[]): void {
  const pdf = join(folder, 'book.pdf');
  const [bytes] = convertInLibreOffice([new Uint8Array(readFileSync(book))], 'pdf');
  if (bytes === undefined) throw new Error('LibreOffice made no file');
  writeFileSync(pdf, bytes);
  const pages = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f');
  const own = pages.flatMap((text, index) => (text.trimEnd().split('\n').at(-1)?.trim().startsWith(sheet) === true ? [index + 1] : []));
  for (const [index, name] of names.entries()) {
    if (name === null) continue;
    const page = own[index];
    if (page === undefined) throw new Error(`${sheet} has ${String(own.length)} pages`);
    execFileSync('pdftoppm', ['-r', '120', '-f', String(page), '-l', String(page), '-png', '-singlefile', pdf, join(images, name)]);
    console.log(`${name}.png  page ${String(page)}`);
  }
}

const folder = mkdtempSync(join(tmpdir(), 'nang-loai-pictures-'));
try {
  const scored = join(folder, 'scored.xlsx');
  execFileSync(process.execPath, [cli, 'score', sample, '--write', scored], { stdio: 'ignore' });
  takePages(folder, scored, 'KQ Bảng điểm', ['score-sheet-libreoffice', null, 'score-sheet-sums-libreoffice']);
  const compared = join(folder, 'compared.xlsx');
  const files = scenarios.flatMap((scenario, index) => {
    const file = join(folder, `${String(index)}.json`);
    writeFileSync(file, JSON.stringify(scenario));
    return ['--scenario', file];
  });
  execFileSync(process.execPath, [cli, 'run', sample, ...files, '--write', compared], { stdio: 'ignore' });
  takePages(folder, compared, 'KQ So sánh', ['comparison-libreoffice']);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
