import { Button, Field, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { findInstrument } from '../../../application/legal-texts';
import type { ScoredWorkbook } from '../../../application/score-workbook';
import type { Policy } from '../../../domain/assessment';
import type { Problem } from '../../../domain/problem';
import { languageName, localeNamed, locales } from '../../../words/locale';
import type { Locale } from '../../../words/locale';
import { clauseText } from '../../../words/trace-text';
import { RefusalBar } from '../../RefusalBar';
import type { ChooseLanguage } from '../../hooks/useFetchedLanguage';
import { usePartWords } from '../../hooks/usePartWords';
import type { ViewName } from '../../view-name';
import { EditionInfo } from './EditionInfo';
import { RegionField } from './RegionField';
import { useNoteStyles } from './useNoteStyles';

const useStyles = makeStyles({
  view: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXL },
});

/** Props of the settings view. `scored` is null before anything was read: then only the language can be chosen. */
export type SettingsViewProps = {
  readonly scored: ScoredWorkbook | null;
  readonly locale: Locale;
  readonly onLocale: ChooseLanguage;
  readonly onPolicy: (policy: Policy) => void;
  readonly onRegion: (region: string | null) => void;
  readonly onOpen: (view: ViewName) => void;
  /** Absent where no templates can be made. */
  readonly onTemplates?: () => void;
};

/** How the table is scored (policy, region), by which law and how well it is known, and the pane's language. */
export function SettingsView({ scored, locale, onLocale, onPolicy, onRegion, onOpen, onTemplates }: SettingsViewProps): ReactNode {
  const styles = useStyles();
  const { text } = usePartWords();
  const [refusal, setRefusal] = useState<Problem | null>(null);
  return (
    <div className={styles.view}>
      {scored === null ? null : <ScoringFields scored={scored} onPolicy={onPolicy} onRegion={onRegion} />}
      <Field label={text.language}>
        <RadioGroup
          layout="horizontal"
          value={locale}
          onChange={(_event, data) => {
            const chosen = localeNamed(data.value);
            if (chosen !== null) void onLocale(chosen).then(setRefusal);
          }}
        >
          {locales.map((each) => (
            <Radio key={each} value={each} label={<span lang={each}>{languageName(each)}</span>} />
          ))}
        </RadioGroup>
      </Field>
      <RefusalBar refusal={refusal} />
      {onTemplates === undefined ? null : (
        <div>
          <Button onClick={onTemplates}>{text.makeTemplates}</Button>
        </div>
      )}
      {scored === null ? null : (
        <>
          <div>
            <Button
              onClick={() => {
                onOpen('law');
              }}
            >
              {text.chooseEdition}
            </Button>
          </div>
          <EditionInfo scored={scored} />
        </>
      )}
    </div>
  );
}

type ScoringFieldsProps = Pick<SettingsViewProps, 'onPolicy' | 'onRegion'> & { readonly scored: ScoredWorkbook };

function ScoringFields({ scored, onPolicy, onRegion }: ScoringFieldsProps): ReactNode {
  const { note } = useNoteStyles();
  const { locale, text } = usePartWords();
  const { standard, choices } = scored;
  const rule = choices.policy === 'strict' ? standard.rules.belowMinimum : standard.rules.proportional;
  return (
    <>
      <div>
        <Field label={text.policyLabel}>
          <RadioGroup
            value={choices.policy}
            onChange={(_event, data) => {
              onPolicy(data.value === 'proportional' ? 'proportional' : 'strict');
            }}
          >
            <Radio value="strict" label={text.policyStrict} />
            <Radio value="proportional" label={text.policyProportional} />
          </RadioGroup>
        </Field>
        <p className={note}>{clauseText(rule, findInstrument, locale)}</p>
      </div>
      <RegionField scored={scored} onRegion={onRegion} />
    </>
  );
}
