/**
 * A cell that is calculated: Microsoft's own client calls the formulas that were associated and sends their results back, as in Excel.
 * Ours are only the two ends: what Office.js does before that client runs (the list of associated functions), and Excel's calculation.
 * What Excel puts into the arguments is a guess, listed in tests/MANUAL.md.
 */
import { loadExcelClient } from './excel-client';
import type { ClientBridge } from './excel-client';

/** What arrives back in Excel: a value, or an error with the text beside it. */
export type CellResult = { readonly value: unknown } | { readonly error: '#N/A' | '#VALUE!' | 'other'; readonly text: unknown };

export type FormulaHost = {
  /** To be stubbed as the global `CustomFunctions`. */
  readonly customFunctions: unknown;
  /** Ids that were associated, in capitals as the client keeps them. */
  readonly associated: () => readonly string[];
  /** Calculates a cell. Optional arguments that are left out are to be given as null. */
  readonly calculate: (id: string, args: readonly unknown[]) => Promise<CellResult>;
};

type InvocationResult = { readonly id: number; readonly failed?: boolean; readonly value: unknown; readonly errorCode?: number };

/** The client's numbers for two of Excel's errors. */
const errors: Readonly<Record<number, '#N/A' | '#VALUE!'>> = { 1: '#N/A', 7: '#VALUE!' };

type Action = { readonly Id: number; readonly Name: string; readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] } };
type Request = { readonly id: number; readonly message?: { readonly body?: { readonly Actions: readonly Action[] } } };

function resultsIn({ message }: Request): readonly InvocationResult[] {
  return (message?.body?.Actions ?? [])
    .filter(({ Name }) => Name === 'SetInvocationResults')
    .flatMap(({ ArgumentInfo }) => (ArgumentInfo?.Arguments?.[0] ?? []) as readonly InvocationResult[]);
}

export function createFormulaHost(): FormulaHost {
  const mappings: Record<string, unknown> = {};
  const onChange: (() => void)[] = [];
  const customFunctions: Record<string, unknown> = {
    _association: { mappings, onchange: (handler: () => void) => onChange.push(handler) },
    associate: (id: string, implementation: unknown) => {
      mappings[id.toUpperCase()] = implementation;
      for (const handler of onChange) handler();
    },
  };
  const waiting = new Map<number, (result: CellResult) => void>();
  const bridge: ClientBridge = {
    sendMessageToHost: (message) => {
      const request = JSON.parse(message) as Request;
      for (const { id, failed, value, errorCode } of resultsIn(request)) {
        waiting.get(id)?.(failed === true ? { error: errors[errorCode ?? 0] ?? 'other', text: value } : { value });
        waiting.delete(id);
      }
    },
    onMessageFromHost: () => undefined,
  };
  const requirements = { isSetSupported: (set: string) => set !== 'CustomFunctions' };
  loadExcelClient(bridge, { context: { requirements } }, { CustomFunctions: customFunctions });
  let calls = 0;
  return {
    customFunctions,
    associated: () => Object.keys(mappings),
    calculate: (id, args) => {
      calls += 1;
      const invocation = { invocationId: calls, functionName: id, parameterValues: args, address: 'Sheet1!A1', flags: 0 };
      const entry = { messageCategory: 1, messageType: 1000, message: JSON.stringify(invocation) };
      return new Promise((resolve) => {
        waiting.set(invocation.invocationId, resolve);
        bridge.onMessageFromHost(JSON.stringify({ type: 3, message: { entries: [entry] } }));
      });
    },
  };
}
