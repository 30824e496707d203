/** The cell of an edition's sheet that a fault is about. Grades, factors and rules stand in blocks of their own, away from the row they belong to. */
import type { CellAddress } from '../domain/cell';
import type { DataFault } from '../domain/json/json-place';
import type { ConsistencyFault } from '../editions/consistency/fault';
import { editionBlocks } from '../sheets/edition-sheet/edition-blocks';
import type { EditionBlocks, JsonRow } from '../sheets/edition-sheet/edition-blocks';
import type { BlockId } from '../sheets/edition-sheet/edition-titles';
import type { BlockPlaces } from '../sheets/edition-sheet/edition-cells';

export type Fault = DataFault | ConsistencyFault;

/** A row of a block, by its place among them, and the field in it. */
export type Spot = { readonly block: BlockId; readonly row: number; readonly field: string };

const things = {
  edition: 'edition',
  indicator: 'indicators',
  section: 'sections',
  adjustment: 'adjustments',
  driver: 'drivers',
  extent: 'several',
  rule: 'parts',
} as const;
const files: Readonly<Record<string, BlockId>> = {
  rows: 'indicators',
  'sections.json': 'sections',
  'adjustments.json': 'adjustments',
  'drivers.json': 'drivers',
};

function rowsWhere(rows: readonly JsonRow[], isMeant: (row: JsonRow) => boolean): readonly number[] {
  return rows.flatMap((row, index) => (isMeant(row) ? [index] : []));
}

/** `grades[1].points`, `grades.tot` and `grade.points` of an indicator: the row of block 5. */
function gradeSpot({ grades }: EditionBlocks, indicator: unknown, field: string): Spot | null {
  const named = /^grades?(?:\[(\d+)\])?(?:\.(.*))?$/.exec(field);
  if (named === null) return null;
  const [, index, rest = ''] = named;
  const own = rowsWhere(grades, (row) => row['indicator'] === indicator);
  // Without a number the grade itself is named: it stands twice, and the second is one too many.
  const isItself = index === undefined && field.startsWith('grades.');
  const row = isItself ? own.findLast((at) => grades[at]?.['grade'] === rest) : own[Number(index ?? 0)];
  return row === undefined ? null : { block: 'grades', row, field: isItself || rest === 'id' || rest === '' ? 'grade' : rest };
}

/** `minimumFactors.dat-cay-xanh` of an adjustment: the row of block 7. */
function factorSpot({ factors }: EditionBlocks, adjustment: unknown, field: string, isNameWrong: boolean): Spot | null {
  const [, indicator] = /^minimumFactors\.(.*)$/.exec(field) ?? [];
  const row = rowsWhere(factors, (one) => one['adjustment'] === adjustment && String(one['indicator']) === indicator).at(-1);
  return indicator === undefined || row === undefined ? null : { block: 'factors', row, field: isNameWrong ? 'indicator' : 'factor' };
}

/** Where the JSON of an edition has what stands in block 2, by the row's name there. */
const partPaths: Readonly<Record<string, string>> = {
  disputed: 'total.disputed',
  total: 'total.citation',
  extent: 'extent',
  interpolation: 'rules.interpolation',
  belowMinimum: 'rules.belowMinimum',
  proportional: 'rules.proportional',
  criterionGate: 'rules.criterionGate',
};
/** What the rows of block 2 may be called. */
export const partNames: readonly string[] = Object.keys(partPaths);
const lists: Readonly<Record<string, BlockId>> = { 'extent.several': 'several', unknown: 'unknown' };

/** What the edition says of its total, its rules and its parts: blocks 2, 8 and 10. */
function partSpot({ parts }: EditionBlocks, field: string): Spot | null {
  const [, list = '', index, inItem = ''] = /^([a-z.]+)\[(\d+)\]\.?(.*)$/.exec(field) ?? [];
  const listed = lists[list];
  if (listed !== undefined) return { block: listed, row: Number(index), field: listed === 'unknown' ? 'text' : inItem };
  const [part, path = ''] = Object.entries(partPaths).find(([, at]) => field === at || field.startsWith(`${at}.`)) ?? [];
  if (part === undefined) return null;
  const row = parts.findIndex((one) => one['part'] === part);
  const rest = field.slice(path.length + 1);
  const isInside = rest.startsWith('citation') || rest === 'required';
  // Rules and the total are nothing but their citation.
  return row < 0 ? null : { block: 'parts', row, field: isInside ? rest : `citation.${rest}` };
}

function within(blocks: EditionBlocks, spot: Spot, isNameWrong: boolean): Spot {
  const { block, row, field } = spot;
  const id = block === 'indicators' || block === 'adjustments' ? blocks[block][row]?.['id'] : null;
  switch (block) {
    case 'indicators': {
      const found = gradeSpot(blocks, id, field);
      // A row that wants grades and has none is told where it says so.
      return found ?? (/^grades?\b/.test(field) ? { ...spot, field: 'kind' } : spot);
    }
    case 'adjustments':
      return factorSpot(blocks, id, field, isNameWrong) ?? spot;
    case 'edition':
      return partSpot(blocks, field) ?? spot;
    default:
      return spot;
  }
}

/** The row of a block and the field in it that a fault is about. */
export function spotOf(fault: Fault, blocks: EditionBlocks): Spot {
  if ('at' in fault) {
    const { thing, id, field } = fault.at;
    const block = things[thing];
    if (thing === 'extent' && id === 'whole') return partSpot(blocks, `extent.${field}`) ?? { block: 'edition', row: 0, field };
    const key = block === 'parts' ? 'part' : 'id';
    const rows = block === 'edition' ? [0] : rowsWhere(blocks[block], (row) => row[key] === id);
    const row = (fault.because.kind === 'twice' && field === key ? rows.at(-1) : rows[0]) ?? 0;
    return within(blocks, { block, row, field }, fault.because.kind === 'no-such-indicator');
  }
  const listed = /^(rows|[a-z]+\.json)\[(\d+)\]\.?(.*)$/.exec(fault.path);
  const block = files[listed?.[1] ?? ''];
  if (listed !== null && block !== undefined) return within(blocks, { block, row: Number(listed[2]), field: listed[3] ?? '' }, false);
  return within(blocks, { block: 'edition', row: 0, field: fault.path.replace(/^edition\.json\.?/, '') }, false);
}

/** The cell of a spot: the column of the field, or of the part of it that has one. */
export function cellOf({ block, row, field }: Spot, places: BlockPlaces): { readonly cell: CellAddress; readonly heading: string } {
  const { rows, columns, head } = places[block];
  const parts = field.replace(/\[\d+\]/g, '').split('.');
  const paths = parts.map((_, index) => parts.slice(0, parts.length - index).join('.'));
  const known = paths.find((path) => columns.has(path)) ?? [...columns.keys()].find((path) => path.startsWith(`${parts[0] ?? ''}.`)) ?? '';
  const at = rows[row];
  const cell = at === undefined ? head : { ...head, row: at, column: columns.get(known) ?? head.column };
  return { cell, heading: editionBlocks[block].find(({ path }) => path === known)?.heading ?? '' };
}
