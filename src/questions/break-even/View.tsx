import { useCallback, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { pullingChange } from '../../application/lifting-change';
import { cellReference } from '../../domain/cell';
import { AnswerPage } from '../../taskpane/AnswerPage';
import { ChoiceField } from '../../taskpane/ChoiceField';
import { MakeScenario } from '../../taskpane/MakeScenario';
import { useLeverChoices } from '../../taskpane/hooks/useLeverChoices';
import { usePartWords } from '../../taskpane/hooks/usePartWords';
import { useRowStoodOn } from '../../taskpane/hooks/useRowStoodOn';
import { driverName } from '../../words/driver-names';
import { laterWordsOf } from '../../words/languages';
import { isNoDifference, leverDifference } from '../../words/lever-text';
import type { QuestionViewProps } from '../question';
import { breakingEven } from './ask';
import type { BreakEvenAnswer } from './ask';
import { breakEvenReport, reachLines } from './report';

/** At how much of what each row reaches its levels: a row and a quantity are chosen, or every one is shown. */
export function BreakEvenView(props: QuestionViewProps): ReactNode {
  const { subject, scoring, scenarios, onOpen, prefilled } = props;
  const { locale } = usePartWords();
  const text = laterWordsOf(locale).questions['break-even'];
  const [row, setRow] = useState(prefilled?.['row'] ?? '');
  const [driver, setDriver] = useState(prefilled?.['driver'] ?? '');
  const { standard } = subject.scored;
  const rows = standard.indicators.filter(({ kind, drivers: ratio }) => kind === 'numeric' && ratio !== null);
  const levers = useLeverChoices(subject, text.everyDriver);
  const stood = useRowStoodOn(scoring, subject.scored, prefilled === undefined);
  const [isChosen, setChosen] = useState(false);
  const isFromCell = !isChosen && stood !== null && rows.some(({ id }) => id === stood.row);
  const asked = isFromCell ? stood.row : row;
  const written = useMemo(() => ({ ...(asked === '' ? {} : { row: asked }), ...(driver === '' ? {} : { driver }) }), [asked, driver]);
  const form = (
    <>
      <ChoiceField
        label={text.rowField}
        value={asked}
        choices={[['', text.everyRow], ...rows.map(({ id, code, name }) => [id, `${code} ${name}`] as const)]}
        onChange={(chosen) => {
          setChosen(true);
          setRow(chosen);
        }}
        {...(isFromCell ? { hint: text.fromCell(cellReference(stood.cell)) } : {})}
      />
      <ChoiceField label={text.driverField} value={driver} choices={levers} onChange={setDriver} />
    </>
  );
  const action = useCallback(
    (answer: BreakEvenAnswer, table: string, index: number): ReactNode => {
      const line = table === 'reaches' ? reachLines(answer)[index] : undefined;
      if (line === undefined || scenarios === null) return null;
      const { reach, indicator } = line;
      const by = reach.whole?.by ?? reach.by;
      // It stands on the level: there is nothing to change.
      if (isNoDifference(by)) return null;
      const note = `${indicator.code}: ${driverName(reach.driver, answer.standard.drivers, locale)} ${leverDifference(reach.driver, by, answer.standard, locale)}`;
      const actions = [pullingChange(reach.driver, by)];
      return <MakeScenario session={scenarios} from={answer.scenario} actions={actions} note={note} onOpen={onOpen} of={note} />;
    },
    [scenarios, onOpen, locale],
  );
  return <AnswerPage {...props} asking={breakingEven} report={breakEvenReport} written={written} form={form} action={action} />;
}
