import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { usePartWords } from '../hooks/usePartWords';

const useStyles = makeStyles({
  view: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM, justifyItems: 'start' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  lead: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase400 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, display: 'grid', rowGap: tokens.spacingVerticalXS },
  promise: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** Props of the first run. Without `openSample` (in Excel) it says how to start and offers to read the workbook. */
export type FirstRunProps = {
  readonly openSample: (() => Promise<void>) | null;
  readonly onRead: () => void;
  /** Absent where no templates can be made. */
  readonly onTemplates?: () => void;
};

/** What the product does, and the ways to begin. */
export function FirstRun({ openSample, onRead, onTemplates }: FirstRunProps): ReactNode {
  const styles = useStyles();
  const { text } = usePartWords();
  const [isOpening, setOpening] = useState(false);
  const open = async (): Promise<void> => {
    if (openSample === null) return;
    setOpening(true);
    await openSample().finally(() => {
      setOpening(false);
    });
  };
  return (
    <section className={styles.view} aria-label={text.firstTitle}>
      <h2 className={styles.title}>{text.firstTitle}</h2>
      <p className={styles.lead}>{text.firstLead}</p>
      <ol className={styles.list}>
        <li>{openSample === null ? text.firstStepOpen : text.firstStepOpenHere}</li>
        <li>{text.firstStepRead}</li>
        <li>{text.firstStepCheck}</li>
      </ol>
      {openSample === null ? (
        <Button appearance="primary" onClick={onRead}>
          {text.readWorkbook}
        </Button>
      ) : (
        <Button appearance="primary" disabled={isOpening} icon={isOpening ? <Spinner size="tiny" /> : null} onClick={() => void open()}>
          {text.openSample}
        </Button>
      )}
      {onTemplates === undefined ? null : <Button onClick={onTemplates}>{text.makeTemplates}</Button>}
      <p className={styles.promise}>{text.firstPromise}</p>
    </section>
  );
}
