/** A list of projects as another maker writes it, with merged cells and lines that go on: the file is made of project-lists/du-an.html. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { cellReference } from '../../src/domain/cell';
import { effectsSaid } from '../../src/language/project-effects';
import { readProjects } from '../../src/sheets/projects/read-projects';
import { gridsOf } from '../support/sample-workbook';

const file = 'libreoffice-du-an.xlsx';
const bytes = new Uint8Array(readFileSync(new URL(`project-lists/${file}`, import.meta.url)));

it('a list in LibreOffice’s own file is read with its lines, sizes and shared costs', () => {
  const { projects, problems } = readProjects(gridsOf(bytes, file));
  const read = projects.map(({ number, name, cost, doubt, words = [] }) => [
    `${number} ${name} ${String(cost ?? doubt)}`,
    ...effectsSaid(name, words).map(({ driver, amount, at }) => {
      const cell = at === null ? undefined : words[at]?.cell;
      return `${driver} ${String(amount)} ${cell === undefined ? '' : cellReference(cell)}`;
    }),
  ]);
  expect(read).toEqual([
    ['1 Đường vành đai phía Nam Nguyễn Văn Thoát nối dài 120', 'road-length 5.2 D5'],
    // 4,755 ha × 10.000 m².
    ['2 Khu dân cư Thôm Dầy, thuộc phường Đức Xuân 90.5', 'land-civil 47550 E7'],
    ['3 Bệnh viện đa khoa cost-shared', 'hospital-beds 300 F9'],
    ['4 Bệnh viện y học cổ truyền cost-shared', 'hospital-beds 50 F10'],
  ]);
  expect(problems.map(({ code }) => code)).toEqual(['project-cost-shared']);
});
