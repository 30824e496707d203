/** What is wrong with the sheets and tables of a package: ids and names that stand twice, cells out of order, looks and texts that are not there. */
import type { XmlElement } from '../../src/ooxml/xml-walk';
import { attribute } from '../../src/ooxml/xml-walk';
import type { CheckedPart } from './package-check';
import { eachElement, partLedTo } from './package-check';

type Parts = ReadonlyMap<string, CheckedPart>;

const worksheetType = /spreadsheetml\.worksheet\+xml$/;
const tableType = /spreadsheetml\.table\+xml$/;
const drawingType = /officedocument\.drawing\+xml$/;

/** Faults of every workbook part's own parts; none for a package that is no workbook. */
export function workbookFaults(parts: Parts, types: (name: string) => string | null): readonly string[] {
  const faults: string[] = [];
  const workbook = partLedTo(parts, '', 'officeDocument');
  if (workbook === null) return faults;
  const names = listFaults(workbook, faults);
  const counts = {
    formats: countIn(partLedTo(parts, workbook.name, 'styles'), 'cellXfs') || 1,
    differential: countIn(partLedTo(parts, workbook.name, 'styles'), 'dxfs'),
    texts: countIn(partLedTo(parts, workbook.name, 'sharedStrings'), null),
  };
  const tables = new Map<string, string>();
  for (const part of parts.values()) {
    const type = types(part.name) ?? '';
    if (worksheetType.test(type)) cellFaults(part, counts, faults);
    else if (tableType.test(type)) tableFaults(part, names, tables, faults);
    else if (drawingType.test(type)) {
      const ids = uniqueIn(part.name, 'id of a shape', faults);
      eachElement(part, (element) => {
        if (element.local === 'cNvPr') ids(attribute(element, 'id') ?? '');
      });
    }
  }
  return faults;
}

function uniqueIn(part: string, what: string, faults: string[]): (value: string) => void {
  const seen = new Set<string>();
  return (value) => {
    if (seen.has(value)) faults.push(`${part}: the ${what} “${value}” stands twice`);
    seen.add(value);
  };
}

/** The list of sheets and the names; gives the names of the whole workbook. */
function listFaults(workbook: CheckedPart, faults: string[]): ReadonlySet<string> {
  const sheetName = uniqueIn(workbook.name, 'sheet name', faults);
  const sheetId = uniqueIn(workbook.name, 'sheetId', faults);
  const link = uniqueIn(workbook.name, 'relationship of a sheet', faults);
  const name = uniqueIn(workbook.name, 'defined name', faults);
  const names = new Set<string>();
  let sheets = 0;
  let visible = 0;
  const places: number[] = [];
  eachElement(workbook, (element, depth) => {
    const own = (key: string): string => attribute(element, key) ?? '';
    if (element.local === 'sheet' && depth === 3) {
      sheets += 1;
      if (['', 'visible'].includes(own('state'))) visible += 1;
      sheetName(own('name').toLowerCase());
      sheetId(own('sheetId'));
      link(Object.values(element.attributes).find(({ local, prefix }) => local === 'id' && prefix !== '')?.value ?? '');
    } else if (element.local === 'definedName') {
      name(`${own('localSheetId')}!${own('name').toLowerCase()}`);
      if (own('localSheetId') === '') names.add(own('name').toLowerCase());
      else places.push(Number(own('localSheetId')));
    } else if (element.local === 'workbookView') places.push(Number(own('activeTab')), Number(own('firstSheet')));
  });
  if (visible === 0) faults.push(`${workbook.name}: no sheet can be seen`);
  if (places.some((place) => place >= sheets)) faults.push(`${workbook.name}: a name or a view speaks of a sheet that is not there`);
  return names;
}

/** Children of a section of the part, or of its root. */
function countIn(part: CheckedPart | null, section: string | null): number {
  let count = 0;
  let isIn = section === null;
  if (part === null) return 0;
  eachElement(part, (element, depth) => {
    if (depth === 2 && section !== null) isIn = element.local === section;
    if (isIn && depth === (section === null ? 2 : 3)) count += 1;
  });
  return count;
}

type Counts = { readonly formats: number; readonly differential: number; readonly texts: number };

function cellFaults({ name, bytes }: CheckedPart, counts: Counts, faults: string[]): void {
  const found = new Set<string>();
  let row = 0;
  let column = 0;
  const cell = (element: XmlElement): void => {
    const reference = /^([A-Z]{1,3})(\d+)$/.exec(attribute(element, 'r') ?? '');
    const at = reference === null ? column + 1 : columnNumber(reference[1] ?? '');
    if (reference !== null && Number(reference[2]) !== row) found.add('a cell stands in another row than its own');
    if (at <= column) found.add('cells stand twice or out of order');
    column = at;
    if (Number(attribute(element, 's') ?? 0) >= counts.formats) found.add('a cell has a look that is not there');
  };
  eachElement({ name, bytes }, (element, depth) => {
    if (depth === 3 && element.local === 'row') {
      const number = Number(attribute(element, 'r') ?? row + 1);
      if (number <= row) found.add('rows stand twice or out of order');
      row = number;
      column = 0;
    } else if (depth === 4 && element.local === 'c') cell(element);
    else if (element.local === 'cfRule' && Number(attribute(element, 'dxfId') ?? 0) >= Math.max(1, counts.differential)) {
      found.add('a condition has a look that is not there');
    }
  });
  faults.push(...[...found].map((fault) => `${name}: ${fault}`));
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** `tables` keeps what other tables have taken. */
function tableFaults(part: CheckedPart, names: ReadonlySet<string>, tables: Map<string, string>, faults: string[]): void {
  const take = (key: string): void => {
    const other = tables.get(key);
    if (other !== undefined) faults.push(`${part.name}: its ${key} is that of ${other}`);
    tables.set(key, part.name);
  };
  const columnId = uniqueIn(part.name, 'id of a column', faults);
  const columnName = uniqueIn(part.name, 'name of a column', faults);
  eachElement(part, (element, depth) => {
    const own = (key: string): string => attribute(element, key) ?? '';
    if (depth === 1) {
      take(`id ${own('id')}`);
      take(`name ${own('displayName').toLowerCase()}`);
      if (names.has(own('displayName').toLowerCase())) faults.push(`${part.name}: a defined name has its name`);
    } else if (element.local === 'tableColumn') {
      columnId(own('id'));
      columnName(own('name').toLowerCase());
    }
  });
}
