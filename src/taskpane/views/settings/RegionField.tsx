import { Field, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { findInstrument } from '../../../application/legal-texts';
import type { ScoredWorkbook } from '../../../application/score-workbook';
import type { Adjustment, IndicatorId, Standard } from '../../../domain/standard';
import { lawName } from '../../../words/law-names';
import { formatPoints, formatShare } from '../../../words/numbers';
import { clauseText } from '../../../words/trace-text';
import { usePartWords } from '../../hooks/usePartWords';
import type { PartWords } from '../../hooks/usePartWords';
import { useNoteStyles } from './useNoteStyles';
import { WholeSelect } from '../../WholeSelect';

const useStyles = makeStyles({
  select: { minWidth: 0 },
});

/** Props of the field. */
export type RegionFieldProps = { readonly scored: ScoredWorkbook; readonly onRegion: (region: string | null) => void };

/** For which region or case levels are lowered, and what that changes: each law has its own, or none. */
export function RegionField({ scored, onRegion }: RegionFieldProps): ReactNode {
  const styles = useStyles();
  const { note } = useNoteStyles();
  const words = usePartWords();
  const { locale, text } = words;
  const { standard, choices } = scored;
  const region = standard.adjustments.find(({ id }) => id === choices.region);
  // A choice that the law does not know must stay possible to take back.
  if (standard.adjustments.length === 0 && choices.region === null) return <p className={note}>{text.noRegions}</p>;
  return (
    <div>
      <Field label={text.regionLabel}>
        <WholeSelect
          className={styles.select}
          value={choices.region ?? ''}
          onChange={(_event, data) => {
            onRegion(data.value === '' ? null : data.value);
          }}
        >
          <option value="">{text.regionNone}</option>
          {standard.adjustments.map((each) => (
            <option key={each.id} value={each.id}>
              {lawName(each, locale)}
            </option>
          ))}
        </WholeSelect>
      </Field>
      {(region === undefined ? hintLines(standard, words) : changeLines(region, standard, words)).map((line) => (
        <p key={line} className={note}>
          {line}
        </p>
      ))}
    </div>
  );
}

function codesOf(ids: readonly IndicatorId[], { indicators }: Standard): string {
  return indicators.flatMap(({ id, code }) => (ids.includes(id) ? [code] : [])).join(', ');
}

/** Which rows the law lowers, and for whom. */
function hintLines(standard: Standard, { locale, text }: PartWords): readonly string[] {
  const { adjustments } = standard;
  if (adjustments.length === 0) return [text.noRegions];
  // Those for whom nothing changes are not told.
  const cases = adjustments.filter((each) => isLowering(each)).map((each) => lawName(each, locale));
  const lowered = adjustments.flatMap(({ minimumFactors }) => Object.keys(minimumFactors));
  return [text.regionHint(cases.join('; '), codesOf(lowered, standard))];
}

function isLowering({ minimumFactors, exempt, required }: Adjustment): boolean {
  return Object.keys(minimumFactors).length > 0 || exempt.length > 0 || required !== null;
}

/** What the one chosen changes, and by which clause. */
function changeLines(region: Adjustment, standard: Standard, { locale, text }: PartWords): readonly string[] {
  const { minimumFactors, exempt, required, citation } = region;
  const shares = standard.indicators.flatMap(({ id, code }) => {
    const factor = minimumFactors[id];
    return factor === undefined ? [] : [`${code}: ${formatShare(factor, locale)}`];
  });
  return [
    shares.length === 0 ? text.regionKeeps : text.regionLowers(shares.join(', ')),
    ...(exempt.length === 0 ? [] : [text.regionExempt(codesOf(exempt, standard))]),
    ...(required === null ? [] : [text.regionRequired(formatPoints(required, locale))]),
    clauseText(citation, findInstrument, locale),
  ];
}
