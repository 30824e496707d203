import { afterEach, describe, expect, it, vi } from 'vitest';
import { logHostTrouble } from './host-log';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the log of the host', () => {
  it('tells Office’s debug info of an error, with the help of office-js-helpers', async () => {
    class OfficeError extends Error {
      readonly debugInfo = { errorLocation: 'Worksheet.getRange' };
    }
    vi.stubGlobal('OfficeExtension', { Error: OfficeError });
    vi.stubGlobal('window', globalThis);
    vi.stubGlobal('location', { href: 'https://localhost/' });
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(console, 'group').mockImplementation(() => undefined);
    vi.spyOn(console, 'groupCollapsed').mockImplementation(() => undefined);

    await logHostTrouble('Handlers could not be removed', new OfficeError('ItemNotFound'));

    expect(logged).toHaveBeenCalledWith('Handlers could not be removed');
    expect(logged).toHaveBeenCalledWith({ errorLocation: 'Worksheet.getRange' });
  });

  it('tells trouble that is no error', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(console, 'group').mockImplementation(() => undefined);
    await logHostTrouble('New sheets cannot be watched', { code: 'host-busy' });
    expect(logged).toHaveBeenCalled();
  });
});
