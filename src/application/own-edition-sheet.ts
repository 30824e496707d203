/** Editions that an office wrote on a sheet of the workbook, and what is wrong in them. */
import type { CellAddress } from '../domain/cell';
import { cellReference } from '../domain/cell';
import type { Grid, WorkbookGrids } from '../domain/grid';
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import type { OwnEditionFault } from '../domain/problems/own-tables';
import type { Result } from '../domain/result';
import { failure } from '../domain/result';
import { spelledNumber } from '../domain/spelled-number';
import { ownPrefix } from '../domain/standard';
import type { Standard } from '../domain/standard';
import { instrumentIds } from '../editions/instruments';
import { decodeConsistent } from '../editions/consistency';
import type { ConsistencyCause } from '../editions/consistency/fault';
import type { EditionFiles } from '../editions/decode';
import { choiceWord, ownMark } from '../sheets/edition-sheet/edition-blocks';
import { readEditionCells } from '../sheets/edition-sheet/edition-cells';
import { isEditionSheet } from '../sheets/edition-sheet/find-edition';
import { cellOf, spotOf } from './edition-fault-places';
import type { Fault } from './edition-fault-places';
import { strayRows } from './edition-stray-rows';
import type { StrayRow } from './edition-stray-rows';
import { levelTextFaults } from './level-texts';
import { filesOf } from './own-edition-blocks';

/** An edition of the office's own, or what keeps it from being used. */
export type OwnEdition = {
  /** The sheet or the file that holds it. */
  readonly sheet: string;
  readonly from: 'sheet' | 'file';
  readonly standard: Standard | null;
  readonly problems: readonly Problem[];
};

const kinds: Readonly<Record<ConsistencyCause['kind'], OwnEditionFault>> = {
  twice: 'twice',
  'not-a-slug': 'not-a-slug',
  numbering: 'numbering',
  'no-such-section': 'no-such-name',
  'section-in-itself': 'section-in-itself',
  'no-such-indicator': 'no-such-name',
  'no-such-driver': 'no-such-name',
  'no-such-instrument': 'no-such-name',
  'factor-not-a-share': 'factor-not-a-share',
  'nothing-to-lower': 'nothing-to-lower',
  'lowered-and-exempt': 'lowered-and-exempt',
  'not-above-zero': 'not-above-zero',
  'minimum-above-maximum': 'minimum-above-maximum',
  'levels-wrong-way': 'levels-wrong-way',
  'leaves-out-level': 'leaves-out-level',
  'not-the-points-of-the-row': 'points-differ',
  'grades-not-falling': 'grades-not-falling',
  'text-differs': 'text-differs',
  'not-one-for-one': 'not-one-for-one',
  sum: 'sum',
  'required-out-of-reach': 'required-out-of-reach',
  'dispute-agrees': 'dispute-agrees',
  'ends-before-it-begins': 'dates',
  'succeeds-itself': 'dates',
};

/** What a sentence says of a fault: the word that is wrong, and the values that are allowed there. */
export type Said = { readonly fault: OwnEditionFault; readonly named: string; readonly allowed: string };

export function saidOf(fault: Fault): Said {
  if ('because' in fault) {
    const { because } = fault;
    const named =
      'named' in because
        ? because.named
        : because.kind === 'sum'
          ? `${spelledNumber(because.printed)} ≠ ${spelledNumber(because.sum)}`
          : '';
    return { fault: kinds[because.kind], named, allowed: '' };
  }
  if (['is missing', 'must not be empty'].includes(fault.fault)) return { fault: 'missing', named: '', allowed: '' };
  const { cause } = fault;
  if (cause?.kind === 'not-one-of') return { fault: 'not-one-of', named: cause.text, allowed: cause.choices };
  return { fault: 'not-understood', named: /found text "(.*)"$/.exec(fault.fault)?.[1] ?? '', allowed: '' };
}

/** Marked as the office's own wherever it came from; nothing built in is overridden. */
export function asOwn(standard: Standard): Standard {
  const { edition, title, titleIn = {} } = standard;
  const marked = (text: string, language: string): string => {
    const mark = ownMark[language] ?? '';
    return text.endsWith(mark) ? text : `${text}${mark}`;
  };
  const translated = Object.entries(titleIn).map(([language, text]) => [language, marked(text, language)] as const);
  return {
    ...standard,
    edition: edition.startsWith(ownPrefix) ? edition : `${ownPrefix}${edition}`,
    title: marked(title, 'vi'),
    titleIn: Object.fromEntries(translated),
    aliases: [],
    isOwn: true,
  };
}

/** Sound as those of the law are, and each level the number that its text says. */
export function decodeOwn(read: EditionFiles): Result<Standard, readonly Fault[]> {
  const decoded = decodeConsistent(read, instrumentIds);
  const texts = decoded.ok ? levelTextFaults(decoded.value) : [];
  return texts.length > 0 ? failure(texts) : decoded;
}

const editionsRead = new WeakMap<Grid, OwnEdition | null>();

/** The edition that a sheet holds; null for a sheet that is none. */
export function readOwnEdition(grid: Grid): OwnEdition | null {
  const known = editionsRead.get(grid);
  if (known !== undefined) return known;
  const read = isEditionSheet(grid) ? editionIn(grid) : null;
  editionsRead.set(grid, read);
  return read;
}

function editionIn(grid: Grid): OwnEdition {
  const { sheet } = grid;
  const read = readEditionCells(grid);
  const told = (cell: CellAddress, heading: string, { fault, named, allowed }: Said): Problem =>
    problem('own-edition-fault', 'warning', cell, {
      sheet,
      at: [cellReference(cell), heading].filter((part) => part !== '').join(', '),
      fault,
      named,
      allowed,
    });
  if (read.faults.length > 0)
    return {
      sheet,
      from: 'sheet',
      standard: null,
      problems: read.faults.map(({ cell, fault, named }) => told(cell, '', { fault, named, allowed: '' })),
    };
  const decoded = decodeOwn(filesOf(read.blocks));
  const strays = strayRows(read.blocks);
  if (decoded.ok && strays.length === 0) return { sheet, from: 'sheet', standard: asOwn(decoded.value), problems: [] };
  const faulty = decoded.ok ? [] : decoded.error.map((fault) => ({ spot: spotOf(fault, read.blocks), said: saidOf(fault) }));
  const isTold = ({ spot, said }: StrayRow): boolean =>
    strays.some((one) => one.spot.block === spot.block && one.spot.row === spot.row && one.said.fault === said.fault);
  const problems = [...strays, ...faulty.filter((one) => !isTold(one))].map(({ spot, said }) => {
    const { cell, heading } = cellOf(spot, read.places);
    // On the sheet the values are called by words.
    const allowed =
      said.allowed === ''
        ? ''
        : said.allowed
            .split(', ')
            .map((value) => choiceWord(spot.field, value))
            .join('; ');
    return told(cell, heading, { ...said, allowed });
  });
  return { sheet, from: 'sheet', standard: null, problems };
}

/** Every edition that the workbook itself holds. */
export function ownEditions({ grids }: WorkbookGrids): readonly OwnEdition[] {
  const taken = new Set<string>();
  return grids.flatMap((grid) => {
    const read = readOwnEdition(grid);
    const id = read?.standard?.edition ?? null;
    if (read === null || id === null || !taken.has(id)) {
      if (id !== null) taken.add(id);
      return read ?? [];
    }
    // Nobody could tell which of the two was chosen.
    return { ...read, standard: null, problems: [namedTwice(grid, id)] };
  });
}

function namedTwice(grid: Grid, id: string): Problem {
  const { cell, heading } = cellOf({ block: 'edition', row: 0, field: 'id' }, readEditionCells(grid).places);
  return problem('own-edition-fault', 'warning', cell, {
    sheet: grid.sheet,
    at: `${cellReference(cell)}, ${heading}`,
    fault: 'twice',
    named: id.slice(ownPrefix.length),
    allowed: '',
  });
}
