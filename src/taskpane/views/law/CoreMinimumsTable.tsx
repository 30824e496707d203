import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { cityBesideMinimums } from '../../../application/beside-core-minimums';
import type { ScoredWorkbook } from '../../../application/score-workbook';
import type { CoreComparison, CoreRow } from '../../../domain/core-minimum';
import { textIn } from '../../../domain/translations';
import { lawName } from '../../../words/law-names';
import { asFiledFormat } from '../../../words/format';
import { heldAgainst } from '../../../words/held-against';
import type { HeldTexts } from '../../../words/held-against';
import { formatNumber } from '../../../words/numbers';
import { useLawWords } from '../../hooks/useLawWords';
import type { LawWords } from '../../hooks/useLawWords';
import { standingText } from '../../law-texts';
import { useLawTableStyles } from './useLawTableStyles';

const useStyles = makeStyles({
  view: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  figure: { textAlign: 'end' },
});

/** The core minimums of every class of the earlier law beside the city's figures, with what they are not: no verdict on a class. */
export function CoreMinimumsTable({ scored }: { readonly scored: ScoredWorkbook }): ReactNode {
  const styles = useStyles();
  const words = useLawWords();
  const { locale, law } = words;
  const beside = useMemo(() => cityBesideMinimums(scored), [scored]);
  if (beside === null) return <p className={styles.text}>{law.coreNotReported}</p>;
  return (
    <div className={styles.view}>
      <p className={styles.text}>{textIn(beside.meaning, beside.meaningIn, locale)}</p>
      {beside.rows.map((row) => (
        <ClassTable key={row.class.id} row={row} />
      ))}
      <p className={styles.quiet}>{standingText(beside, words)}</p>
    </div>
  );
}

function ClassTable({ row: { class: core, comparisons } }: { readonly row: CoreRow }): ReactNode {
  const styles = useStyles();
  const table = useLawTableStyles();
  const words = useLawWords();
  const { locale, law } = words;
  const name = lawName(core, locale);
  return (
    <table className={table.table} aria-label={name}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(table.head, table.wide)}>
            {name}
          </th>
          <th scope="col" className={mergeClasses(table.head, styles.figure)}>
            {law.coreCity}
          </th>
          <th scope="col" className={mergeClasses(table.head, styles.figure)}>
            {law.coreMinimum}
          </th>
        </tr>
      </thead>
      <tbody>
        {comparisons.map((each) => (
          <tr key={each.quantity.id} className={table.row}>
            <th scope="row" className={table.cell}>
              {quantityText(each, words)}
            </th>
            <td className={mergeClasses(table.cell, styles.figure)}>{figures(each, words).actual}</td>
            <td className={mergeClasses(table.cell, styles.figure)}>
              {figures(each, words).required}
              <div className={each.verdict === 'not-met' ? table.strong : table.quiet}>{law.coreVerdict[each.verdict]}</div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function figures({ actual, minimum }: CoreComparison, { locale }: LawWords): Pick<HeldTexts, 'actual' | 'required'> {
  if (actual !== null && minimum !== null) return heldAgainst(actual, minimum, locale, asFiledFormat);
  const figure = (value: number | null): string => (value === null ? '–' : formatNumber(value, locale));
  return { actual: figure(actual), required: figure(minimum) };
}

/** `Dân số toàn đô thị (người)` */
function quantityText({ quantity }: CoreComparison, { locale }: LawWords): string {
  return `${lawName(quantity, locale)} (${textIn(quantity.unit, quantity.unitIn, locale)})`;
}
