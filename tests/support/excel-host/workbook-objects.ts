/** The workbook, its sheets and its custom XML parts as Excel's objects, over a workbook model. Only what the adapter uses. */
import type { WorkbookModel, ModelSheet } from '../workbook-model';
import { rangeOf, wholeSheet } from '../workbook-model';
import { eventTypes, workbookTarget } from './event-hub';
import type { EventHub, EventType } from './event-hub';
import { chartsObject } from './chart-objects';
import { workbookNamesObject } from './workbook-names';
import type { WorkbookName } from './workbook-names';
import { areaOf, namesObject, pageLayoutObject, tablesObject } from './hanging-objects';
import { hostObject, HostRefusal } from './host-object';
import type { HostObject, Json } from './host-object';
import { rangeObject } from './range-object';
import type { RangeHost } from './range-object';

/** A custom XML part inside the test workbook. */
export type CustomXmlPart = { readonly id: string; xml: string };

export type WorkbookState = {
  readonly model: WorkbookModel;
  readonly parts: CustomXmlPart[];
  readonly names: WorkbookName[];
  readonly events: EventHub;
  readonly served: RangeHost['served'];
  readonly resultOf: RangeHost['resultOf'];
  /** Forgets a kept reference (the client sends this after Excel.run). */
  readonly removeReference: (id: string) => void;
};

type Calls = HostObject['calls'];

/** `_Register…` and `_Unregister…` methods of an event. */
function eventCalls(state: WorkbookState, target: string, events: readonly (readonly [string, EventType, string])[]): Calls {
  return new Map(
    events.flatMap(([name, type, since]) => [
      [`_Register${name}`, { since, call: () => (state.events.register(type, target), null) }] as const,
      [`_Unregister${name}`, { since, call: () => (state.events.unregister(type, target), null) }] as const,
    ]),
  );
}

function textOf(value: Json | undefined, what: string): string {
  if (typeof value !== 'string') throw new HostRefusal('InvalidArgument', `${what} is not a text`);
  return value;
}

function worksheetObject(state: WorkbookState, sheet: ModelSheet): HostObject {
  const { model, served, resultOf } = state;
  const rangeHost: RangeHost = {
    sheetExists: (one) => model.sheets().includes(one),
    select: (one, row, column) => {
      // A guess, as is all that Excel does with hidden sheets here: it refuses to show them.
      if (one.visibility !== 'visible') throw new HostRefusal('InvalidOperation', 'a hidden sheet cannot be selected');
      model.select({ sheet: one.name, row, column });
    },
    served,
    resultOf,
    edit: (one, edits) => {
      model.setCells(one.name, edits);
    },
  };
  const visibility = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;
  const index = (): number => model.sheets().indexOf(sheet);

  return hostObject({
    kind: 'Worksheet',
    identity: { Id: sheet.id },
    mustExist: () => {
      if (index() < 0) throw new HostRefusal('ItemNotFound', 'the sheet is gone');
    },
    scalars: new Map([
      ['id', { since: '1.1', read: () => sheet.id }],
      ['name', { since: '1.1', read: () => sheet.name }],
      ['visibility', { since: '1.1', read: () => visibility[sheet.visibility] }],
    ]),
    openers: new Map([
      [
        'GetRange',
        {
          since: '1.1',
          open: ([address]: readonly Json[]) =>
            rangeObject(sheet, typeof address === 'string' ? rangeOf(sheet.name, address) : wholeSheet, rangeHost),
        },
      ],
      [
        'GetRangeByIndexes',
        {
          since: '1.7',
          open: ([row, column, rows, columns]: readonly Json[]) =>
            rangeObject(sheet, { row: Number(row), column: Number(column), rows: Number(rows), columns: Number(columns) }, rangeHost),
        },
      ],
      [
        'GetUsedRangeOrNullObject',
        {
          since: '1.4',
          open: ([valuesOnly]: readonly Json[]) => {
            const whole = rangeObject(sheet, wholeSheet, rangeHost);
            return whole.openers.get('GetUsedRangeOrNullObject')?.open([valuesOnly ?? null]) ?? null;
          },
        },
      ],
      [
        'GetNextOrNullObject',
        {
          since: '1.5',
          open: () => {
            const next = model.sheets()[index() + 1];
            return next === undefined ? null : worksheetObject(state, next);
          },
        },
      ],
    ]),
    children: new Map([
      ['FreezePanes', { since: '1.7', open: () => freezePanesObject(sheet) }],
      ['Tables', { since: '1.1', open: () => tablesObject(sheet, model.sheets) }],
      ['Names', { since: '1.4', open: () => namesObject(sheet) }],
      ['Charts', { since: '1.1', open: () => chartsObject(sheet) }],
      ['PageLayout', { since: '1.9', open: () => pageLayoutObject(sheet) }],
    ]),
    calls: new Map([
      [
        'Delete',
        {
          since: '1.1',
          call: () => {
            const shown = model.sheets().filter((one) => one.visibility === 'visible');
            if (shown.length === 1 && shown[0] === sheet) throw new HostRefusal('InvalidOperation', 'the last visible sheet stays');
            model.deleteSheet(sheet.name);
            return null;
          },
        },
      ],
      ...eventCalls(state, sheet.id, [
        ['DataChangedEvent', eventTypes.changed, '1.7'],
        ['SelectionChangedEvent', eventTypes.selectionChanged, '1.7'],
      ]),
      [
        'Activate',
        {
          since: '1.1',
          call: () => {
            if (sheet.visibility !== 'visible') throw new HostRefusal('InvalidOperation', 'a hidden sheet cannot be activated');
            return null;
          },
        },
      ],
    ]),
  });
}

function freezePanesObject(sheet: ModelSheet): HostObject {
  return hostObject({
    kind: 'WorksheetFreezePanes',
    calls: new Map([
      ['FreezeRows', { since: '1.7', call: ([rows]: readonly Json[]) => ((sheet.frozenRows = Number(rows)), null) }],
      ['FreezeColumns', { since: '1.7', call: ([columns]: readonly Json[]) => ((sheet.frozenColumns = Number(columns)), null) }],
      [
        'FreezeAt',
        {
          since: '1.7',
          call: ([range]: readonly Json[]) => {
            const { rows, columns } = areaOf(range);
            sheet.frozenRows = rows;
            sheet.frozenColumns = columns;
            return null;
          },
        },
      ],
      ['Unfreeze', { since: '1.7', call: () => ((sheet.frozenRows = 0), (sheet.frozenColumns = 0), null) }],
    ]),
  });
}

/** Excel's own rules of a sheet's name. */
function isSheetName(name: string): boolean {
  return name.length > 0 && name.length <= 31 && !/[:\\/?*[\]]|^'|'$/.test(name) && name.toLowerCase() !== 'history';
}

/** The sheet of the last selection; before any the first. */
function activeSheet({ model }: WorkbookState): ModelSheet {
  const selected = model.selected();
  const sheet = model.sheets().find(({ name }) => name === selected?.sheet) ?? model.sheets()[0];
  if (sheet === undefined) throw new HostRefusal('ItemNotFound', 'a workbook without sheets');
  return sheet;
}

function worksheetsObject(state: WorkbookState): HostObject {
  const { model } = state;
  // Excel's sheet names are the same whatever their case.
  const find = (key: Json | undefined): ModelSheet | null => {
    const text = textOf(key, 'key');
    return model.sheets().find((sheet) => sheet.id === text || sheet.name.toLowerCase() === text.toLowerCase()) ?? null;
  };
  return hostObject({
    kind: 'WorksheetCollection',
    items: () => model.sheets().map((sheet) => worksheetObject(state, sheet)),
    indexer: (key) => {
      const sheet = find(key);
      if (sheet === null) throw new HostRefusal('ItemNotFound', `no sheet ${JSON.stringify(key)}`);
      return worksheetObject(state, sheet);
    },
    openers: new Map([
      ['GetActiveWorksheet', { since: '1.1', open: () => worksheetObject(state, activeSheet(state)) }],
      [
        'GetFirst',
        {
          since: '1.5',
          open: () => {
            const first = model.sheets()[0];
            if (first === undefined) throw new HostRefusal('ItemNotFound', 'a workbook without sheets');
            return worksheetObject(state, first);
          },
        },
      ],
      [
        'Add',
        {
          since: '1.1',
          open: ([name]: readonly Json[]) => {
            const wanted = textOf(name, 'name');
            if (!isSheetName(wanted)) throw new HostRefusal('InvalidArgument', `no sheet can be named ${wanted}`);
            if (find(wanted) !== null) throw new HostRefusal('ItemAlreadyExists', `a sheet is named ${wanted}`);
            return worksheetObject(state, model.addSheet({ name: wanted, cells: {} }));
          },
        },
      ],
      [
        'GetItemOrNullObject',
        {
          since: '1.4',
          open: ([key]: readonly Json[]) => {
            const sheet = find(key);
            return sheet === null ? null : worksheetObject(state, sheet);
          },
        },
      ],
    ]),
    calls: eventCalls(state, workbookTarget, [
      ['AddedEvent', eventTypes.added, '1.7'],
      ['DeletedEvent', eventTypes.deleted, '1.7'],
      ['ActivatedEvent', eventTypes.activated, '1.7'],
      ['CalculatedEvent', eventTypes.calculated, '1.8'],
      ['DataChangedEvent', eventTypes.changed, '1.9'],
      ['SelectionChangedEvent', eventTypes.selectionChanged, '1.9'],
      ['EventNameChanged', eventTypes.nameChanged, '1.17'],
      ['EventVisibilityChanged', eventTypes.visibilityChanged, '1.17'],
    ]),
  });
}

function customXmlPartObject(parts: CustomXmlPart[], part: CustomXmlPart): HostObject {
  return hostObject({
    kind: 'CustomXmlPart',
    identity: { Id: part.id },
    mustExist: () => {
      if (!parts.includes(part)) throw new HostRefusal('ItemNotFound', 'the part is gone');
    },
    scalars: new Map([['id', { since: '1.5', read: () => part.id }]]),
    calls: new Map([
      ['GetXml', { since: '1.5', call: () => part.xml }],
      ['SetXml', { since: '1.5', call: ([xml]: readonly Json[]) => ((part.xml = textOf(xml, 'xml')), null) }],
    ]),
  });
}

function customXmlPartsObject(state: WorkbookState): HostObject {
  const { parts } = state;
  const indexer = (key: Json): HostObject => {
    const part = parts.find((one) => one.id === key);
    if (part === undefined) throw new HostRefusal('ItemNotFound', `no part ${JSON.stringify(key)}`);
    return customXmlPartObject(parts, part);
  };
  return hostObject({
    kind: 'CustomXmlPartCollection',
    indexer,
    openers: new Map([
      [
        'GetByNamespace',
        {
          since: '1.5',
          open: ([namespace]: readonly Json[]) => {
            const root = `xmlns="${textOf(namespace, 'namespace')}"`;
            const matching = (): readonly CustomXmlPart[] => parts.filter((part) => part.xml.includes(root));
            return hostObject({
              kind: 'CustomXmlPartScopedCollection',
              items: () => matching().map((part) => customXmlPartObject(parts, part)),
              indexer,
            });
          },
        },
      ],
      [
        'Add',
        {
          since: '1.5',
          open: ([xml]: readonly Json[]) => {
            const part: CustomXmlPart = { id: `{part-${String(parts.length + 1)}}`, xml: textOf(xml, 'xml') };
            parts.push(part);
            return customXmlPartObject(parts, part);
          },
        },
      ],
    ]),
  });
}

/** Calculation and painting wait; there is neither here. */
function applicationObject(): HostObject {
  return hostObject({
    kind: 'Application',
    calls: new Map([
      ['SuspendApiCalculationUntilNextSync', { since: '1.6', call: () => null }],
      ['SuspendScreenUpdatingUntilNextSync', { since: '1.9', call: () => null }],
    ]),
  });
}

/** The root that every request starts from: Excel's Workbook. */
export function workbookObject(state: WorkbookState): HostObject {
  return hostObject({
    kind: 'Workbook',
    openers: new Map([
      [
        'GetActiveCell',
        {
          since: '1.7',
          open: () => {
            const { row, column } = state.model.selected() ?? { row: 0, column: 0 };
            return worksheetObject(state, activeSheet(state)).openers.get('GetRangeByIndexes')?.open([row, column, 1, 1]) ?? null;
          },
        },
      ],
    ]),
    children: new Map([
      ['Worksheets', { since: '1.1', open: () => worksheetsObject(state) }],
      ['Application', { since: '1.1', open: applicationObject }],
      ['Tables', { since: '1.1', open: () => tablesObject(null, state.model.sheets) }],
      ['Names', { since: '1.1', open: () => workbookNamesObject(state) }],
      ['CustomXmlParts', { since: '1.5', open: () => customXmlPartsObject(state) }],
    ]),
    calls: new Map([
      ['_RemoveReference', { since: '1.1', call: ([id]: readonly Json[]) => (state.removeReference(textOf(id, 'reference')), null) }],
    ]),
  });
}
