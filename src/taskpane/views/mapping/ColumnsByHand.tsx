import { Button, Field, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { ScoredWorkbook } from '../../../application/score-workbook';
import type { ScoringSession } from '../../../application/sessions/scoring-session';
import type { ColumnMapping } from '../../../domain/indicator-table';
import { usePartWords } from '../../hooks/usePartWords';
import { ColumnFields } from './ColumnFields';
import { WholeSelect } from '../../WholeSelect';

const useStyles = makeStyles({
  view: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  select: { minWidth: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const none: ColumnMapping = { number: null, name: null, unit: null, level: null, scale: null, value: null, verdict: null, points: null };
const nothingRequired: ReadonlySet<never> = new Set();

/** Props of the page. */
export type ColumnsByHandProps = {
  readonly scored: ScoredWorkbook;
  readonly columnsOf: ScoringSession['columnsOf'];
  readonly onMapping: (sheet: string, mapping: ColumnMapping | null) => void;
};

/** Where no table was found: a sheet and its columns, set by hand and then read. */
export function ColumnsByHand({ scored, columnsOf, onMapping }: ColumnsByHandProps): ReactNode {
  const styles = useStyles();
  const { text } = usePartWords();
  const sheets = sheetsWithCells(scored);
  const [chosen, setChosen] = useState<string | null>(null);
  const [draft, setDraft] = useState<ColumnMapping | null>(null);
  const sheet = sheets.find((name) => name === chosen) ?? sheets[0];
  if (sheet === undefined) return <p className={styles.quiet}>{text.mappingNoTable}</p>;
  const kept = Object.hasOwn(scored.choices.mappings, sheet) ? scored.choices.mappings[sheet] : undefined;
  const mapping = draft ?? kept ?? none;
  const isComplete = mapping.value !== null && (mapping.name !== null || mapping.number !== null);
  return (
    <div className={styles.view}>
      <p className={styles.quiet}>{text.mappingNoTable}</p>
      {kept === undefined ? null : (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text.mappingNotFound}</MessageBarBody>
        </MessageBar>
      )}
      <Field label={text.sheetLabel}>
        <WholeSelect
          className={styles.select}
          value={sheet}
          onChange={(_event, data) => {
            setChosen(data.value);
            setDraft(null);
          }}
        >
          {sheets.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </WholeSelect>
      </Field>
      <ColumnFields
        mapping={mapping}
        columns={columnsOf(sheet)}
        required={nothingRequired}
        onColumn={(role, column) => {
          setDraft({ ...mapping, [role]: column });
        }}
      />
      {isComplete ? null : <p className={styles.quiet}>{text.mappingIncomplete}</p>}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={!isComplete}
          onClick={() => {
            if (isComplete) onMapping(sheet, mapping);
          }}
        >
          {text.mappingApply}
        </Button>
        {kept === undefined ? null : (
          <Button
            onClick={() => {
              setDraft(null);
              onMapping(sheet, null);
            }}
          >
            {text.mappingReset}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Sheets in which there is something to choose, those in sight first. */
function sheetsWithCells({ grids }: ScoredWorkbook): readonly string[] {
  const filled = grids.grids.filter(({ values }) => values.length > 0);
  return [
    ...filled.filter(({ visibility }) => visibility === 'visible'),
    ...filled.filter(({ visibility }) => visibility === 'hidden'),
  ].map(({ sheet }) => sheet);
}
