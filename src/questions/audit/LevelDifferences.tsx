import type { ReactNode } from 'react';
import { findInstrument } from '../../application/legal-texts';
import type { LevelDifference } from '../../domain/audit';
import type { CellAddress } from '../../domain/cell';
import { printedText } from '../../words/filed-text';
import { clauseText } from '../../words/trace-text';
import { CellButton } from '../../taskpane/CellButton';
import { usePartWords } from '../../taskpane/hooks/usePartWords';
import { useTableStyles } from './useTableStyles';

/** Props of the level differences. */
export type LevelDifferencesProps = { readonly levels: readonly LevelDifference[]; readonly onReveal: (cell: CellAddress) => void };

/** Levels printed in the sheet that are not the edition's. The edition's are the ones scored by. */
export function LevelDifferences({ levels, onReveal }: LevelDifferencesProps): ReactNode {
  const styles = useTableStyles();
  const { locale, text } = usePartWords();
  return (
    <section className={styles.section} aria-label={text.levels}>
      <h3 className={styles.heading}>{text.levels}</h3>
      {levels.length === 0 ? <p className={styles.quiet}>{text.levelsAgree}</p> : null}
      {levels.length === 0 ? null : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.columnHeader}>
                {text.columnIndicator}
              </th>
              <th scope="col" className={styles.figureHeader}>
                {text.printed}
              </th>
              <th scope="col" className={styles.figureHeader}>
                {text.inEdition}
              </th>
            </tr>
          </thead>
          <tbody>
            {levels.map((level) => (
              <tr key={`${level.indicator}-${level.which}`} className={styles.row}>
                <th scope="row" className={styles.rowHeader}>
                  {level.code} {level.which === 'maximum' ? text.maximumLevel : text.minimumLevel}
                  <div>{clauseText(level.citation, findInstrument, locale)}</div>
                  <div className={styles.check}>
                    <CellButton cell={level.cell} onReveal={onReveal} isShort />
                  </div>
                </th>
                <td className={styles.figure}>{printedText(level.printed, locale)}</td>
                <td className={styles.figure}>{level.edition}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
