import { describe, expect, it } from 'vitest';
import { createExcelWorkbook } from './excel-workbook';

describe('the Excel workbook on a page outside Excel', () => {
  const port = createExcelWorkbook();
  const absent = { ok: false, error: { code: 'host-absent', severity: 'error', cell: null, data: {} } };

  it.each([
    ['reading', () => port.read()],
    ['revealing', () => port.reveal({ sheet: 'Bảng', row: 0, column: 0 })],
    ['watching', () => port.watch(() => undefined)],
    ['reading settings', () => port.readSettings()],
    ['writing settings', () => port.writeSettings('{}')],
  ])('says so when %s, and breaks nothing', async (_what, call) => {
    expect(await call()).toEqual(absent);
  });
});
