import { Button, Field, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { ScoredWorkbook } from '../../../application/score-workbook';
import type { ScoringSession } from '../../../application/sessions/scoring-session';
import { partKey, partsOf, placeOfKey } from '../../../domain/indicator-table';
import type { ColumnMapping, ColumnRole, IndicatorTable } from '../../../domain/indicator-table';
import { usePartWords } from '../../hooks/usePartWords';
import type { PartWords } from '../../hooks/usePartWords';
import { ColumnFields } from './ColumnFields';
import { ColumnsByHand } from './ColumnsByHand';
import { WholeSelect } from '../../WholeSelect';

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
  readonly onMapping: (part: string, mapping: ColumnMapping | null) => void;
};

/** Which table is scored and which of its columns plays which part. Every choice applies at once and is kept in the workbook. */
export function MappingView(props: MappingViewProps): ReactNode {
  const { scored, columnsOf, onMapping } = props;
  return scored.table === null ? (
    <ColumnsByHand scored={scored} columnsOf={columnsOf} onMapping={onMapping} />
  ) : (
    <TableColumns {...props} table={scored.table} />
  );
}

function TableColumns({ scored, table, columnsOf, onSheet, onMapping }: MappingViewProps & { readonly table: IndicatorTable }): ReactNode {
  const styles = useStyles();
  const words = usePartWords();
  const { text } = words;
  const { tableSheets, choices } = scored;
  const parts = partsOf(table);
  const [chosen, setChosen] = useState(partKey(table));
  const part = parts.find((one) => partKey(one) === chosen) ?? table;
  const key = partKey(part);
  const isCorrected = Object.hasOwn(choices.mappings, key);
  return (
    <div className={styles.view}>
      <p className={styles.quiet}>{text.mappingIntro}</p>
      {part.confidence === 'unsure' && !isCorrected ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text.mappingUnsure}</MessageBarBody>
        </MessageBar>
      ) : null}
      <Field label={text.sheetLabel}>
        <WholeSelect
          className={styles.select}
          value={partKey(table)}
          onChange={(_event, data) => {
            onSheet(data.value);
          }}
        >
          {tableSheets.map((name) => (
            <option key={name} value={name}>
              {tableText(name, words)}
            </option>
          ))}
        </WholeSelect>
      </Field>
      {parts.length === 1 ? null : (
        <Field label={text.partLabel}>
          <WholeSelect
            className={styles.select}
            value={key}
            onChange={(_event, data) => {
              setChosen(data.value);
            }}
          >
            {parts.map((one) => (
              <option key={partKey(one)} value={partKey(one)}>
                {text.partOption(one.sheet, one.firstRow + 1)}
              </option>
            ))}
          </WholeSelect>
        </Field>
      )}
      <ColumnFields
        mapping={part.mapping}
        columns={columnsOf(key)}
        required={required}
        onColumn={(role, column) => {
          onMapping(key, { ...part.mapping, [role]: column });
        }}
      />
      {isCorrected ? (
        <div>
          <Button
            onClick={() => {
              onMapping(key, null);
            }}
          >
            {text.mappingReset}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

/** A table by its sheet's name; of several on a sheet which one. */
function tableText(key: string, { text }: PartWords): string {
  const { sheet, part } = placeOfKey(key);
  return part === null ? sheet : text.tableOption(sheet, part);
}
