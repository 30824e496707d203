/** What we write into a workbook never changes under which edition it is read: every small workbook of the corpus, on days of both laws. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scoreOnce } from '../../src/application/score-once';
import { createFileWorkbook } from '../../src/cli/file-workbook';
import { loadEveryEdition } from '../../src/editions/further';
import { scorePlan } from '../../src/reports/score-plan';
import { corpusFolder, corpusWorkbooks } from '../support/corpus';
import { valueOf } from '../support/xlsx-reading';

const folder = mkdtempSync(join(tmpdir(), 'nang-loai-edition-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
beforeAll(loadEveryEdition);

const ownSheet = 'KQ Bảng điểm';
const writable = corpusWorkbooks.filter(({ unwritten }) => unwritten === undefined).map(({ file }) => file);

describe.each(['2023-11-10', '2026-11-24'])('on %s', (day) => {
  it.each(writable)('%s is read under the same edition, from the same sheet, before and after a writing', async (file) => {
    const written = join(folder, `${day}-${file}`);
    const workbook = createFileWorkbook(fileURLToPath(new URL(file, corpusFolder)), { output: written });
    const { scored: before } = valueOf(await scoreOnce(workbook, {}, { today: () => day }));
    const plan = scorePlan(before, ownSheet, 'vi', day);
    if (plan === null) throw new Error('nothing to write');
    valueOf(await workbook.write(plan));
    const { scored: after } = valueOf(await scoreOnce(createFileWorkbook(written), {}, { today: () => day }));
    expect([after.standard.edition, after.table?.sheet]).toEqual([before.standard.edition, before.table?.sheet]);
    expect(before.standard.edition).toBe('nq-26-2022/ii');
    expect(after.table?.sheet).not.toBe(ownSheet);
  });
});
