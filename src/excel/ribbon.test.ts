/** The ribbon's buttons against Office as it is documented: associated by name, told when they are done, the pane shown where it can be. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { associateButtons, showPane } from './ribbon';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

type Handler = (event?: { readonly completed: () => void }) => void;

function stubOffice({ sets = ['SharedRuntime'] }: { readonly sets?: readonly string[] } = {}) {
  const handlers = new Map<string, Handler>();
  const showAsTaskpane = vi.fn(() => Promise.resolve());
  vi.stubGlobal('Office', {
    actions: { associate: (name: string, handler: Handler) => handlers.set(name, handler) },
    addin: { showAsTaskpane },
    context: { requirements: { isSetSupported: (name: string) => sets.includes(name) } },
  });
  return { handlers, showAsTaskpane };
}

describe('a button of the ribbon', () => {
  it('runs its code and tells Office when it is done, not before', async () => {
    const { handlers } = stubOffice();
    const done: string[] = [];
    associateButtons({
      openHelp: async () => {
        await Promise.resolve();
        done.push('work');
      },
    });
    await new Promise<void>((resolve) => {
      handlers.get('openHelp')?.({
        completed: () => {
          done.push('completed');
          resolve();
        },
      });
    });
    expect(done).toEqual(['work', 'completed']);
  });

  it('tells Office that it is done although its code failed, and logs the failure', async () => {
    const { handlers } = stubOffice();
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(console, 'group').mockImplementation(() => undefined);
    vi.spyOn(console, 'groupCollapsed').mockImplementation(() => undefined);
    associateButtons({ openHelp: () => Promise.reject(new Error('no pane')) });
    await new Promise<void>((resolve) => {
      handlers.get('openHelp')?.({ completed: resolve });
    });
    expect(JSON.stringify(logged.mock.calls)).toContain('openHelp');
  });

  it('needs no event: a shortcut key gives none', () => {
    const { handlers } = stubOffice();
    const run = vi.fn(() => Promise.resolve());
    associateButtons({ openHelp: run });
    handlers.get('openHelp')?.();
    expect(run).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['without Office.js', undefined],
    ['outside Office', { context: undefined }],
  ])('is left alone %s', (_where, office) => {
    vi.stubGlobal('Office', office);
    expect(() => {
      associateButtons({ openHelp: () => Promise.resolve() });
    }).not.toThrow();
  });
});

describe('the pane', () => {
  it('is shown by the code that runs in it', async () => {
    const { showAsTaskpane } = stubOffice();
    await showPane();
    expect(showAsTaskpane).toHaveBeenCalledTimes(1);
  });

  it('cannot be shown without the shared runtime, and nothing fails', async () => {
    const { showAsTaskpane } = stubOffice({ sets: ['ExcelApi'] });
    await showPane();
    expect(showAsTaskpane).not.toHaveBeenCalled();
  });
});
