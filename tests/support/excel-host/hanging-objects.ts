/** Tables, names, rules and the page of a sheet as Excel's objects. Only what the adapter uses; kept in the model's `parts`. */
import type { PlannedPage, PlannedValidation, SheetArea, ValidationRule } from '../../../src/domain/sheet-parts';
import type { ModelCondition } from '../seen-parts';
import { wholeSheet } from '../workbook-model';
import type { ModelSheet } from '../workbook-model';
import { hostObject, HostRefusal } from './host-object';
import type { HostObject, Json } from './host-object';

/** The area of a range that came as an argument. */
export function areaOf(argument: Json | undefined): SheetArea {
  const numbers = typeof argument === 'object' && argument !== null ? (argument as { readonly [key: string]: Json }) : {};
  const { row, column, rows, columns } = numbers;
  if (typeof row !== 'number' || typeof column !== 'number' || typeof rows !== 'number' || typeof columns !== 'number') {
    throw new HostRefusal('InvalidArgument', 'a range was expected');
  }
  return { row, column, rows, columns };
}

export function textOf(value: Json | undefined, what: string): string {
  if (typeof value !== 'string') throw new HostRefusal('InvalidArgument', `${what} is not a text`);
  return value;
}

function fieldsOf(value: Json | undefined): { readonly [key: string]: Json } {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new HostRefusal('InvalidArgument', 'an object was expected');
  return value as { readonly [key: string]: Json };
}

const setter = (since: string, set: (value: Json) => void) => ({ since, set });

/** Replaces an item of a list by a changed one, and gives the changed one. */
export function changed<Item extends object>(list: Item[], item: Item, change: Partial<Item>): Item {
  const index = list.indexOf(item);
  if (index < 0) throw new HostRefusal('ItemNotFound', 'the item is gone');
  const next = { ...item, ...change };
  list[index] = next;
  return next;
}

function tableObject(sheet: ModelSheet, name: string, sheets: () => readonly ModelSheet[]): HostObject {
  const { tables } = sheet.parts;
  const find = () => tables.find((one) => one.name === table.name);
  let table = tables.find((one) => one.name === name) ?? { name, area: wholeSheet };
  return hostObject({
    kind: 'Table',
    identity: { Id: `{table ${name}}` },
    mustExist: () => {
      if (find() === undefined) throw new HostRefusal('ItemNotFound', `no table ${name}`);
    },
    scalars: new Map([['name', { since: '1.1', read: () => table.name }]]),
    setters: new Map([
      [
        'Name',
        setter('1.1', (value) => {
          const wanted = textOf(value, 'name');
          const others = sheets()
            .flatMap((one) => one.parts.tables)
            .filter((one) => one !== table);
          if (others.some((one) => one.name.toLowerCase() === wanted.toLowerCase()))
            throw new HostRefusal('InvalidArgument', `a table is named ${wanted}`);
          table = changed(tables, table, { name: wanted });
        }),
      ],
      ['Style', setter('1.1', (value) => void textOf(value, 'style'))],
      ['ShowBandedRows', setter('1.3', () => undefined)],
    ]),
    openers: new Map([
      [
        'ConvertToRange',
        {
          since: '1.2',
          open: () => (tables.splice(tables.indexOf(table), 1), hostObject({ kind: 'Range', identity: { Id: 'converted' } })),
        },
      ],
    ]),
  });
}

/** The tables of a sheet, or of all sheets where `sheet` is null. `sheets` are those of the workbook. */
export function tablesObject(sheet: ModelSheet | null, sheets: () => readonly ModelSheet[]): HostObject {
  const there = () => (sheet === null ? sheets() : [sheet]).flatMap((one) => one.parts.tables.map(({ name }) => ({ one, name })));
  return hostObject({
    kind: 'TableCollection',
    items: () => there().map(({ one, name }) => tableObject(one, name, sheets)),
    indexer: (key) => {
      const found = there().find(({ name }) => name === key || `{table ${name}}` === key);
      if (found === undefined) throw new HostRefusal('ItemNotFound', `no table ${JSON.stringify(key)}`);
      return tableObject(found.one, found.name, sheets);
    },
    openers: new Map([
      [
        'Add',
        {
          since: '1.1',
          open: ([range, hasHeaders]: readonly Json[]) => {
            if (sheet === null || hasHeaders !== true)
              throw new HostRefusal('ApiNotFound', 'the test host adds tables with headers to a sheet');
            const area = areaOf(range);
            const isOver = (one: SheetArea): boolean =>
              one.row < area.row + area.rows &&
              area.row < one.row + one.rows &&
              one.column < area.column + area.columns &&
              area.column < one.column + one.columns;
            if (sheet.parts.tables.some((one) => isOver(one.area))) throw new HostRefusal('InvalidArgument', 'a table overlaps another');
            const taken = new Set(sheets().flatMap((one) => one.parts.tables.map(({ name }) => name)));
            let number = 1;
            while (taken.has(`Table${String(number)}`)) number += 1;
            sheet.parts.tables.push({ name: `Table${String(number)}`, area });
            return tableObject(sheet, `Table${String(number)}`, sheets);
          },
        },
      ],
    ]),
  });
}

/** Names of a sheet; those of the workbook itself (`sheet` null) are none here. */
export function namesObject(sheet: ModelSheet): HostObject {
  const { names } = sheet.parts;
  const nameObject = (name: string): HostObject =>
    hostObject({
      kind: 'NamedItem',
      identity: { Id: name },
      scalars: new Map([['name', { since: '1.1', read: () => name }]]),
      calls: new Map([
        [
          'Delete',
          {
            since: '1.4',
            call: () => (
              names.splice(
                names.findIndex((one) => one.name === name),
                1,
              ),
              null
            ),
          },
        ],
      ]),
    });
  return hostObject({
    kind: 'NamedItemCollection',
    items: () => names.map(({ name }) => nameObject(name)),
    indexer: (key) => {
      const found = names.find(({ name }) => name.toLowerCase() === textOf(key, 'name').toLowerCase());
      if (found === undefined) throw new HostRefusal('ItemNotFound', `no name ${JSON.stringify(key)}`);
      return nameObject(found.name);
    },
    openers: new Map([
      [
        'Add',
        {
          since: '1.4',
          open: ([name, range]: readonly Json[]) => {
            const wanted = textOf(name, 'name');
            if (names.some((one) => one.name.toLowerCase() === wanted.toLowerCase()))
              throw new HostRefusal('ItemAlreadyExists', `${wanted} is a name`);
            names.push({ name: wanted, area: areaOf(range) });
            return nameObject(wanted);
          },
        },
      ],
    ]),
  });
}

const operators = {
  EqualTo: 'equal',
  NotEqualTo: 'not-equal',
  GreaterThan: 'greater',
  GreaterThanOrEqual: 'at-least',
  LessThan: 'less',
  LessThanOrEqual: 'at-most',
} as const;

const bare = (formula: Json | undefined): string => textOf(formula, 'formula').replace(/^=/, '');

/** Conditional formats of a range. A new one comes before all others of the sheet, as in Excel. */
export function conditionsObject(sheet: ModelSheet, area: SheetArea): HostObject {
  const { conditions } = sheet.parts;
  function conditionObject(): HostObject {
    let mine = conditions[0] ?? {
      area,
      rule: { kind: 'formula', formula: '' },
      look: { bold: false, italic: false, color: null, fill: null },
    };
    const change = (next: Partial<ModelCondition>): void => {
      mine = changed(conditions, mine, next);
    };
    const look = (next: Partial<ModelCondition['look']>): void => {
      change({ look: { ...mine.look, ...next } });
    };
    const format = hostObject({
      kind: 'ConditionalRangeFormat',
      children: new Map([
        [
          'Font',
          {
            since: '1.6',
            open: () =>
              hostObject({
                kind: 'ConditionalRangeFont',
                setters: new Map([
                  ['Color', setter('1.6', (color) => look({ color: textOf(color, 'color') }))],
                  ['Bold', setter('1.6', (value) => look({ bold: value === true }))],
                  ['Italic', setter('1.6', (value) => look({ italic: value === true }))],
                ]),
              }),
          },
        ],
        [
          'Fill',
          {
            since: '1.6',
            open: () =>
              hostObject({
                kind: 'ConditionalRangeFill',
                setters: new Map([['Color', setter('1.6', (fill) => look({ fill: textOf(fill, 'fill') }))]]),
              }),
          },
        ],
      ]),
    });
    const formatChild = ['Format', { since: '1.6', open: () => format }] as const;
    const rule = hostObject({
      kind: 'ConditionalFormatRule',
      setters: new Map([['Formula', setter('1.6', (formula) => change({ rule: { kind: 'formula', formula: bare(formula) } }))]]),
    });
    return hostObject({
      kind: 'ConditionalFormat',
      identity: { Id: '{condition}' },
      setters: new Map([['StopIfTrue', setter('1.6', () => undefined)]]),
      children: new Map([
        [
          'Custom',
          {
            since: '1.6',
            open: () =>
              hostObject({
                kind: 'CustomConditionalFormat',
                children: new Map([formatChild, ['Rule', { since: '1.6', open: () => rule }]]),
              }),
          },
        ],
        [
          'CellValue',
          {
            since: '1.6',
            open: () =>
              hostObject({
                kind: 'CellValueConditionalFormat',
                children: new Map([formatChild]),
                setters: new Map([
                  [
                    'Rule',
                    setter('1.6', (value) => {
                      const { operator, formula1 } = fieldsOf(value);
                      const known = Object.entries(operators).find(([name]) => name === operator)?.[1];
                      if (known === undefined) throw new HostRefusal('InvalidArgument', `no operator ${JSON.stringify(operator)}`);
                      change({ rule: { kind: 'cell-is', operator: known, formula: bare(formula1) } });
                    }),
                  ],
                ]),
              }),
          },
        ],
      ]),
    });
  }
  return hostObject({
    kind: 'ConditionalFormatCollection',
    openers: new Map([
      [
        'Add',
        {
          since: '1.6',
          open: ([type]: readonly Json[]) => {
            if (type !== 'Custom' && type !== 'CellValue')
              throw new HostRefusal('ApiNotFound', `no conditional format ${JSON.stringify(type)}`);
            conditions.unshift({
              area,
              rule: { kind: 'formula', formula: '' },
              look: { bold: false, italic: false, color: null, fill: null },
            });
            return conditionObject();
          },
        },
      ],
    ]),
    calls: new Map([['ClearAll', { since: '1.6', call: () => (conditions.splice(0), null) }]]),
  });
}

function ruleOf(value: Json): ValidationRule {
  const { list, decimal, wholeNumber } = fieldsOf(value);
  if (list !== undefined) {
    const source = textOf(fieldsOf(list)['source'], 'source');
    return source.startsWith('=') ? { kind: 'list-range', formula: source.slice(1) } : { kind: 'list', items: source.split(',') };
  }
  const { operator, formula1, formula2 } = fieldsOf(decimal ?? wholeNumber);
  const kind = decimal === undefined ? 'whole' : 'decimal';
  if (operator === 'Between') return { kind, minimum: Number(formula1), maximum: Number(formula2) };
  if (operator === 'LessThanOrEqualTo') return { kind, minimum: null, maximum: Number(formula1) };
  if (operator === 'GreaterThanOrEqualTo') return { kind, minimum: Number(formula1), maximum: null };
  throw new HostRefusal('InvalidArgument', `the test host has no rule with ${JSON.stringify(operator)}`);
}

/** The validation of a range. */
export function validationObject(sheet: ModelSheet, area: SheetArea): HostObject {
  const { validations } = sheet.parts;
  const isMine = (one: SheetArea): boolean => JSON.stringify(one) === JSON.stringify(area);
  const change = (next: Partial<PlannedValidation>): void => {
    const mine = validations.find((one) => isMine(one.area));
    if (mine === undefined) throw new HostRefusal('InvalidArgument', 'the test host wants the rule first');
    changed(validations, mine, next);
  };
  return hostObject({
    kind: 'DataValidation',
    setters: new Map([
      [
        'Rule',
        setter('1.8', (value) => {
          validations.push({ area, rule: ruleOf(value), prompt: null, error: { title: '', text: '' }, strictness: 'stop' });
        }),
      ],
      [
        'ErrorAlert',
        setter('1.8', (value) => {
          const { style, title, message } = fieldsOf(value);
          change({
            strictness: style === 'Stop' ? 'stop' : 'warning',
            error: { title: textOf(title, 'title'), text: textOf(message, 'message') },
          });
        }),
      ],
      [
        'Prompt',
        setter('1.8', (value) => {
          const { title, message } = fieldsOf(value);
          change({ prompt: { title: textOf(title, 'title'), text: textOf(message, 'message') } });
        }),
      ],
    ]),
    calls: new Map([['Clear', { since: '1.8', call: () => (validations.splice(0), null) }]]),
  });
}

const firstPage: PlannedPage = { orientation: 'portrait', pagesWide: 0, titleRows: null, header: ['', '', ''], footer: ['', '', ''] };

/** How a sheet prints. */
export function pageLayoutObject(sheet: ModelSheet): HostObject {
  const change = (next: Partial<PlannedPage>): void => {
    sheet.parts.page = { ...(sheet.parts.page ?? firstPage), ...next };
  };
  const section = (of: 'header' | 'footer', place: number) =>
    setter('1.9', (value) => {
      const texts = [...(sheet.parts.page ?? firstPage)[of]];
      texts[place] = textOf(value, of);
      const [left = '', middle = '', right = ''] = texts;
      change({ [of]: [left, middle, right] });
    });
  const all = hostObject({
    kind: 'HeaderFooter',
    setters: new Map([
      ['LeftHeader', section('header', 0)],
      ['CenterHeader', section('header', 1)],
      ['RightHeader', section('header', 2)],
      ['LeftFooter', section('footer', 0)],
      ['CenterFooter', section('footer', 1)],
      ['RightFooter', section('footer', 2)],
    ]),
  });
  return hostObject({
    kind: 'PageLayout',
    setters: new Map([
      ['PaperSize', setter('1.9', () => undefined)],
      ['Orientation', setter('1.9', (value) => change({ orientation: value === 'Landscape' ? 'landscape' : 'portrait' }))],
      ['Zoom', setter('1.9', (value) => change({ pagesWide: Number(fieldsOf(value)['horizontalFitToPages']) }))],
    ]),
    children: new Map([
      [
        'HeadersFooters',
        {
          since: '1.9',
          open: () =>
            hostObject({ kind: 'HeaderFooterGroup', children: new Map([['DefaultForAllPages', { since: '1.9', open: () => all }]]) }),
        },
      ],
    ]),
    calls: new Map([
      [
        'SetPrintTitleRows',
        {
          since: '1.9',
          call: ([rows]: readonly Json[]) => {
            const [, first, last] = /^\$(\d+):\$(\d+)$/.exec(textOf(rows, 'rows')) ?? [];
            if (first === undefined || last === undefined) throw new HostRefusal('InvalidArgument', 'rows were expected');
            change({ titleRows: { first: Number(first) - 1, count: Number(last) - Number(first) + 1 } });
            return null;
          },
        },
      ],
    ]),
  });
}
