/**
 * A test-only Excel: Microsoft's client, answered over an in-memory workbook at a claimed ExcelApi requirement set.
 * What Excel itself answers (error codes, defaults, coercions) is a guess until somebody records it: see tests/MANUAL.md.
 */
import type { CellAddress } from '../../../src/domain/cell';
import { createWorkbookModel } from '../workbook-model';
import type { ModelSheet, SheetFixture, WorkbookModel } from '../workbook-model';
import { createEventHub, eventTypes } from './event-hub';
import type { EventType } from './event-hub';
import { loadExcelClient } from './excel-client';
import type { ClientBridge, ExcelClient } from './excel-client';
import { containsSet, HostRefusal } from './host-object';
import type { HostObject, Json } from './host-object';
import { processQuery } from './process-query';
import type { RequestBody, ResponseBody } from './process-query';
import { workbookObject } from './workbook-objects';
import type { WorkbookName } from './workbook-names';
import type { CustomXmlPart } from './workbook-objects';

export type ExcelHostOptions = {
  /** ExcelApi requirement set that the host claims and holds itself to, e.g. `1.7` (Excel 2019) or `1.14` (LTSC 2021). */
  readonly claimed: string;
  /** See `QueryHost.nullChaining`; `propagates` unless told otherwise. */
  readonly nullChaining?: 'propagates' | 'refused';
  /** Largest answer; Excel on the web answers 5 MB. Unlimited unless told otherwise. */
  readonly responseLimitBytes?: number;
  /** What formulas give, by formula with its leading `=`: the host does not calculate, and refuses a formula that is not here. */
  readonly results?: Readonly<Record<string, string | number>>;
  readonly displayLanguage?: string;
  readonly officeTheme?: Partial<Office.OfficeTheme>;
};

/** One request as the host saw it, for tests that look at how the workbook was asked. */
export type SeenRequest = { readonly body: RequestBody; readonly answer: ResponseBody };

/**
 * Excel fails at the action that is `after` actions away (0 is the next).
 * `once`: from then on all is well again. `for-good`: every later request is refused whole.
 * `lost`: the request is carried out, but its answer never comes, nor that of any later one.
 */
export type Fault = { readonly after: number; readonly code: string; readonly kind: 'once' | 'for-good' | 'lost' };

export type ExcelHost = {
  /** The globals an add-in finds: put them in place with `vi.stubGlobal`. */
  readonly globals: ExcelClient & { readonly Office: Pick<typeof Office, 'onReady' | 'context' | 'HostType'> };
  readonly model: WorkbookModel;
  /** The host's end of the pipe, for a client elsewhere (a page of a real browser) instead of the one in `globals`. */
  readonly bridge: ClientBridge;
  readonly parts: readonly CustomXmlPart[];
  /** Names of the workbook itself; those of sheets hang on them. */
  readonly names: () => readonly string[];
  /** Actions run so far, whatever they answered. */
  readonly actions: () => number;
  /** Plans a fault: see `Fault`. Null heals the host. */
  readonly plan: (fault: Fault | null) => void;
  /** Requests answered so far; the clean-up that the client sends after Excel.run is not counted (nothing waits for it). */
  readonly trips: () => number;
  readonly requests: () => readonly SeenRequest[];
  /** Cells whose values were handed out so far, by sheet name. */
  readonly cellsServed: (sheet: string) => number;
  /** Event registrations alive. */
  readonly registrations: () => number;
  /** References kept for the client; 0 after its clean-up. */
  readonly keptReferences: () => number;
  /** Requests so far that changed the workbook. */
  readonly batches: () => number;
  /** Refuses a property's setting that is `after` settings away (0 is the next), once, in the middle of its batch. */
  readonly refuseSetting: (property: string, after: number) => void;
  /** Refuses the next request with an error code. */
  readonly refuseNext: (code: string) => void;
  /** Does something just before the host answers the request with this number (1 is the first). */
  readonly beforeRequest: (number: number, task: () => void) => void;
  /** The user begins typing into a cell; what asked to wait (`delayForCellEdit`) is answered when she is done, the rest is refused. */
  readonly beginCellEdit: () => void;
  readonly endCellEdit: () => void;
  /** The user clicks a cell. */
  readonly click: (cell: CellAddress) => void;
  /** Excel recalculated a sheet. */
  readonly recalculated: (sheet: string) => void;
  /** Waits until every request is answered and every event delivered. */
  readonly settle: () => Promise<void>;
};

const delayForCellEditFlag = 64;

/** An Excel with a workbook open in it. */
export function createExcelHost(fixtures: readonly SheetFixture[], options: ExcelHostOptions): ExcelHost {
  const model = createWorkbookModel(fixtures);
  const events = createEventHub();
  const parts: CustomXmlPart[] = [];
  const names: WorkbookName[] = [];
  const references = new Map<string, HostObject>();
  const requests: SeenRequest[] = [];
  const served = new Map<string, number>();
  const waitingForEdit: (() => void)[] = [];
  const plannedTasks = new Map<number, () => void>();
  let isEditing = false;
  let planned: string | null = null;
  let fault: (Fault & { readonly at: number }) | null = null;
  let isBroken = false;
  let actions = 0;
  // The client's clean-up comes whenever it likes.
  let isCounting = true;
  let underWay = 0;
  let lastReference = 0;
  let trips = 0;
  let batches = 0;
  let changes = 0;
  let refused: { readonly property: string; left: number } | null = null;

  const root = workbookObject({
    model,
    parts,
    names,
    events,
    served: (sheet, cells) => served.set(sheet.name, (served.get(sheet.name) ?? 0) + cells),
    removeReference: (id) => references.delete(id),
    resultOf: (formula) => {
      const result = options.results?.[formula];
      if (result === undefined) throw new HostRefusal('InvalidArgument', `the test was not told what ${formula} gives`);
      return result;
    },
  });

  const queryHost = {
    root,
    claimed: options.claimed,
    beforeAction: (): void => {
      if (!isCounting) return;
      actions += 1;
      if (fault === null || actions <= fault.at) return;
      if (fault.kind !== 'once') isBroken = true;
      if (fault.kind === 'lost') return;
      const { code } = fault;
      if (fault.kind === 'once') fault = null;
      throw new HostRefusal(code, 'planned by the test');
    },
    beforeSetting: (property: string): void => {
      if (refused?.property !== property) return;
      refused.left -= 1;
      if (refused.left >= 0) return;
      refused = null;
      throw new HostRefusal('GeneralException', `setting ${property} was refused by the test`);
    },
    nullChaining: options.nullChaining ?? 'propagates',
    keepReference: (object: HostObject): string => {
      const id = `ref-${String((lastReference += 1))}`;
      references.set(id, object);
      return id;
    },
    referenced: (id: string): HostObject => {
      const object = references.get(id);
      if (object === undefined) throw new HostRefusal('InvalidObjectPath', `reference ${id} was removed`);
      return object;
    },
  };

  /** Later, as a real host would: never inside the call that sent the message. */
  function later(task: () => void): void {
    underWay += 1;
    setImmediate(() => {
      underWay -= 1;
      task();
    });
  }

  const refusal = (code: string, message: string): ResponseBody => ({
    Results: [],
    TraceIds: [],
    Error: { Code: code, Message: message, Location: '', ActionIndex: 0 },
  });

  function answer(body: RequestBody): ResponseBody {
    if (!isCleanUp(body)) plannedTasks.get(trips + 1)?.();
    if (planned !== null) {
      const code = planned;
      planned = null;
      return refusal(code, 'planned by the test');
    }
    if (isBroken) return refusal(fault?.code ?? 'GeneralException', 'planned by the test');
    const before = changes;
    isCounting = !isCleanUp(body);
    const full = processQuery(body, queryHost);
    if (changes > before) batches += 1;
    // It may have become so just now.
    if (lost()) return refusal(fault?.code ?? 'GeneralException', 'the answer was lost by the test');
    const limit = options.responseLimitBytes ?? Infinity;
    return JSON.stringify(full).length > limit ? refusal('ResponsePayloadSizeLimitExceeded', 'too large an answer') : full;
  }

  const lost = (): boolean => isBroken && fault?.kind === 'lost';

  function isCleanUp(body: RequestBody): boolean {
    return body.Actions.every((action) => action.ActionType === 1 || action.Name === '_RemoveReference');
  }

  const bridge: ClientBridge = {
    onMessageFromHost: () => undefined,
    sendMessageToHost: (text) => {
      // The client's own message, in the shape written down at `RequestBody`.
      const message = JSON.parse(text) as { id: number; flags: number; message: { body: RequestBody } };
      const { body } = message.message;
      const reply = (of: ResponseBody): void => {
        if (!isCleanUp(body)) {
          trips += 1;
          requests.push({ body, answer: of });
        }
        bridge.onMessageFromHost(
          JSON.stringify({ id: message.id, type: 2, message: { statusCode: 200, headers: {}, body: JSON.stringify(of) } }),
        );
      };
      later(() => {
        if (!isEditing) reply(answer(body));
        else if ((message.flags & delayForCellEditFlag) !== 0) waitingForEdit.push(() => reply(answer(body)));
        else reply(refusal('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode'));
      });
    },
  };

  function announce(type: EventType, sheet: ModelSheet, detail: { readonly [key: string]: Json } = {}): void {
    const entries = events.entries(type, sheet.id, { source: 'Local', ...detail });
    if (entries.length === 0) return;
    later(() => bridge.onMessageFromHost(JSON.stringify({ type: 3, message: { entries } })));
  }

  model.onChange((event) => {
    changes += 1;
    if (event.kind === 'deleted') events.forget(event.sheet.id);
    if (event.kind === 'cell') announce(eventTypes.changed, event.sheet, { changeType: 'RangeEdited' });
    else if (event.kind === 'added') announce(eventTypes.added, event.sheet);
    else if (event.kind === 'deleted') announce(eventTypes.deleted, event.sheet);
    else announce(eventTypes.nameChanged, event.sheet, { nameAfter: event.sheet.name });
  });

  const isSetSupported = (name: string, version = '1.1'): boolean =>
    name === 'DelayForCellEdit' || (name === 'ExcelApi' && containsSet(options.claimed, version));

  function sheetOf(name: string): ModelSheet {
    const sheet = model.sheetNamed(name);
    if (sheet === null) throw new Error(`no sheet named ${name}`);
    return sheet;
  }

  const context = {
    requirements: { isSetSupported },
    displayLanguage: options.displayLanguage ?? 'vi-VN',
    officeTheme: options.officeTheme,
  };
  // Only what src/excel asks of Office.
  const office = {
    HostType: { Excel: 'Excel' },
    context,
    onReady: () => Promise.resolve({ host: 'Excel', platform: 'PC' }),
  } as unknown as ExcelHost['globals']['Office'];
  const client = loadExcelClient(bridge, office);

  return {
    globals: { Excel: client.Excel, OfficeExtension: client.OfficeExtension, Office: office },
    model,
    bridge,
    parts,
    names: () => names.map(({ name }) => name),
    actions: () => actions,
    trips: () => trips,
    requests: () => requests,
    cellsServed: (sheet) => served.get(sheet) ?? 0,
    registrations: events.registrations,
    keptReferences: () => references.size,
    batches: () => batches,
    plan: (wanted) => {
      fault = wanted === null ? null : { ...wanted, at: actions + wanted.after };
      isBroken = false;
    },
    refuseSetting: (property, after) => {
      refused = { property, left: after };
    },
    refuseNext: (code) => {
      planned = code;
    },
    beforeRequest: (number, task) => {
      plannedTasks.set(number, task);
    },
    beginCellEdit: () => {
      isEditing = true;
    },
    endCellEdit: () => {
      isEditing = false;
      for (const reply of waitingForEdit.splice(0)) later(reply);
    },
    click: (cell) => {
      model.select(cell);
      announce(eventTypes.selectionChanged, sheetOf(cell.sheet), { address: 'A1' });
    },
    recalculated: (sheet) => {
      announce(eventTypes.calculated, sheetOf(sheet));
    },
    settle: async () => {
      // Idle for several turns: the client answers over chains of promises and may ask again in one of them, and the adapter gathers
      // events for 40 ms before it tells them.
      for (let idle = 0; idle < 6; idle = underWay === 0 ? idle + 1 : 0) {
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
  };
}
