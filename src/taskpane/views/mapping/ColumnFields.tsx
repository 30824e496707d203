import { Field, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ScoringSession } from '../../../application/sessions/scoring-session';
import { columnRoles } from '../../../domain/indicator-table';
import type { ColumnMapping, ColumnRole } from '../../../domain/indicator-table';
import { formatNumber } from '../../../words/numbers';
import { usePartWords } from '../../hooks/usePartWords';
import type { PartWords } from '../../hooks/usePartWords';
import { WholeSelect } from '../../WholeSelect';

const useStyles = makeStyles({ select: { minWidth: 0 } });

type Column = ReturnType<ScoringSession['columnsOf']>[number];

/** Props of the fields. Parts that are `required` cannot be left without a column. */
export type ColumnFieldsProps = {
  readonly mapping: ColumnMapping;
  readonly columns: readonly Column[];
  readonly required: ReadonlySet<ColumnRole>;
  readonly onColumn: (role: ColumnRole, column: number | null) => void;
};

/** A choice of column for every part. */
export function ColumnFields({ mapping, columns, required, onColumn }: ColumnFieldsProps): ReactNode {
  const styles = useStyles();
  const words = usePartWords();
  const { text, terms } = words;
  return columnRoles.map((role) => (
    <Field key={role} label={terms.columnRole[role]} size="small">
      <WholeSelect
        className={styles.select}
        value={String(mapping[role] ?? '')}
        onChange={(_event, data) => {
          onColumn(role, data.value === '' ? null : Number(data.value));
        }}
      >
        {required.has(role) && mapping[role] !== null ? null : <option value="">{text.noColumn}</option>}
        {columns.map((column) => (
          <option key={column.column} value={String(column.column)}>
            {optionText(column, words)}
          </option>
        ))}
      </WholeSelect>
    </Field>
  ));
}

/** `F · Hiện trạng TP Bắc Kạn năm 2022 · 1,09; 1,5`. */
function optionText({ letters, header, samples, isHidden }: Column, { locale, text }: PartWords): string {
  const shown = samples.slice(0, 2).map((sample) => (typeof sample === 'number' ? formatNumber(sample, locale) : sample));
  const parts = [letters, isHidden === true ? text.hiddenColumn : '', header, shown.join('; ')];
  return parts
    .map((part) => part.trim().replace(/\s+/g, ' '))
    .filter((part) => part !== '')
    .join(' · ');
}
