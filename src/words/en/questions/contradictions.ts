import { counted } from '../counted';
import { intoSheets } from './into-sheets';

const inYear = (year: number | null): string => (year === null ? '' : `, ${String(year)}`);

export const contradictions = {
  name: 'Contradictions',
  asks: 'Where does the workbook contradict itself?',
  write: 'Write the contradictions',
  writePreview: intoSheets,
  sheetName: 'KQ Contradictions',
  title: 'CONTRADICTIONS IN THE WORKBOOK',
  none: 'No figures were found that contradict each other.',
  lead: (count: number, staked: number, untold: number): string => {
    const of = [
      ...(staked === 0 ? [] : [`in ${String(staked)} of them the points depend on which figure is right`]),
      ...(untold === 0
        ? []
        : [`in ${String(untold)} of them the points are not known, as one of the figures cannot be right together with other indicators`]),
    ];
    return `${counted(count, 'contradiction')} between figures; ${of.length === 0 ? 'whichever figure is right, the points stay' : of.join('; ')}.`;
  },
  most: (quantity: string, points: string): string => `Most depends on “${quantity}”: ${counted(points, 'point')}.`,
  table: 'Figures that contradict each other',
  quantity: 'Quantity',
  value: 'Figure',
  source: 'According to',
  cell: 'Cell',
  total: 'Total if it is right',
  stake: 'Points at stake',
  reason: 'Why it contradicts',
  quoted: (note: string): string => `The cell says: “${note}”.`,
  of: {
    filed: (code: string, year: number | null): string => `indicator ${code}${inYear(year)}`,
    listed: (name: string, year: number | null): string => `the item “${name}”${inYear(year)}`,
    implied: (codes: string, count: number): string => (count === 1 ? `implied by indicator ${codes}` : `implied by indicators ${codes}`),
    units: (count: number, year: number | null): string => `list of ${String(count)} administrative units${inYear(year)}`,
    budget: (year: number): string => `revenue against expenditure, ${String(year)}`,
    printed: 'printed in the workbook',
    'added-up': 'what the rows of the table come to',
  },
  why: {
    'told-twice': 'One quantity is given two values in two places.',
    implied: 'These indicators cannot all be right: each implies another amount.',
    'people-beyond-area': 'The people include those of units that the area does not.',
    people: 'The indicator table and the list of units count the people differently.',
    area: 'The indicator table and the list of units have different areas.',
    'inner-above-whole': 'The inner city has more people than the whole city.',
    balance: 'The filed grade is not what revenue and expenditure come to.',
    sum: 'The printed sum is not that of the rows.',
    claim: 'The count in the text is not that of the table.',
  },
  takeNote: (quantity: string, sheet: string): string => `${quantity}: the figure of sheet “${sheet}”`,
  basis:
    'Points at stake are the greatest difference of the total as each figure is taken in turn; of a printed sum, of that sum itself. Figures of two years are told where the table and another place speak of one quantity: the year stands under “According to”.',
} as const;
