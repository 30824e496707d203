import { describe, expect, it, vi } from 'vitest';
import { hostProblem, isOfficeError, isTooMuch } from './host-errors';

const error = (code: string, message = 'as Excel puts it'): { name: string; code: string; message: string } => ({
  name: 'RichApi.Error',
  code,
  message,
});

describe('an error of Excel', () => {
  it.each(['InvalidOperationInCellEditMode', 'RequestAborted', 'ServiceNotAvailable'])('is told as busy for %s', (code) => {
    expect(hostProblem(error(code))).toEqual({ code: 'host-busy', severity: 'warning', cell: null, data: {} });
  });

  it('is told as an Excel that is too old for ApiNotFound', () => {
    expect(hostProblem(error('ApiNotFound'))).toEqual({
      code: 'host-unsupported',
      severity: 'error',
      cell: null,
      data: { needs: 'ExcelApi 1.7' },
    });
  });

  it('keeps Excel’s code and message where nothing better is known, and the cell it concerns', () => {
    const cell = { sheet: 'Bảng', row: 46, column: 5 };
    expect(hostProblem(error('GeneralException', 'An internal error.'), cell)).toEqual({
      code: 'host-failed',
      severity: 'error',
      cell,
      data: { code: 'GeneralException', message: 'An internal error.' },
    });
  });

  it.each([
    ['AccessDenied', 'host-denied'],
    ['ActivityLimitReached', 'host-limit'],
    ['RequestPayloadSizeLimitExceeded', 'host-too-much'],
    ['ResponsePayloadSizeLimitExceeded', 'host-too-much'],
    ['ItemNotFound', 'host-gone'],
  ])('has a sentence and a way out of its own for %s', (code, told) => {
    expect(hostProblem(error(code))).toMatchObject({ code: told, data: { code } });
  });

  it('is no matter of a newer Excel where this one says that it has all that is asked for', () => {
    vi.stubGlobal('Office', { context: { requirements: { isSetSupported: () => true } } });
    expect(hostProblem(error('ApiNotFound', 'Worksheet.freezePanes'))).toMatchObject({
      code: 'host-lacks',
      data: { message: 'Worksheet.freezePanes' },
    });
    vi.unstubAllGlobals();
  });

  it('is too much to answer only where Excel says so', () => {
    expect(isTooMuch(error('ResponsePayloadSizeLimitExceeded'))).toBe(true);
    expect(isTooMuch(error('ItemNotFound'))).toBe(false);
  });
});

describe('what is no error of Excel', () => {
  it.each([
    ['a bug', new TypeError('x is undefined')],
    ['an error of Node with a code', Object.assign(new Error('no file'), { code: 'ENOENT' })],
    ['a number code', { name: 'RichApi.Error', code: 7, message: '' }],
    ['nothing', null],
    ['a text', 'RichApi.Error'],
  ])('%s is not taken for one', (_what, thrown) => {
    expect(isOfficeError(thrown)).toBe(false);
  });
});
