/** Whether Univer has calculated what was edited. It begins a tenth of a second after an edit, and says so by commands only. */
import type { IDisposable } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/lib/facade';
import type { ExecutedCommand } from './told-change';

export type Calculation = IDisposable & {
  readonly isDone: () => boolean;
  /** Calculates every formula; resolves once the results stand in their cells, or after half a minute without. */
  readonly anew: () => Promise<void>;
};

const contentMutations = new Set(['sheet.mutation.set-range-values', 'sheet.mutation.move-range', 'sheet.mutation.reorder-range']);
const began = 'formula.mutation.set-formula-calculation-start';
const told = 'formula.mutation.set-formula-calculation-notification';
const patience = 30_000;

/** Follows from now on. */
export function followCalculation(api: FUniver): Calculation {
  let isDue = false;
  let isRunning = false;
  let isForced = false;
  let waiting: (() => void)[] = [];

  function end(): void {
    isRunning = false;
    if (!isForced) return;
    isForced = false;
    for (const resolve of waiting) resolve();
    waiting = [];
  }

  function follow({ id, params, options }: ExecutedCommand): void {
    if (id === began) {
      isDue = false;
      isRunning = true;
      isForced ||= valueIn(params, 'forceCalculation') === true;
    } else if (id === told) {
      // Told of every stage as well; how it ended comes last.
      if (valueIn(params, 'functionsExecutedState') !== undefined) end();
    } else if (contentMutations.has(id) && options?.['fromFormula'] !== true && valueIn(params, 'trigger') !== 'sheet.command.set-style') {
      isDue = true;
    }
  }

  const subscription = api.addEvent(api.Event.CommandExecuted, follow);
  return {
    isDone: () => !isDue && !isRunning,
    anew: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        setTimeout(resolve, patience);
        api.getFormula().executeCalculation();
      }),
    dispose: () => {
      subscription.dispose();
    },
  };
}

function valueIn(parameters: unknown, name: string): unknown {
  return typeof parameters === 'object' && parameters !== null ? Reflect.get(parameters, name) : undefined;
}
