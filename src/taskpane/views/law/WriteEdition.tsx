import { Field, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { editionChoices, editionNamed } from '../../../application/edition-choices';
import type { ScoredWorkbook } from '../../../application/score-workbook';
import { previewOf } from '../../../reports/write-preview';
import { templatePlan } from '../../../reports/templates/template-plan';
import { editionTitle } from '../../../words/law-names';
import { laterWordsOf } from '../../../words/languages';
import { quotedNames } from '../../../words/lists';
import { formatNumber } from '../../../words/numbers';
import { WriteSheets } from '../../WriteSheets';
import { useLawWords } from '../../hooks/useLawWords';
import { useWritingState } from '../../hooks/useWriting';
import { templateSource, templatesWritten } from '../../template-source';
import type { Writing } from '../../writing';
import { WholeSelect } from '../../WholeSelect';

const useStyles = makeStyles({
  view: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  select: { minWidth: 0 },
  intro: { margin: 0 },
});

const kinds = new Set(['edition'] as const);

/** An edition onto a sheet of the workbook, for whoever holds the official text to complete or correct: then it is offered like any other. */
export function WriteEdition({ scored, writing }: { readonly scored: ScoredWorkbook; readonly writing: Writing }): ReactNode {
  const styles = useStyles();
  const { locale, law } = useLawWords();
  const text = laterWordsOf(locale).templates.pane;
  const { grids, today, standard } = scored;
  const offered = useMemo(() => editionChoices(today), [today]);
  const [chosen, setChosen] = useState<string | null>(null);
  const edition = (chosen === null ? null : editionNamed(chosen)) ?? standard;
  const preview = useMemo(() => previewOf(templatePlan(kinds, edition, today, locale), grids), [edition, today, locale, grids]);
  const state = useWritingState(writing, templatesWritten);
  return (
    <div className={styles.view}>
      <p className={styles.intro}>{law.ownIntro}</p>
      <Field label={law.ownWhich}>
        <WholeSelect
          className={styles.select}
          value={edition.edition}
          onChange={(_event, { value }) => {
            setChosen(value);
          }}
        >
          {standard.isOwn ? <option value={standard.edition}>{editionTitle(standard, locale)}</option> : null}
          {offered.map(({ value, listing }) => (
            <option key={value} value={value}>
              {editionTitle(listing, locale)}
            </option>
          ))}
        </WholeSelect>
      </Field>
      <WriteSheets
        label={law.ownWrite}
        preview={text.preview(quotedNames(preview.sheets, locale), formatNumber(preview.cells, locale))}
        state={state}
        onWrite={() => void writing.write(templateSource(kinds, edition, locale))}
        onRestore={() => void writing.restore(templatesWritten)}
      />
    </div>
  );
}
