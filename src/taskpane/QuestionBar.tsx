import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalXS },
  answer: { width: '100%', maxWidth: '420px', justifyContent: 'start', textAlign: 'start', minWidth: 0 },
  lines: { display: 'grid', minWidth: 0 },
  name: { overflowWrap: 'anywhere' },
  more: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightRegular },
});

/** One thing that could be meant: what it is called, and what follows from it. */
export type Answer = { readonly key: string; readonly name: string; readonly more: string; readonly onChoose: () => void };

/** Props of the question. `id`: of the bar, for whoever keeps the focus when it goes. */
export type QuestionBarProps = { readonly id: string; readonly title: string; readonly text: string; readonly answers: readonly Answer[] };

/** A question that only the user can answer, with everything that could be meant; one press answers it. */
export function QuestionBar({ id, title, text, answers }: QuestionBarProps): ReactNode {
  const styles = useStyles();
  return (
    <MessageBar id={id} intent="warning" layout="multiline">
      <MessageBarBody>
        <section className={styles.root} aria-labelledby={`${id}-title`}>
          <h3 className={styles.title} id={`${id}-title`}>
            {title}
          </h3>
          <p className={styles.text}>{text}</p>
          <ul className={styles.list}>
            {answers.map(({ key, name, more, onChoose }) => (
              <li key={key}>
                <Button className={styles.answer} onClick={onChoose}>
                  <span className={styles.lines}>
                    <span className={styles.name}>{name}</span>
                    <span className={styles.more}>{more}</span>
                  </span>
                </Button>
              </li>
            ))}
          </ul>
        </section>
      </MessageBarBody>
    </MessageBar>
  );
}
