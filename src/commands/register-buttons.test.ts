import { afterEach, expect, it, vi } from 'vitest';
import { registerButtons } from './register-buttons';

afterEach(() => {
  vi.unstubAllGlobals();
});

it('each button turns the pane to its place and then brings it to the front', async () => {
  const happened: string[] = [];
  const handlers = new Map<string, (event: { readonly completed: () => void }) => void>();
  vi.stubGlobal('Office', {
    actions: { associate: (name: string, handler: (event: { readonly completed: () => void }) => void) => handlers.set(name, handler) },
    addin: {
      showAsTaskpane: async () => {
        happened.push('shown');
      },
    },
    context: { requirements: { isSetSupported: () => true } },
  });
  registerButtons((target) => happened.push(target));
  for (const name of ['openQuestions', 'openScenarios', 'openWriting', 'openTemplates', 'openHelp']) {
    await new Promise<void>((resolve) => {
      handlers.get(name)?.({ completed: resolve });
    });
  }
  expect(happened).toEqual(['ask', 'shown', 'scenarios', 'shown', 'write', 'shown', 'templates', 'shown', 'help', 'shown']);
  expect(handlers.size).toBe(5);
});
