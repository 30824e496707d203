import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown12Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight12Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { columnsRead } from '../../domain/columns-read';
import type { ColumnRead, PartRead } from '../../domain/columns-read';
import type { IndicatorTable } from '../../domain/indicator-table';
import { useWords } from '../../taskpane/hooks/useWords';
import type { Words } from '../../taskpane/hooks/useWords';

const useStyles = makeStyles({
  // 24 px high, so that it is a target of its own.
  link: { textAlign: 'start', fontSize: tokens.fontSizeBase200, lineHeight: '24px', overflowWrap: 'anywhere' },
  chevron: { marginLeft: tokens.spacingHorizontalXXS, verticalAlign: '-1px' },
  parts: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalM,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

/** Props of the line. */
export type ColumnsLineProps = { readonly table: IndicatorTable; readonly onChange: () => void };

/** Which columns the score was read from: one quiet line, which opens to the headings of every part. */
export function ColumnsLine({ table, onChange }: ColumnsLineProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const { text } = words;
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const parts = columnsRead(table);
  return (
    <>
      <Link
        as="button"
        className={styles.link}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        data-columns-read
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {summaryOf(parts, words)}
        {isOpen ? (
          <ChevronDown12Regular aria-hidden className={styles.chevron} />
        ) : (
          <ChevronRight12Regular aria-hidden className={styles.chevron} />
        )}
      </Link>
      {isOpen ? (
        <div id={id}>
          <ul className={styles.parts}>
            {parts.map(({ key, sheet, firstRow, columns }) => (
              <li key={`${key} ${String(firstRow)}`}>
                {parts.length === 1 ? null : <div>{text.partOption(sheet, firstRow + 1)}</div>}
                {columns.map((column) => (
                  <div key={column.role}>{columnText(column, words)}</div>
                ))}
              </li>
            ))}
          </ul>
          <Link as="button" className={styles.link} onClick={onChange}>
            {text.changeColumns}
            <ChevronRight12Regular aria-hidden className={styles.chevron} />
          </Link>
        </div>
      ) : null}
    </>
  );
}

/** `Hiện trạng cột F · điểm cột H · trang “Phụ lục 03”`; every letter where the parts of a table differ. */
function summaryOf(parts: readonly PartRead[], { text }: Words): string {
  const letters = (role: ColumnRead['role']): string =>
    [...new Set(parts.flatMap(({ columns }) => columns.flatMap((column) => (column.role === role ? [column.letters] : []))))].join('/');
  const sheets = [...new Set(parts.map(({ sheet }) => sheet))];
  const [sheet = ''] = sheets;
  const place = sheets.length > 1 ? text.onSheets(sheets.length) : text.onSheet(sheet);
  return text.columnsRead(
    letters('value'),
    letters('points'),
    parts.length > sheets.length ? `${place} · ${text.inParts(parts.length)}` : place,
  );
}

/** `Hiện trạng: cột F · Hiện trạng TP Bắc Kạn năm 2022`. */
function columnText({ role, letters, heading, isHidden }: ColumnRead, { text, terms }: Words): string {
  const column = [text.columnLetters(letters), heading, isHidden ? text.hiddenColumn : ''].filter((part) => part !== '').join(' · ');
  return `${terms.columnRole[role]}: ${column}`;
}
