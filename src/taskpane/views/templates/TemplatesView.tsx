import { Checkbox, Field, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { ScoredWorkbook } from '../../../application/score-workbook';
import type { Problem } from '../../../domain/problem';
import { previewOf } from '../../../reports/write-preview';
import { templateKinds, usualTemplates } from '../../../reports/templates/template-kind';
import type { TemplateKind } from '../../../reports/templates/template-kind';
import { templatePlan } from '../../../reports/templates/template-plan';
import { laterWordsOf } from '../../../words/languages';
import { languageName, localeNamed, locales } from '../../../words/locale';
import type { Locale } from '../../../words/locale';
import { quotedNames } from '../../../words/lists';
import { formatNumber } from '../../../words/numbers';
import { RefusalBar } from '../../RefusalBar';
import { WriteSheets } from '../../WriteSheets';
import { templateSource, templatesWritten } from '../../template-source';
import { useFetchedLanguage } from '../../hooks/useFetchedLanguage';
import { usePartWords } from '../../hooks/usePartWords';
import { useWritingState } from '../../hooks/useWriting';
import type { Writing } from '../../writing';

const useStyles = makeStyles({
  view: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalL },
  intro: { margin: 0 },
  choices: { display: 'grid', justifyItems: 'start' },
  label: { fontWeight: tokens.fontWeightRegular, marginBottom: tokens.spacingVerticalXXS },
});

/** Props of the templates page. */
export type TemplatesViewProps = {
  readonly scored: ScoredWorkbook;
  readonly writing: Writing;
  /** Null until the user chose one: then it is the pane's. Its words are here. */
  readonly language: Locale | null;
  readonly onLanguage: (chosen: Locale) => void;
};

/** Which empty sheets to add, in which language; what that would add; and the way back. */
export function TemplatesView({ scored, writing, language: chosenLanguage, onLanguage }: TemplatesViewProps): ReactNode {
  const styles = useStyles();
  const { locale } = usePartWords();
  const text = laterWordsOf(locale).templates.pane;
  const id = useId();
  const { standard, today } = scored;
  // A workbook that has its table of indicators seldom wants another.
  const [chosen, setChosen] = useState<ReadonlySet<TemplateKind>>(
    () => new Set(usualTemplates.filter((kind) => kind !== 'indicators' || scored.table === null)),
  );
  const [, chooseLanguage] = useFetchedLanguage(locale, onLanguage);
  const language = chosenLanguage ?? locale;
  const [missing, setMissing] = useState<Problem | null>(null);
  const preview = useMemo(
    () => previewOf(templatePlan(chosen, standard, today, language), scored.grids),
    [chosen, standard, today, language, scored.grids],
  );
  const state = useWritingState(writing, templatesWritten);
  const write = async (): Promise<void> => {
    // Pressed once more by mistake it would make everything twice.
    if (await writing.write(templateSource(chosen, standard, language))) setChosen(new Set());
  };
  return (
    <div className={styles.view}>
      <p className={styles.intro}>{text.intro}</p>
      <div role="group" aria-labelledby={id} className={styles.choices}>
        <span id={id} className={styles.label}>
          {text.which}
        </span>
        {templateKinds.map((kind) => (
          <Checkbox
            key={kind}
            label={text.kinds[kind]}
            checked={chosen.has(kind)}
            onChange={(_event, { checked }) => {
              setChosen((before) => new Set(templateKinds.filter((each) => (each === kind ? checked === true : before.has(each)))));
            }}
          />
        ))}
      </div>
      <Field label={text.language}>
        <RadioGroup
          layout="horizontal"
          value={language}
          onChange={(_event, data) => {
            const wanted = localeNamed(data.value);
            if (wanted !== null) void chooseLanguage(wanted).then(setMissing);
          }}
        >
          {locales.map((each) => (
            <Radio key={each} value={each} label={<span lang={each}>{languageName(each)}</span>} />
          ))}
        </RadioGroup>
      </Field>
      <RefusalBar refusal={missing} />
      <WriteSheets
        label={text.write}
        preview={chosen.size === 0 ? text.nothing : text.preview(quotedNames(preview.sheets, locale), formatNumber(preview.cells, locale))}
        isPrimary
        canWrite={chosen.size > 0}
        state={state}
        onWrite={() => void write()}
        onRestore={() => void writing.restore(templatesWritten)}
      />
    </div>
  );
}
