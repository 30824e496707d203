import { useCallback, useMemo } from 'react';
import type { ReactNode } from 'react';
import { fetchPart } from '../application/fetch-part';
import { success } from '../domain/result';
import type { Written } from '../questions/own-fields';
import type { QuestionViewProps } from '../questions/question';
import type { OwnPlan } from '../reports/own-plan';
import { quotedNames } from '../words/lists';
import { formatNumber } from '../words/numbers';
import { questionWords } from '../words/question-words';
import { WriteSheets } from './WriteSheets';
import { pageWork } from './answering/page-work';
import { useCalmPreview } from './hooks/useCalmPreview';
import { usePartWords } from './hooks/usePartWords';
import { useWritingState } from './hooks/useWriting';
import type { WritingSource } from './own-writing';
import type { Writing } from './writing';

/** Props of the offer. `written`: what stands in the question's own fields. */
export type WriteAnswerProps = Pick<QuestionViewProps, 'question' | 'subject' | 'writing'> & {
  readonly written?: Written;
  readonly isPrimary?: boolean;
  /** False where there is nothing to write. */
  readonly canWrite?: boolean;
  /** The answer that is shown as sheets, where asking again would take work; null where there is none. */
  readonly plan?: (today: string) => OwnPlan | null;
};

const nothingWritten: Written = {};

/** Offers to write what a question answers; nothing where the host cannot write. */
export function WriteAnswer({ writing, ...offer }: WriteAnswerProps): ReactNode {
  return writing === null ? null : <Offer writing={writing} {...offer} />;
}

type OfferProps = Omit<WriteAnswerProps, 'writing'> & { readonly writing: Writing };

function Offer({ question, subject, writing, written = nothingWritten, isPrimary = false, canWrite = true, plan }: OfferProps): ReactNode {
  const { locale } = usePartWords();
  const words = questionWords(question.id, locale);
  const source = useMemo<WritingSource>(
    () => ({
      id: question.id,
      plan: async (today) => {
        if (plan !== undefined) return success(plan(today));
        // What plans the sheets is fetched when somebody looks at the button, long after the answer is shown.
        const asker = await fetchPart(question.load);
        if (!asker.ok) return asker;
        const asked = await asker.value.ask(subject, pageWork, written);
        return success(asked.ok ? asked.value.sheets(locale, today) : null);
      },
    }),
    [question, subject, written, locale, plan],
  );
  const planned = useCalmPreview(
    useCallback(() => (canWrite ? writing.preview(source) : Promise.resolve(null)), [canWrite, writing, source]),
  );
  const state = useWritingState(writing, question.id);
  return (
    <WriteSheets
      label={words.write}
      preview={planned === null ? '' : words.writePreview(quotedNames(planned.sheets, locale), formatNumber(planned.cells, locale))}
      of={question.id}
      isPrimary={isPrimary}
      canWrite={canWrite}
      state={state}
      onWrite={() => void writing.write(source)}
      onRestore={() => void writing.restore(question.id)}
    />
  );
}
