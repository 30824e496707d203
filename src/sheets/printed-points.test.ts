/** Points and levels that a table prints beside its rows, against the law. */
import { beforeAll, describe, expect, it } from 'vitest';
import { gridOf, workbookOf } from '../../tests/support/grid-builder';
import type { Row } from '../../tests/support/small-table';
import type { CellValue } from '../domain/cell';
import { cellReference } from '../domain/cell';
import type { Problem } from '../domain/problem';
import type { Indicator, Standard } from '../domain/standard';
import { findStandard } from '../editions/catalogue';
import { loadEveryEdition } from '../editions/further';
import { pointsPrinted } from '../language/points-text';
import type { Recognition } from './recognise';
import { recognise } from './recognise';

beforeAll(loadEveryEdition);

function classThree(): Standard {
  const found = findStandard('nq-111-2025/iii');
  if (!found.ok) throw new Error(found.error.code);
  return found.value;
}

function valueOf(row: Indicator): CellValue {
  return row.kind === 'grade' ? (row.grades[0]?.label ?? row.name) : row.maximum.value;
}

const comma = (points: number): string => String(points).replace('.', ',');
const asPrinted = ({ points }: Indicator): string => `${comma(points.maximum)} - ${comma(points.minimum)}`;

/** Class III with its points printed as `scale` says; null prints nothing. */
function read(scale: (row: Indicator) => CellValue, level: (row: Indicator) => CellValue = () => null): Recognition {
  const rows = classThree().indicators.map((row): Row => [row.code, row.name, row.unit, level(row), scale(row), valueOf(row)]);
  const header: Row = ['Mã', 'Tiêu chuẩn', 'Đơn vị', 'Quy định', 'Thang điểm', 'Hiện trạng'];
  return recognise(workbookOf(gridOf([header, ...rows])), classThree(), {}, '2026-11-24');
}

const told = ({ problems }: Recognition): readonly Problem[] => problems.filter(({ code }) => code === 'points-differ');

describe('points printed for the rows', () => {
  it.each([
    ['both', asPrinted],
    ['with a stroke', ({ points }: Indicator): string => `${comma(points.maximum)}/${comma(points.minimum)}`],
    ['the lower first', ({ points }: Indicator): string => `${comma(points.minimum)}-${comma(points.maximum)} điểm`],
    ['from nothing', ({ points }: Indicator): string => `0 - ${comma(points.maximum)}`],
    ['the maximum alone', ({ points }: Indicator): number => points.maximum],
    ['named', ({ points }: Indicator): string => `Tối đa ${comma(points.maximum)}; tối thiểu ${comma(points.minimum)}`],
  ])('are the law’s, %s: nothing is told', (_how, scale) => {
    expect(told(read(scale))).toEqual([]);
  });

  it.each([
    ['6 / 4', '6 / 4'],
    ['5 - 3', '5 - 3'],
    [6, '6'],
    ['Tối đa 6 điểm', 'Tối đa 6 điểm'],
  ])('2A.III.23 with %j where the law has 5 and 4 is told at its cell', (printed, said) => {
    const [problem, another] = told(read((row) => (row.code === '2A.III.23' ? printed : asPrinted(row))));
    expect(another).toBeUndefined();
    expect(problem?.cell === null || problem === undefined ? '' : cellReference(problem.cell)).toBe('E24');
    expect(problem?.data).toMatchObject({
      count: 1,
      indicators: '2A.III.23',
      indicator: '2A.III.23',
      printed: said,
      maximum: 5,
      minimum: 4,
    });
  });

  it('of several rows are told once, with all of them', () => {
    const others = new Set(['2A.III.13', '2A.III.23']);
    const problems = told(read((row) => (others.has(row.code) ? '9 - 8' : asPrinted(row))));
    expect(problems.map(({ data }) => data)).toMatchObject([{ count: 2, indicators: '2A.III.13, 2A.III.23' }]);
  });

  it('a column of them is read as nothing where it says anything else', () => {
    expect([
      pointsPrinted('5 - 4'),
      pointsPrinted('4,0 đến 5,0 %'),
      pointsPrinted('theo quy định'),
      pointsPrinted('Tối đa 2,5 điểm'),
    ]).toEqual([[5, 4], [], [], [2.5]]);
  });
});

describe('levels printed for a count with words below it', () => {
  const levels = (text: string): readonly unknown[] => {
    const [table] = read(asPrinted, (row) =>
      row.code === '2A.III.13' ? text : row.kind === 'grade' ? (row.grades[0]?.label ?? row.name) : row.maximum.text,
    ).tables;
    const mixed = classThree().indicators.find(({ code }) => code === '2A.III.13');
    return (table?.printedLevels ?? []).filter(({ indicator }) => indicator === mixed?.id).map(({ which, value }) => [which, value]);
  };

  it('are read as the maximum', () => {
    expect(levels('≥ 1')).toEqual([['maximum', 1]]);
    expect(levels('≥ 2 cơ sở')).toEqual([['maximum', 2]]);
    expect(levels('≥ 1 cơ sở\nCó dự án')).toEqual([['maximum', 1]]);
  });
});
