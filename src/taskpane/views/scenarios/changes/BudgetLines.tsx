import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { BudgetPath } from '../../../../domain/budget-path';
import { laterWordsOf } from '../../../../words/languages';
import { useScenarioWords } from '../../../hooks/useScenarioWords';

/** A contrast theme does not recolour drawings: they take its own colours. */
const contrast = '@media (forced-colors: active)';

const useStyles = makeStyles({
  drawing: { display: 'block', width: '100%', maxWidth: '560px', height: 'auto', marginBottom: tokens.spacingVerticalXS },
  axis: { stroke: tokens.colorNeutralStroke1, [contrast]: { stroke: 'CanvasText' } },
  revenue: { stroke: tokens.colorBrandStroke1, [contrast]: { stroke: 'CanvasText' } },
  expenditure: { stroke: tokens.colorNeutralForeground2, [contrast]: { stroke: 'CanvasText' } },
  first: { fill: tokens.colorStatusSuccessForeground1, [contrast]: { fill: 'Highlight' } },
  upright: { stroke: tokens.colorStatusSuccessForeground1, [contrast]: { stroke: 'Highlight' } },
  text: { fill: tokens.colorNeutralForeground2, fontSize: '10px', fontVariantNumeric: 'tabular-nums', [contrast]: { fill: 'CanvasText' } },
});

const size = { width: 340, height: 120 };
/** Around the drawing: for the years below, and for the names of the lines at their ends. */
const room = { left: 4, right: 34, top: 14, bottom: 16 };

type Point = { readonly x: number; readonly y: number };

/** Revenue and expenditure year by year, from 0 up, and the first year of surplus. The table under it says all of it in figures. */
export function BudgetLines({ path: { years, firstSurplus } }: { readonly path: BudgetPath }): ReactNode {
  const styles = useStyles();
  const { locale } = useScenarioWords();
  const { revenue: revenueName, expenditure: expenditureName } = laterWordsOf(locale).comparison.budgetColumns;
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined || first.year === last.year) return null;
  const top = Math.max(...years.flatMap(({ revenue, expenditure }) => [revenue, expenditure ?? 0]), 1);
  const place = (year: number, amount: number): Point => ({
    x: room.left + ((year - first.year) / (last.year - first.year)) * (size.width - room.left - room.right),
    y: size.height - room.bottom - (Math.max(0, amount) / top) * (size.height - room.top - room.bottom),
  });
  const linesOf = (amountOf: (year: BudgetPath['years'][number]) => number | null): string =>
    years
      .flatMap((each, index) => {
        const amount = amountOf(each);
        const before = years[index - 1];
        if (amount === null) return [];
        const { x, y } = place(each.year, amount);
        // A year without a figure is a gap, not a line across it.
        return [`${before === undefined || amountOf(before) === null ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`];
      })
      .join('');
  const ground = size.height - room.bottom;
  const surplus = years.find(({ year }) => year === firstSurplus);
  const mark = surplus === undefined ? null : place(surplus.year, surplus.revenue);
  const named = [
    { name: revenueName, amount: last.revenue },
    ...(last.expenditure === null ? [] : [{ name: expenditureName, amount: last.expenditure }]),
  ];
  const ends = apart(named.map(({ name, amount }) => ({ name, y: place(last.year, amount).y })));
  const isMarkedApart = surplus !== undefined && surplus.year !== first.year && surplus.year !== last.year;
  return (
    <svg className={styles.drawing} viewBox={`0 0 ${String(size.width)} ${String(size.height)}`} aria-hidden>
      <path className={styles.axis} d={`M${String(room.left)} ${String(ground)}H${String(size.width - room.right)}`} />
      {mark === null ? null : (
        <path className={styles.upright} strokeDasharray="2 3" d={`M${mark.x.toFixed(1)} ${String(ground)}V${mark.y.toFixed(1)}`} />
      )}
      <path
        className={styles.expenditure}
        fill="none"
        strokeWidth="1.5"
        strokeDasharray="5 3"
        d={linesOf(({ expenditure }) => expenditure)}
      />
      <path className={styles.revenue} fill="none" strokeWidth="2" d={linesOf(({ revenue }) => revenue)} />
      {mark === null ? null : <circle className={styles.first} cx={mark.x} cy={mark.y} r="4" />}
      <text className={styles.text} x={room.left} y={size.height - 4}>
        {first.year}
      </text>
      <text className={styles.text} x={size.width - room.right} y={size.height - 4} textAnchor="end">
        {last.year}
      </text>
      {isMarkedApart && mark !== null ? (
        <text className={styles.text} x={mark.x} y={Math.max(9, mark.y - 8)} textAnchor="middle">
          {surplus.year}
        </text>
      ) : null}
      {ends.map(({ name, y }) => (
        <text key={name} className={styles.text} x={size.width - room.right + 6} y={y + 3}>
          {name}
        </text>
      ))}
    </svg>
  );
}

/** Names at the lines' ends, moved so far apart that both can be read. */
function apart(ends: readonly { readonly name: string; readonly y: number }[]): readonly { readonly name: string; readonly y: number }[] {
  const [one, other] = ends;
  if (one === undefined || other === undefined || Math.abs(one.y - other.y) >= 11) return ends;
  const middle = (one.y + other.y) / 2;
  const isOneAbove = one.y <= other.y;
  return [
    { ...one, y: middle + (isOneAbove ? -5.5 : 5.5) },
    { ...other, y: middle + (isOneAbove ? 5.5 : -5.5) },
  ];
}
