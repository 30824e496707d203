import { Field, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { BaselineOptions } from '../../../application/baseline-options';
import { classOfEarlierLaw } from '../../../application/class-of-earlier-law';
import type { ScoredWorkbook } from '../../../application/score-workbook';
import { urbanClasses } from '../../../domain/standard';
import { textIn } from '../../../domain/translations';
import { lawName } from '../../../words/law-names';
import { useLawWords } from '../../hooks/useLawWords';
import { Section } from '../../Section';
import type { Writing } from '../../writing';
import type { ViewName } from '../../view-name';
import { CoreMinimumsTable } from './CoreMinimumsTable';
import { EditionChooser } from './EditionChooser';
import { EveryClassTable } from './EveryClassTable';
import { TwoEditions } from './TwoEditions';
import { WriteEdition } from './WriteEdition';
import { classHeldText } from '../../law-texts';
import { WholeSelect } from '../../WholeSelect';

const useStyles = makeStyles({
  view: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalL },
  select: { minWidth: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, display: 'grid', rowGap: tokens.spacingVerticalXXS },
  link: { textAlign: 'start', fontSize: tokens.fontSizeBase200, lineHeight: '24px' },
});

/** Props of the page about the law. */
export type LawViewProps = {
  readonly scored: ScoredWorkbook;
  /** Null where the host cannot write sheets. */
  readonly writing: Writing | null;
  readonly onEdition: (edition: string | null) => void;
  readonly onBaseline: (options: Partial<BaselineOptions>) => void;
  readonly onOpen: (view: ViewName) => void;
};

/** Which edition the table is scored by, what is not known of it, what another gives, and what class the area was recognised as. */
export function LawView({ scored, writing, onEdition, onBaseline, onOpen }: LawViewProps): ReactNode {
  const styles = useStyles();
  const words = useLawWords();
  const { locale, law } = words;
  const { standard, assessment, choices } = scored;
  const held = useMemo(() => classOfEarlierLaw(choices.baseline.currentClass), [choices.baseline.currentClass]);
  const heldText = classHeldText(held, words);
  return (
    <div className={styles.view}>
      <EditionChooser scored={scored} onEdition={onEdition} />
      {assessment === null ? null : (
        <div>
          <Section title={law.compare}>
            <TwoEditions scored={scored} />
          </Section>
          <Section title={law.everyClass}>
            <EveryClassTable scored={scored} />
          </Section>
          <Section title={law.coreMinimums}>
            <CoreMinimumsTable scored={scored} />
          </Section>
          <Section title={law.unknown} brief={String(standard.unknown.length)}>
            <ul className={styles.list}>
              {standard.unknown.map(({ text, textIn: texts }) => (
                <li key={text}>{textIn(text, texts, locale)}</li>
              ))}
            </ul>
          </Section>
        </div>
      )}
      {writing === null ? null : (
        <div>
          <Section title={law.ownTitle}>
            <WriteEdition scored={scored} writing={writing} />
          </Section>
        </div>
      )}
      <div>
        <Field label={law.held(held.under === null ? '' : lawName(held.under, locale))}>
          <WholeSelect
            className={styles.select}
            value={choices.baseline.currentClass ?? ''}
            onChange={(_event, { value }) => {
              onBaseline({ currentClass: urbanClasses.find((each) => each === value) ?? null });
            }}
          >
            <option value="">{law.heldUnknown}</option>
            {urbanClasses.map((urbanClass) => (
              <option key={urbanClass} value={urbanClass}>
                {law.className(urbanClass)}
              </option>
            ))}
          </WholeSelect>
        </Field>
        {heldText === null ? null : <p className={styles.quiet}>{heldText}</p>}
      </div>
      <div>
        <Link
          as="button"
          className={styles.link}
          onClick={() => {
            onOpen('settings');
          }}
        >
          {law.otherChoices}
        </Link>
      </div>
    </div>
  );
}
