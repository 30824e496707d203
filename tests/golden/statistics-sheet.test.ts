/** A statistics sheet beside the table, with rows for the library (Thư viện) and animal health (Thú y): neither is revenue (thu). */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { commandLineOn } from '../support/command-line';

const run = commandLineOn('2023-11-10');
const folder = mkdtempSync(join(tmpdir(), 'nang-loai-statistics-'));
const growth = join(folder, 'B.json');
writeFileSync(
  growth,
  JSON.stringify({
    name: 'B',
    changes: [{ kind: 'grow-budget', rate: 0.13, from: 2022, to: 2023, expenditure: 1, expenditureRate: 0 }],
  }),
);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('rows “Thư viện” and “Thú y” of a statistics sheet', () => {
  it.each(['L90-thu-vien.xlsx', 'L91-thu-vien-one.xlsx'])(
    'of %s are no revenue: growth from it is refused and moves nothing',
    async (file) => {
      const path = fileURLToPath(new URL(`workbooks/reading/${file}`, import.meta.url));
      const { out } = await run('run', path, '--scenario', growth);
      expect(out).toContain('Trang ngân sách không có số thu cả năm 2022.');
      expect(out).toContain('Kịch bản B: 54,06 → 54,06 điểm (0)');
    },
  );
});
