import { useCallback, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { AnswerPage } from '../../taskpane/AnswerPage';
import { ChoiceField } from '../../taskpane/ChoiceField';
import { DroppedInputs } from '../../taskpane/DroppedInputs';
import { MakeScenario } from '../../taskpane/MakeScenario';
import { WrittenField } from '../../taskpane/WrittenField';
import { keptInputs } from '../../taskpane/hooks/kept-inputs';
import { usePartWords } from '../../taskpane/hooks/usePartWords';
import { laterWordsOf } from '../../words/languages';
import type { Locale } from '../../words/locale';
import type { QuestionViewProps } from '../question';
import type { Subject } from '../subject';
import { NeedsForm } from './NeedsForm';
import { ShownMerger } from './ShownMerger';
import { findingMerger } from './ask';
import { formNeeds, lawfulChoice, writtenNeeds } from './chosen-needs';
import type { ChosenNeeds } from './chosen-needs';
import type { MergerAnswer } from './merger-answer';
import { mergerReport, namesOf, setsTable } from './report';

type MergerInputs = {
  readonly minimise: string;
  readonly counted: string;
  readonly costs: string;
  /** Null: what the text asks for. `require`: the last choice that could be asked for. `editions`: the texts it was chosen of. */
  readonly needed: { readonly editions: string; readonly chosen: ChosenNeeds; readonly require: string } | null;
};

const useInputs = keptInputs<MergerInputs>({ minimise: 'units', counted: 'filed', costs: '', needed: null });

/** The smallest merger that is enough: what is to be least, whose people count, what is required; the best becomes a scenario by one press. */
export function MergerView(props: QuestionViewProps): ReactNode {
  const { scenarios, subject, onOpen, scoring } = props;
  const { locale } = usePartWords();
  const text = laterWordsOf(locale).questions['smallest-merger'];
  const [{ minimise, counted, costs, needed }, setInputs] = useInputs(scoring);
  const { replayed, scored } = subject;
  const editions = replayed === null ? null : `${scored.standard.edition} ${replayed.requirements.edition}`;
  const needs = useMemo(() => (replayed === null ? null : formNeeds(replayed, scored.standard, locale)), [replayed, scored, locale]);
  // What was chosen of one text is nothing of another: then what that one asks for.
  const fitting = needed?.editions === editions ? needed : null;
  const isGone = needed !== null && fitting === null && editions !== null;
  const { chosen, require } = fitting ?? { chosen: null, require: '' };
  const choose = useCallback(
    (next: ChosenNeeds): void => {
      if (needs === null || editions === null) return;
      // What cannot be asked for is told beside its field, and the answer stays that of what could.
      const readable = writtenNeeds(needs, next);
      setInputs((before) => {
        const last = before.needed?.editions === editions ? before.needed.require : '';
        return { ...before, needed: { editions, chosen: next, require: readable ?? last } };
      });
    },
    [needs, editions, setInputs],
  );
  // Of another answer the best is looked at again.
  const [looked, setLooked] = useState<{ readonly answer: MergerAnswer; readonly rank: number } | null>(null);
  const rankOf = useCallback((answer: MergerAnswer): number => (looked?.answer === answer ? looked.rank : 0), [looked]);
  const report = useCallback((answer: MergerAnswer, of: Subject, said: Locale) => mergerReport(answer, of, said, rankOf(answer)), [rankOf]);
  const units = replayed?.baseline.units ?? null;
  const written = useMemo(
    () => ({
      minimise,
      counted,
      ...(require === '' ? {} : { require }),
      ...(minimise !== 'cost' || costs.trim() === '' ? {} : { costs }),
    }),
    [minimise, counted, require, costs],
  );
  const offer = useCallback(
    (answer: MergerAnswer, index: number, of: string | null): ReactNode => {
      const set = answer.sets[index];
      if (set === undefined || set.actions.length === 0 || scenarios === null) return null;
      const names = namesOf(set);
      const about = { session: scenarios, from: null, actions: set.actions, note: text.scenarioNote(names), onOpen };
      return <MakeScenario key={names} {...about} {...(of === null ? {} : { of })} />;
    },
    [scenarios, onOpen, text],
  );
  const below = useCallback(
    (answer: MergerAnswer): ReactNode => (
      <>
        {offer(answer, 0, null)}
        {scenarios === null || units === null ? null : (
          <ShownMerger
            answer={answer}
            rank={rankOf(answer)}
            onRank={(rank) => {
              setLooked({ answer, rank });
            }}
            units={units}
            session={scenarios}
          />
        )}
      </>
    ),
    [offer, scenarios, units, rankOf],
  );
  const action = useCallback(
    (answer: MergerAnswer, table: string, row: number): ReactNode =>
      table === setsTable ? offer(answer, row + 1, text.rankNumber(String(row + 2))) : null,
    [offer, text],
  );
  const form = (
    <>
      <ChoiceField
        label={text.minimise}
        value={minimise}
        choices={[
          ['units', text.minimiseChoices.units],
          ['people', text.minimiseChoices.people],
          ['area', text.minimiseChoices.area],
          ['cost', text.minimiseChoices.cost],
        ]}
        onChange={(next) => {
          setInputs((before) => ({ ...before, minimise: next }));
        }}
      />
      {minimise === 'cost' ? (
        <WrittenField
          label={text.stated}
          hint={text.statedHint}
          value={costs}
          canRead={(said) => findingMerger.fields.costs.read(said).ok}
          faultOf={() => text.statedFault}
          onChange={(next) => {
            setInputs((before) => ({ ...before, costs: next }));
          }}
        />
      ) : null}
      <ChoiceField
        label={text.counted}
        value={counted}
        choices={[
          ['filed', text.countedChoices.filed],
          ['once', text.countedChoices.once],
        ]}
        onChange={(next) => {
          setInputs((before) => ({ ...before, counted: next }));
        }}
      />
      {isGone ? <DroppedInputs>{text.gone}</DroppedInputs> : null}
      {needs === null ? null : <NeedsForm key={editions} needs={needs} chosen={chosen ?? lawfulChoice(needs)} onChoose={choose} />}
    </>
  );
  return <AnswerPage {...props} asking={findingMerger} report={report} written={written} form={form} below={below} action={action} />;
}
