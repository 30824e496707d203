/** The total over two quantities as a table that is shaded: the more points the darker, every figure written, conditions marked by signs. */
import type { Grid, GridAxis, GridStanding } from '../../analysis/two-way-grid';
import { isSame } from '../../domain/comparison';
import { largest, smallest } from '../../domain/extremes';
import { shadedPoints } from '../../reports/answer-report';
import type { ReportTable } from '../../reports/answer-report';
import { amountCell } from '../../reports/lever-cells';
import type { Shade, ShadeMark } from '../../reports/looks';
import { driverName } from '../../words/driver-names';
import { laterWordsOf } from '../../words/languages';
import { leverAmount } from '../../words/lever-text';
import type { Locale } from '../../words/locale';
import { measuredText } from '../../words/measured-text';
import { formatPoints } from '../../words/numbers';
import type { SensitivityAnswer } from './ask';

const marks: Readonly<Record<GridStanding, ShadeMark>> = { all: '✓', more: '▲', fewer: '▼', other: '▲▼', same: '' };
const marked = ['all', 'more', 'fewer', 'other'] as const;

/** One of five steps from the least total of the grid to the most; none where they are one. */
function shadeOf(total: number, least: number, most: number): Shade {
  if (isSame(least, most)) return 0;
  const step = Math.round(((total - least) / (most - least)) * 4);
  return step <= 0 ? 0 : step === 1 ? 1 : step === 2 ? 2 : step === 3 ? 3 : 4;
}

export function gridTable({ standard, total }: SensitivityAnswer, grid: Grid, locale: Locale): ReportTable {
  const { x, y, totals, met, standing, conditions } = grid;
  const text = measuredText(laterWordsOf(locale).questions.sensitivity, standard);
  const [across, down] = [x, y].map(({ driver }) => driverName(driver, standard.drivers, locale));
  const all = totals.flat();
  const [least, most] = [smallest(all, Infinity), largest(all, -Infinity)];
  const nowMarked = (axis: GridAxis, index: number, amount: string): string => (index === axis.now ? text.now(amount) : amount);
  const counts = marked.flatMap((kind) => {
    const count = standing.flat().filter((each) => each === kind).length;
    return count === 0 ? [] : [`${marks[kind]} ${text.standing[kind]} (${text.places(String(count))})`];
  });
  const best = all.indexOf(most);
  const [bestRow, bestColumn] = [Math.floor(best / x.at.length), best % x.at.length];
  const bestAt = [
    `${across ?? ''}: ${leverAmount(x.driver, x.at[bestColumn] ?? 0, standard, locale)}`,
    `${down ?? ''}: ${leverAmount(y.driver, y.at[bestRow] ?? 0, standard, locale)}`,
  ].join('; ');
  const now = text.gridNow(formatPoints(total, locale), String(met[y.now]?.[x.now] ?? 0), String(conditions));
  return {
    id: 'grid',
    title: text.grid(across ?? '', down ?? ''),
    sentences: [
      isSame(least, most)
        ? `${now} ${text.gridFlat}`
        : `${now} ${text.gridRange(formatPoints(least, locale), formatPoints(most, locale), bestAt)}`,
      counts.length === 0 ? text.noneMarked : `${counts.join('; ')}.`,
    ],
    columns: [
      { name: `${down ?? ''} ↓ · ${across ?? ''} →`, width: 44 },
      ...x.at.map((at, column) => ({ name: nowMarked(x, column, leverAmount(x.driver, at, standard, locale)), width: 12 })),
    ],
    rows: y.at.map((at, row) => [
      row === y.now
        ? { ...amountCell(y.driver, at, standard, locale), text: text.now(leverAmount(y.driver, at, standard, locale)) }
        : amountCell(y.driver, at, standard, locale),
      ...(totals[row] ?? []).map((each, column) => {
        const kind = standing[row]?.[column] ?? 'same';
        const says = kind === 'same' ? '' : text.standing[kind];
        return shadedPoints(
          each,
          standard.measure,
          { shade: shadeOf(each, least, most), mark: marks[kind], says, isNow: row === y.now && column === x.now },
          locale,
        );
      }),
    ]),
    none: '',
    isGrid: true,
    isOpenAtFirst: true,
  };
}
