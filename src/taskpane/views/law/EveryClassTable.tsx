import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { compareEveryClass } from '../../../application/compare-editions';
import type { ClassComparison } from '../../../application/compare-editions';
import type { ScoredWorkbook } from '../../../application/score-workbook';
import { editionName } from '../../../words/law-names';
import { formatDate } from '../../../words/numbers';
import { useLawWords } from '../../hooks/useLawWords';
import { GateList } from './GateList';
import { resultText } from './result-text';
import { useLawTableStyles } from './useLawTableStyles';

const useStyles = makeStyles({
  view: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** What the city has as every class of the law in force, and the highest class whose every condition is met. */
export function EveryClassTable({ scored }: { readonly scored: ScoredWorkbook }): ReactNode {
  const styles = useStyles();
  const table = useLawTableStyles();
  const words = useLawWords();
  const { locale, law } = words;
  const { date, classes, highest, undecided } = useMemo(() => compareEveryClass(scored), [scored]);
  if (classes.every(({ comparison }) => comparison === null))
    return <p className={styles.text}>{law.everyClassNone(formatDate(date, locale))}</p>;
  const names = classes.flatMap(({ comparison }) => (comparison === null ? [] : [editionName(comparison.standard, locale)]));
  return (
    <div className={styles.view}>
      <p className={styles.quiet}>{law.everyClassOf([...new Set(names)].join(', '))}</p>
      <table className={table.table} aria-label={law.everyClass}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(table.head, table.narrow)}>
              {law.urbanClass}
            </th>
            <th scope="col" className={table.head}>
              {law.result}
            </th>
            <th scope="col" className={table.head}>
              {law.conclusion}
            </th>
          </tr>
        </thead>
        <tbody>
          {classes.map((each) => (
            <ClassRow key={each.urbanClass} result={each} />
          ))}
        </tbody>
      </table>
      <p className={styles.text}>{highest === null ? law.highestNone : law.highest(highest)}</p>
      {undecided.length === 0 ? null : <p className={styles.text}>{law.highestOpen(undecided.join(', '))}</p>}
      <p className={styles.quiet}>{law.undecidedElsewhere}</p>
    </div>
  );
}

function ClassRow({ result: { urbanClass, comparison } }: { readonly result: ClassComparison }): ReactNode {
  const table = useLawTableStyles();
  const words = useLawWords();
  return (
    <tr className={table.row}>
      <th scope="row" className={mergeClasses(table.cell, table.strong)}>
        {urbanClass}
      </th>
      <td className={table.cell}>
        {comparison === null ? (
          <span className={table.quiet}>{words.law.noTable}</span>
        ) : (
          resultText(comparison, words).map((line, index) => (
            <div key={line} className={index === 0 ? table.strong : table.quiet}>
              {line}
            </div>
          ))
        )}
      </td>
      <td className={table.cell}>
        {comparison === null ? null : (
          <>
            <div className={table.strong}>
              {comparison.verdict === 'met' ? words.law.recognisedAs : words.law.gates[comparison.verdict]}
            </div>
            <GateList result={comparison} />
          </>
        )}
      </td>
    </tr>
  );
}
