import { Field, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { editionChoices, ownChoices, proposedEdition } from '../../../application/edition-choices';
import type { EditionChoice, EditionProposal } from '../../../application/edition-choices';
import type { ScoredWorkbook } from '../../../application/score-workbook';
import { classOf } from '../../../domain/standard';
import { editionName } from '../../../words/law-names';
import { formatDate } from '../../../words/numbers';
import { useLawWords } from '../../hooks/useLawWords';
import type { LawWords } from '../../hooks/useLawWords';
import { standingText } from '../../law-texts';

const useStyles = makeStyles({
  lines: { display: 'grid' },
  more: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  proposed: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold },
});

/** Props of the chooser. */
export type EditionChooserProps = { readonly scored: ScoredWorkbook; readonly onEdition: (edition: string | null) => void };

/** Every edition with its dates and how well it is known; one press chooses. The first line leaves it to the table and the date. */
export function EditionChooser({ scored, onEdition }: EditionChooserProps): ReactNode {
  const styles = useStyles();
  const words = useLawWords();
  const { law } = words;
  const { choices, grids, today } = scored;
  const listed = useMemo(() => [...editionChoices(today), ...ownChoices({ grids, choices })], [today, grids, choices]);
  // What would be proposed changes with the sheet alone, and finding it reads the sheet anew.
  // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  const proposal = useMemo(() => proposedEdition(scored), [grids, today, choices.edition, choices.mappings]);
  return (
    <Field label={law.choose}>
      <RadioGroup
        value={choices.edition === null ? '' : scored.standard.edition}
        onChange={(_event, { value }) => {
          onEdition(value === '' ? null : value);
        }}
      >
        <Radio
          value=""
          label={
            <span className={styles.lines}>
              <span>{law.leaveIt}</span>
              <span className={styles.more}>{law.leaveItIs(proposedName(proposal, words), reasonText(proposal, today, words))}</span>
            </span>
          }
        />
        {listed.map((choice) => (
          <Radio
            key={choice.value}
            value={choice.value}
            disabled={!choice.isScorable}
            label={
              <span className={styles.lines}>
                <span>{nameOf(choice, words)}</span>
                {proposal.standard.edition === choice.value ? (
                  <span className={styles.proposed}>{law.proposed(reasonText(proposal, today, words))}</span>
                ) : null}
                {aboutOf(choice, words).map((line) => (
                  <span key={line} className={styles.more}>
                    {line}
                  </span>
                ))}
              </span>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}

function reasonText({ because }: EditionProposal, today: string, { locale, law }: LawWords): string {
  return because === 'date' ? law.becauseDate(formatDate(today, locale)) : law.becauseTable;
}

function proposedName({ standard }: EditionProposal, { locale, law }: LawWords): string {
  const [name, urbanClass] = [editionName(standard, locale), classOf(standard)];
  return urbanClass === null ? name : law.editionOfClass(name, urbanClass);
}

function nameOf({ listing, own }: EditionChoice, { locale, law }: LawWords): string {
  const name = own?.from === 'edition' ? law.ownNamed(editionName(listing, locale)) : editionName(listing, locale);
  if (listing.urbanClass === null) return name;
  return listing.kind === 'unit-table' ? law.unitTable(name, listing.urbanClass) : law.editionOfClass(name, listing.urbanClass);
}

/** Its dates and rows, and how well it is known. */
function aboutOf({ listing, own, inForce, isScorable }: EditionChoice, words: LawWords): readonly string[] {
  const { locale, law } = words;
  if (own !== null) return [law.ownFrom[own.from](own.sheet, listing.indicators)];
  const [from, to] = [formatDate(listing.from, locale), formatDate(listing.to ?? '', locale)];
  const dates = { 'in-force': law.runsNow(from), ended: law.ran(from, to), 'not-yet': law.willRun(from) }[inForce];
  const rows = isScorable ? `${law.rows(listing.indicators)}, ${listing.isComplete ? law.isComplete : law.isIncomplete}` : law.cannotScore;
  // A table of the office's own is no text that holds from a day on, or was read.
  if (listing.isOwn) return [[rows, law.isOwn].join(' · ')];
  return [[dates, rows].join(' · '), standingText(listing, words)];
}
