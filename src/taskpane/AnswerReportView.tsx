import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import type { CellAddress } from '../domain/cell';
import type { AnswerReport, ReportCell, ReportTable } from '../reports/answer-report';
import { CellButton } from './CellButton';
import { lazyPart } from './LazyPart';
import { Section } from './Section';
import { ShadedTable } from './ShadedTable';

// Charts come with the first answer that has one. Where they cannot be fetched the table says what they would.
const AnswerChart = lazyPart(async () => (await import(/* webpackChunkName: "charts" */ './charts/AnswerChart')).AnswerChart, true);

const useStyles = makeStyles({
  report: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  lead: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  sentence: { margin: 0 },
  toMarked: { justifySelf: 'start', maxWidth: '100%', textAlign: 'start' },
  // Where lines are listed the words make room for the bar; in a table its cells have it.
  marked: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
    paddingInlineStart: tokens.spacingHorizontalS,
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  // A wide table scrolls in its own frame: the pane never does sideways.
  frame: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  head: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    textAlign: 'start',
    verticalAlign: 'bottom',
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    verticalAlign: 'top',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  headOfFigures: { textAlign: 'end' },
  figure: { textAlign: 'end', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  entries: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' },
  entry: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXXS,
    justifyItems: 'start',
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  entryTitle: { margin: 0, lineHeight: tokens.lineHeightBase300 },
  figures: { margin: 0, display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  pair: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalXS },
  name: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  said: { margin: 0, fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200 },
});

/** The line of a table that whoever asks stands on in the sheet, and what the button says that leads to it. */
export type MarkedLine = { readonly table: string; readonly row: number; readonly label: string };

/** Props of a shown answer. `action`: what can be done about a row, at its end. */
export type AnswerReportViewProps = {
  readonly report: AnswerReport;
  readonly onReveal: (cell: CellAddress) => void;
  readonly action?: (table: string, row: number) => ReactNode;
  /** Null where there is none. */
  readonly marked?: MarkedLine | null;
  /** What stands between the sentences and the tables. */
  readonly children?: ReactNode;
};

/** An answer: its sentence, what belongs to it, its tables, and what it stands on. */
export function AnswerReportView({ report, onReveal, action, marked = null, children }: AnswerReportViewProps): ReactNode {
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  return (
    <div ref={root} className={styles.report}>
      <p className={styles.lead} role="status">
        {report.lead}
      </p>
      {report.sentences.map((sentence) => (
        <p key={sentence} className={styles.sentence}>
          {sentence}
        </p>
      ))}
      {marked === null ? null : (
        // Nothing moves by itself: the answer is read first.
        <Button
          size="small"
          className={styles.toMarked}
          onClick={() => {
            const line = root.current?.querySelector<HTMLElement>('[aria-current="true"]');
            line?.focus({ preventScroll: true });
            line?.scrollIntoView({ block: 'center' });
          }}
        >
          {marked.label}
        </Button>
      )}
      {children}
      {(report.charts ?? []).map((chart) => (
        <AnswerChart key={chart.sentence} chart={chart} />
      ))}
      {report.tables.map((table) => (
        <Section key={table.id} title={table.title} brief={String(table.rows.length)} isOpenAtFirst={table.isOpenAtFirst}>
          {table.sentences?.map((sentence) => (
            <p key={sentence} className={styles.sentence}>
              {sentence}
            </p>
          ))}
          <ReportTableView table={table} onReveal={onReveal} action={action} marked={marked?.table === table.id ? marked.row : null} />
        </Section>
      ))}
      {report.notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </div>
  );
}

type TableProps = {
  readonly table: ReportTable;
  readonly onReveal: (cell: CellAddress) => void;
  readonly action: AnswerReportViewProps['action'];
  /** Which of its rows is marked. */
  readonly marked: number | null;
};

/** Of a marked line: it takes the focus when it is led to. */
const markedLine = { 'aria-current': 'true', tabIndex: -1 } as const;

/** As many columns as a narrow pane has room for, and beside what can be done about a row. */
const columnsBeside = 4;
const columnsBesideActions = 2;

/** A table that has room stands as one; of a wider one each row is an entry with its figures by name, save where rows and columns are both looked along. */
function ReportTableView(props: TableProps): ReactNode {
  const styles = useStyles();
  const { table, action } = props;
  if (table.rows.length === 0) return <p className={styles.sentence}>{table.none}</p>;
  if (table.rows.some((row) => row.some((cell) => cell.kind === 'figure' && cell.shading !== undefined)))
    return <ShadedTable table={table} />;
  const actions = table.rows.map((_, index) => action?.(table.id, index) ?? null);
  const hasActions = actions.some((each) => each !== null);
  const most = hasActions ? columnsBesideActions : columnsBeside;
  const shown = { ...props, actions: hasActions ? actions : null };
  return table.columns.length > most && table.isGrid !== true ? <Entries {...shown} /> : <Columns {...shown} />;
}

/** By row; null where no row has any. */
type Acted = Omit<TableProps, 'action'> & { readonly actions: readonly ReactNode[] | null };

/** Nothing to say beside its name: an empty text, a cell that there is none of. */
function isNothing(cell: ReportCell): boolean {
  return cell.kind === 'text' ? cell.text === '' : cell.kind === 'cell' && cell.cell === null;
}

function Entries({ table, onReveal, actions, marked }: Acted): ReactNode {
  const styles = useStyles();
  return (
    <ul className={styles.entries} aria-label={table.title}>
      {table.rows.map((row, index) => {
        const figures = row.findIndex(({ kind }) => kind !== 'text');
        const named = Math.max(1, Math.min(2, figures === -1 ? 2 : figures));
        const title = row.slice(0, named).flatMap((cell) => (cell.kind === 'text' && cell.text !== '' ? [cell.text] : []));
        return (
          <li
            key={index}
            className={mergeClasses(styles.entry, index === marked && styles.marked)}
            {...(index === marked ? markedLine : {})}
          >
            {/* A further figure of the entry above has no name of its own. */}
            {title.length === 0 ? null : <p className={styles.entryTitle}>{title.join(' ')}</p>}
            <dl className={styles.figures}>
              {row.slice(named).map((cell, offset) =>
                isNothing(cell) ? null : (
                  <div key={offset} className={styles.pair}>
                    <dt className={styles.name}>{table.columns[named + offset]?.name}</dt>
                    <dd className={styles.said}>
                      <Shown cell={cell} onReveal={onReveal} />
                    </dd>
                  </div>
                ),
              )}
            </dl>
            {actions?.[index]}
          </li>
        );
      })}
    </ul>
  );
}

function Columns({ table, onReveal, actions, marked }: Acted): ReactNode {
  const styles = useStyles();
  const isFigure = table.columns.map((_, index) => table.rows.every((row) => row[index]?.kind !== 'text'));
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrollable regions take the focus (WCAG 2.1.1)
    <div className={styles.frame} tabIndex={0} role="group" aria-label={table.title}>
      <table className={styles.table}>
        <thead>
          <tr>
            {table.columns.map(({ name }, index) => (
              <th key={name} scope="col" className={mergeClasses(styles.head, isFigure[index] === true && styles.headOfFigures)}>
                {name}
              </th>
            ))}
            {actions === null ? null : <td className={styles.head} />}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={index} className={index === marked ? styles.marked : ''} {...(index === marked ? markedLine : {})}>
              {row.map((cell, column) => (
                <td
                  key={column}
                  className={mergeClasses(
                    styles.cell,
                    cell.kind !== 'text' && styles.figure,
                    cell.kind === 'text' && cell.isStrong === true && styles.strong,
                  )}
                >
                  <Shown cell={cell} onReveal={onReveal} />
                </td>
              ))}
              {actions === null ? null : <td className={styles.cell}>{actions[index]}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Shown({ cell, onReveal }: { readonly cell: ReportCell; readonly onReveal: (cell: CellAddress) => void }): ReactNode {
  if (cell.kind !== 'cell') return cell.text;
  return cell.cell === null ? null : <CellButton cell={cell.cell} onReveal={onReveal} isShort />;
}
