import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { everyClass } from '../../../application/score-under';
import type { ClassResult } from '../../../application/score-under';
import type { ScoredWorkbook } from '../../../application/score-workbook';
import { editionName } from '../../../words/law-names';
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
  const { classes, highest, open } = useMemo(() => everyClass(scored), [scored]);
  const [first] = classes;
  if (first === undefined) return null;
  return (
    <div className={styles.view}>
      <p className={styles.quiet}>{law.everyClassOf(editionName(first.listing, locale))}</p>
      <table className={table.table} aria-label={law.everyClass}>
        <thead>
          <tr>
            <th scope="col" className={table.head}>
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
      {open.length === 0 ? null : <p className={styles.text}>{law.highestOpen(open.join(', '))}</p>}
      <p className={styles.quiet}>{law.undecidedElsewhere}</p>
    </div>
  );
}

function ClassRow({ result: { urbanClass, scored } }: { readonly result: ClassResult }): ReactNode {
  const table = useLawTableStyles();
  const words = useLawWords();
  const { assessment } = scored;
  return (
    <tr className={table.row}>
      <th scope="row" className={mergeClasses(table.cell, table.strong)}>
        {urbanClass}
      </th>
      <td className={table.cell}>
        {resultText(scored, words).map((line, index) => (
          <div key={line} className={index === 0 ? table.strong : table.quiet}>
            {line}
          </div>
        ))}
      </td>
      <td className={table.cell}>{assessment?.recognised === true ? words.law.recognisedAs : <GateList scored={scored} />}</td>
    </tr>
  );
}
