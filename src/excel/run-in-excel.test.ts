import { afterEach, describe, expect, it, vi } from 'vitest';
import { runInExcel, writeInExcel } from './run-in-excel';

/** An Excel that notes with which options it was asked to run. */
function excelWith(version: number): object[] {
  const asked: object[] = [];
  vi.stubGlobal('Office', {
    context: { requirements: { isSetSupported: (_name: string, wanted: string) => Number(wanted.split('.')[1]) <= version } },
  });
  vi.stubGlobal('Excel', {
    run: (options: object, batch: (context: object) => unknown) => {
      asked.push(options);
      return batch({});
    },
  });
  return asked;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a write', () => {
  it('is one step of Excel’s own undo where Excel can make it one (ExcelApi 1.20)', async () => {
    const asked = excelWith(20);
    await writeInExcel(() => Promise.resolve(1));
    expect(asked).toEqual([{ delayForCellEdit: true, mergeUndoGroup: true }]);
  });

  it('asks an older Excel for nothing that it does not know', async () => {
    const asked = excelWith(17);
    await writeInExcel(() => Promise.resolve(1));
    expect(asked).toEqual([{ delayForCellEdit: true }]);
  });
});

it('a reading makes no undo group', async () => {
  const asked = excelWith(20);
  expect(await runInExcel(() => Promise.resolve(1))).toEqual({ ok: true, value: 1 });
  expect(asked).toEqual([{ delayForCellEdit: true }]);
});
