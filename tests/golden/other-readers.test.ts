/** What is written into the workbooks of every maker, and a hundred written at random, opened by a reader that is nobody's here. */
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { goldens, writtenInto } from '../support/written-into-goldens';

describe('written files in the eyes of another reader', () => {
  it('are of all makers that there are', () => {
    expect(goldens().length).toBeGreaterThan(60);
  });

  it('hold the sheet that was written', { timeout: 180_000 }, async () => {
    const missed: string[] = [];
    for (let number = 0; number < goldens().length + 100; number += 1) {
      const { what, bytes, sheet } = writtenInto(number);
      const sheets = await readXlsxFile(Buffer.from(bytes)).catch((fault: unknown) => String(fault));
      const row = typeof sheets === 'string' ? undefined : sheets.find((each) => each.sheet === sheet)?.data[1];
      if (row?.[0] !== 'Vai trò' || row[1] !== 8.75) missed.push(`${what}: ${typeof sheets === 'string' ? sheets : JSON.stringify(row)}`);
    }
    expect(missed).toEqual([]);
  });
});
