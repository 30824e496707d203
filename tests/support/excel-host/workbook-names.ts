/** Names of the workbook that point to a cell of one of its sheets, as Excel's objects. Only what the adapter uses. */
import type { ModelSheet, WorkbookModel } from '../workbook-model';
import { textOf } from './hanging-objects';
import { hostObject, HostRefusal } from './host-object';
import type { HostObject, Json } from './host-object';

export type WorkbookName = { readonly name: string; readonly sheet: ModelSheet; isVisible: boolean };

type State = { readonly model: WorkbookModel; readonly names: WorkbookName[] };

function nameObject({ model, names }: State, one: WorkbookName): HostObject {
  // Excel keeps the name of a sheet that was deleted, and follows one that was renamed.
  const reference = (): string => (model.sheets().includes(one.sheet) ? `='${one.sheet.name.replaceAll("'", "''")}'!$A$1` : '=#REF!$A$1');
  return hostObject({
    kind: 'NamedItem',
    identity: { Id: one.name },
    mustExist: () => {
      if (!names.includes(one)) throw new HostRefusal('ItemNotFound', `no name ${one.name}`);
    },
    scalars: new Map([
      ['name', { since: '1.1', read: () => one.name }],
      ['formula', { since: '1.7', read: reference }],
    ]),
    setters: new Map([['Visible', { since: '1.1', set: (value: Json) => void (one.isVisible = value === true) }]]),
    calls: new Map([['Delete', { since: '1.4', call: () => (names.splice(names.indexOf(one), 1), null) }]]),
  });
}

export function workbookNamesObject(state: State): HostObject {
  const { model, names } = state;
  const find = (key: Json | undefined): WorkbookName | undefined =>
    names.find(({ name }) => name.toLowerCase() === textOf(key, 'name').toLowerCase());
  return hostObject({
    kind: 'NamedItemCollection',
    items: () => names.map((one) => nameObject(state, one)),
    indexer: (key) => {
      const found = find(key);
      if (found === undefined) throw new HostRefusal('ItemNotFound', `no name ${JSON.stringify(key)}`);
      return nameObject(state, found);
    },
    openers: new Map([
      [
        'Add',
        {
          since: '1.4',
          open: ([name, range]: readonly Json[]) => {
            const wanted = textOf(name, 'name');
            if (find(wanted) !== undefined) throw new HostRefusal('ItemAlreadyExists', `${wanted} is a name`);
            const sheet = model.sheets().find(({ id }) => id === sheetIdOf(range));
            if (sheet === undefined) throw new HostRefusal('InvalidArgument', 'a name wants a range');
            const made = { name: wanted, sheet, isVisible: true };
            names.push(made);
            return nameObject(state, made);
          },
        },
      ],
    ]),
  });
}

function sheetIdOf(range: Json | undefined): Json {
  if (typeof range !== 'object' || range === null || Array.isArray(range)) return null;
  return (range as { readonly [key: string]: Json })['sheet'] ?? null;
}
