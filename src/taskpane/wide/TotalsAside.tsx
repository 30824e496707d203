import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { laterWordsOf } from '../../words/languages';
import { Announcer } from '../Announcer';
import { VerdictMark } from '../VerdictMark';
import { useScenarioWords } from '../hooks/useScenarioWords';
import type { ScenarioTotals } from '../scenario-totals';

const useStyles = makeStyles({
  aside: { display: 'grid', alignContent: 'start', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  points: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  parts: { margin: 0, color: tokens.colorNeutralForeground2 },
  table: { width: '100%', borderCollapse: 'collapse' },
  row: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  name: { padding: `${tokens.spacingVerticalXS} 0`, textAlign: 'start', verticalAlign: 'top', fontWeight: tokens.fontWeightRegular },
  figure: { padding: `${tokens.spacingVerticalXS} 0`, textAlign: 'end', verticalAlign: 'top', fontVariantNumeric: 'tabular-nums' },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** Props of the totals; `children` stand between the points and the requirements. */
export type TotalsAsideProps = { readonly totals: ScenarioTotals; readonly children?: ReactNode };

/** Points from → to, requirements and what still blocks, beside what is shown wide. */
export function TotalsAside({ totals, children }: TotalsAsideProps): ReactNode {
  const styles = useStyles();
  const { locale, text } = useScenarioWords();
  const { standing } = laterWordsOf(locale);
  const { name, points, difference, parts, lines, requirements } = totals;
  const sum = `${points}${difference === '' ? '' : ` (${difference})`}`;
  return (
    <aside className={styles.aside} aria-label={standing.barLabel}>
      <div>
        <h3 className={styles.heading}>{name}</h3>
        <p className={styles.points}>{sum}</p>
        {parts.length === 0 ? null : <p className={styles.parts}>{parts.join(' · ')}</p>}
      </div>
      {children}
      {requirements.length === 0 ? null : (
        <table className={styles.table} aria-label={text.requirements}>
          <tbody>
            {requirements.map(({ id, name: requirement, figures, verdict }) => (
              <tr key={id} className={styles.row}>
                <th scope="row" className={styles.name}>
                  {requirement}
                </th>
                <td className={styles.figure}>
                  {figures} <VerdictMark verdict={verdict} isShort />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {lines.length === 0 ? null : (
        <ul className={styles.list} aria-label={standing.heading}>
          {lines.map(({ kind, text: line }) => (
            <li key={line}>
              {standing.mark[kind]}: {line}
            </li>
          ))}
        </ul>
      )}
      <Announcer sentence={[`${name}: ${sum}`, ...parts].join('. ')} />
    </aside>
  );
}
