import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { byOwnColumns } from '../../application/own-tables';
import type { Problem } from '../../domain/problem';
import { laterWordsOf } from '../../words/languages';
import { problemSentence } from '../../words/problem-sentence';
import { useWords } from '../../taskpane/hooks/useWords';

/** Props of the warnings. */
export type LawWarningsProps = {
  readonly problems: readonly Problem[];
  readonly onEdition: (edition: string | null) => void;
};

/** What makes every figure below doubtful: the table is of another class or law, or its rows have more than its total. One that prints its levels may score by its own columns. */
export function LawWarnings({ problems, onEdition }: LawWarningsProps): ReactNode {
  const { locale } = useWords();
  return problems.map((found) => (
    <MessageBar key={found.code === 'other-law' ? `${found.code} ${found.data.kind}` : found.code} intent="warning" layout="multiline">
      <MessageBarBody>{problemSentence(found, locale)}</MessageBarBody>
      {found.code === 'other-law' && found.data.printed > 0 ? (
        <MessageBarActions>
          <Button
            onClick={() => {
              onEdition(byOwnColumns);
            }}
          >
            {laterWordsOf(locale).lawPane.byOwnColumns}
          </Button>
        </MessageBarActions>
      ) : null}
    </MessageBar>
  ));
}
