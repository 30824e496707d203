import { Field, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { editionChoices } from '../../../application/edition-choices';
import { besideEdition, linkedRows } from '../../../application/beside-editions';
import type { LinkedRow } from '../../../application/beside-editions';
import type { ScoredWorkbook } from '../../../application/score-workbook';
import type { IndicatorResult } from '../../../domain/assessment';
import type { Standard, UrbanClass } from '../../../domain/standard';
import { textIn } from '../../../domain/translations';
import { editionName } from '../../../words/law-names';
import { formatPoints } from '../../../words/numbers';
import { statusShown } from '../../../words/status-shown';
import { useLawWords } from '../../hooks/useLawWords';
import type { LawWords } from '../../hooks/useLawWords';
import { GateList } from './GateList';
import { resultText } from './result-text';
import { useLawTableStyles } from './useLawTableStyles';
import { WholeSelect } from '../../WholeSelect';

const useStyles = makeStyles({
  view: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  select: { minWidth: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  code: { color: tokens.colorNeutralForeground3 },
});

/** The city under the edition it is scored by and under another: totals, conditions, and the rows that answer one another. */
export function TwoEditions({ scored }: { readonly scored: ScoredWorkbook }): ReactNode {
  const styles = useStyles();
  const table = useLawTableStyles();
  const words = useLawWords();
  const { locale, law } = words;
  const others = useMemo(
    () => editionChoices(scored.today).filter(({ listing, isScorable }) => isScorable && listing.id !== scored.standard.edition),
    [scored],
  );
  const [chosen, setChosen] = useState<string | null>(null);
  const proposed = others.find(({ listing }) => listing.id === scored.standard.successor) ?? others[0];
  const other = others.find(({ listing }) => listing.id === chosen) ?? proposed;
  const both = useMemo(() => (other === undefined ? null : besideEdition(scored, other.listing.id)), [scored, other]);
  const rows = useMemo(() => (both === null ? [] : linkedRows(both)), [both]);
  if (other === undefined || both === null) return null;
  const [first, second] = both;
  return (
    <div className={styles.view}>
      <Field label={law.compareWith}>
        <WholeSelect
          className={styles.select}
          value={other.listing.id}
          onChange={(_event, { value }) => {
            setChosen(value);
          }}
        >
          {others.map(({ listing }) => (
            <option key={listing.id} value={listing.id}>
              {nameOf(listing, words)}
            </option>
          ))}
        </WholeSelect>
      </Field>
      <table className={table.table} aria-label={law.compare}>
        <thead>
          <tr>
            {both.map(({ standard }) => (
              <th key={standard.edition} scope="col" className={table.head}>
                {nameOf(standard, words)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className={table.row}>
            {both.map((each) => (
              <td key={each.standard.edition} className={table.cell}>
                {resultText(each, words).map((line, index) => (
                  <div key={line} className={index === 0 ? table.strong : table.quiet}>
                    {line}
                  </div>
                ))}
              </td>
            ))}
          </tr>
          <tr className={table.row}>
            {both.map((each) => (
              <td key={each.standard.edition} className={table.cell}>
                {each.verdict === 'met' ? law.recognisedAs : <GateList result={each} />}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      <p className={styles.quiet}>{law.undecidedElsewhere}</p>
      <table className={table.table} aria-label={law.comparedRows}>
        <thead>
          <tr>
            {both.map(({ standard }) => (
              <th key={standard.edition} scope="col" className={table.head}>
                {editionName(standard, locale)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <LinkedRows
              key={`${row.first?.indicator ?? ''} ${row.second?.indicator ?? ''}`}
              row={row}
              first={first.standard}
              second={second.standard}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function nameOf(
  of: Pick<Standard, 'short' | 'shortIn'> & { readonly urbanClass: UrbanClass | null; readonly isClassUnsaid?: boolean },
  { locale, law }: LawWords,
): string {
  const name = editionName(of, locale);
  return of.urbanClass === null || of.isClassUnsaid === true ? name : law.editionOfClass(name, of.urbanClass);
}

type LinkedRowsProps = { readonly row: LinkedRow; readonly first: Standard; readonly second: Standard };

function LinkedRows({ row, first, second }: LinkedRowsProps): ReactNode {
  const table = useLawTableStyles();
  const { locale } = useLawWords();
  const note = textIn(row.note, row.noteIn, locale);
  return (
    <>
      <tr className={table.row}>
        <td className={table.cell}>
          <RowOf result={row.first} standard={first} />
        </td>
        <td className={table.cell}>
          <RowOf result={row.second} standard={second} />
        </td>
      </tr>
      {note === '' ? null : (
        <tr>
          <td colSpan={2} className={mergeClasses(table.cell, table.quiet)}>
            {note}
          </td>
        </tr>
      )}
    </>
  );
}

/** Code, name and points of a row, and why it waits. */
function RowOf({ result, standard }: { readonly result: IndicatorResult | null; readonly standard: Standard }): ReactNode {
  const styles = useStyles();
  const { locale, law, terms } = useLawWords();
  if (result === null) return <span className={styles.code}>{law.noSuchRow}</span>;
  const name = standard.indicators.find(({ id }) => id === result.indicator)?.name ?? '';
  const points = `${formatPoints(result.points, locale)} / ${formatPoints(result.scale.maximum, locale)}`;
  return (
    <>
      <span className={styles.code}>{result.code}</span> {name}
      <div>
        {result.pending === null
          ? [...(standard.measure === 'standards' ? [] : [points]), terms.status[statusShown(result.status, standard.measure)]].join(' · ')
          : `${terms.status.pending}: ${terms.pendingReason[result.pending]}`}
      </div>
    </>
  );
}
