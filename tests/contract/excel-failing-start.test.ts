/** Excel fails while the pane starts: it says so, nothing is left to fall over by itself, and reading again works once Excel does. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createScoringSession } from '../../src/application/sessions/scoring-session';
import { createExcelWorkbook } from '../../src/excel/excel-workbook';
import { createExcelHost } from '../support/excel-host/excel-host';
import { formulaResults } from './contract-plans';
import { empty, table } from './contract-sheets';

vi.mock('../../src/excel/host-log', () => ({ logHostTrouble: () => Promise.resolve() }));

const clock = { today: () => '2026-11-28' };
const fallen: unknown[] = [];
const note = (reason: unknown): void => {
  fallen.push(reason);
};

beforeEach(() => {
  fallen.length = 0;
  process.on('unhandledRejection', note);
});
afterEach(() => {
  process.off('unhandledRejection', note);
  vi.unstubAllGlobals();
});

function open() {
  const host = createExcelHost([table, empty], { claimed: '1.14', results: formulaResults });
  for (const [global, value] of Object.entries(host.globals)) vi.stubGlobal(global, value);
  return { host, session: createScoringSession(createExcelWorkbook(), clock) };
}

describe('a first reading', () => {
  it.each([
    ['GeneralException', 'host-failed'],
    ['AccessDenied', 'host-denied'],
    ['ActivityLimitReached', 'host-limit'],
    ['ApiNotFound', 'host-lacks'],
    ['RequestAborted', 'host-busy'],
  ])('that fails for good with %s is told as %s, and done when Excel is well again', async (code, told) => {
    const { host, session } = open();
    host.plan({ after: 0, code, kind: 'for-good' });
    await session.open();
    await host.settle();
    expect(session.getState()).toMatchObject({ phase: 'failed', failure: { code: told } });
    host.plan(null);
    await session.refresh();
    expect(session.getState()).toMatchObject({ phase: 'ready', failure: null });
    session.close();
    await host.settle();
    expect(fallen).toEqual([]);
  });

  it('may fail at any of its calls, once', async () => {
    const whole = open();
    await whole.session.open();
    const calls = whole.host.actions();
    whole.session.close();
    for (let after = 0; after < calls; after += 1) {
      const { host, session } = open();
      host.plan({ after, code: 'GeneralException', kind: 'once' });
      await session.open();
      const { phase, failure, notices } = session.getState();
      expect([after, phase === 'failed' ? failure : phase]).toEqual([after, expect.anything()]);
      if (phase === 'ready') await session.refresh();
      expect([after, ['ready', 'failed'].includes(phase), notices.length > 1]).toEqual([after, true, false]);
      session.close();
      await host.settle();
    }
    expect(fallen).toEqual([]);
  });

  it('of an Excel whose script throws what Excel never throws is told too', async () => {
    const { host, session } = open();
    vi.stubGlobal('Excel', {
      run: () => {
        throw new TypeError('x is undefined');
      },
    });
    await session.open();
    expect(session.getState()).toMatchObject({ phase: 'failed', failure: { code: 'host-failed', data: { message: 'x is undefined' } } });
    await host.settle();
    expect(fallen).toEqual([]);
  });
});
