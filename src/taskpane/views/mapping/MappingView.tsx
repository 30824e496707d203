import { Button, Field, MessageBar, MessageBarBody, Select, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ScoredWorkbook } from '../../../application/score-workbook';
import type { ScoringSession } from '../../../application/sessions/scoring-session';
import { columnRoles } from '../../../domain/indicator-table';
import type { ColumnMapping, ColumnRole } from '../../../domain/indicator-table';
import type { Locale } from '../../../words/locale';
import { formatNumber } from '../../../words/numbers';
import { useWords } from '../../hooks/useWords';

const useStyles = makeStyles({
  view: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  select: { minWidth: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Without these a table cannot be read at all. */
const required: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['name', 'value']);

/** Props of the mapping view. */
export type MappingViewProps = {
  readonly scored: ScoredWorkbook;
  readonly columnsOf: ScoringSession['columnsOf'];
  readonly onSheet: (sheet: string | null) => void;
  readonly onMapping: (sheet: string, mapping: ColumnMapping | null) => void;
};

/** Which sheet is scored and which of its columns plays which part. Every choice applies at once and is kept in the workbook. */
export function MappingView({ scored, columnsOf, onSheet, onMapping }: MappingViewProps): ReactNode {
  const styles = useStyles();
  const { locale, text, terms } = useWords();
  const { table, tableSheets, choices } = scored;
  if (table === null) return <p className={styles.quiet}>{text.mappingNoTable}</p>;
  const columns = columnsOf(table.sheet);
  const isCorrected = Object.hasOwn(choices.mappings, table.sheet);
  return (
    <div className={styles.view}>
      <p className={styles.quiet}>{text.mappingIntro}</p>
      {table.confidence === 'unsure' && !isCorrected ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text.mappingUnsure}</MessageBarBody>
        </MessageBar>
      ) : null}
      <Field label={text.sheetLabel}>
        <Select
          className={styles.select}
          value={table.sheet}
          onChange={(_event, data) => {
            onSheet(data.value);
          }}
        >
          {tableSheets.map((sheet) => (
            <option key={sheet} value={sheet}>
              {sheet}
            </option>
          ))}
        </Select>
      </Field>
      {columnRoles.map((role) => (
        <Field key={role} label={terms.columnRole[role]} size="small">
          <Select
            className={styles.select}
            value={String(table.mapping[role] ?? '')}
            onChange={(_event, data) => {
              onMapping(table.sheet, { ...table.mapping, [role]: data.value === '' ? null : Number(data.value) });
            }}
          >
            {required.has(role) ? null : <option value="">{text.noColumn}</option>}
            {columns.map((column) => (
              <option key={column.column} value={String(column.column)}>
                {optionText(column, locale)}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      {isCorrected ? (
        <div>
          <Button
            onClick={() => {
              onMapping(table.sheet, null);
            }}
          >
            {text.mappingReset}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

type Column = ReturnType<ScoringSession['columnsOf']>[number];

/** `F · Hiện trạng TP Bắc Kạn năm 2022 · 1,09; 1,5`. */
function optionText({ letters, header, samples }: Column, locale: Locale): string {
  const shown = samples.slice(0, 2).map((sample) => (typeof sample === 'number' ? formatNumber(sample, locale) : sample));
  const parts = [letters, header, shown.join('; ')].map((part) => part.trim().replace(/\s+/g, ' '));
  return parts.filter((part) => part !== '').join(' · ');
}
