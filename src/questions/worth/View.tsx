import { useCallback } from 'react';
import type { ReactNode } from 'react';
import { pullingChange } from '../../application/lifting-change';
import type { ChangeAction } from '../../changes/scenario';
import { AnswerPage } from '../../taskpane/AnswerPage';
import { MakeScenario } from '../../taskpane/MakeScenario';
import { usePartWords } from '../../taskpane/hooks/usePartWords';
import { useRowStoodOn } from '../../taskpane/hooks/useRowStoodOn';
import type { MarkedLine } from '../../taskpane/AnswerReportView';
import { cellReference } from '../../domain/cell';
import { peopleOuter, peopleWhole } from '../../domain/driver';
import type { DriverId } from '../../domain/driver';
import { capitalised } from '../../words/numbers';
import { driverName } from '../../words/driver-names';
import { laterWordsOf } from '../../words/languages';
import { leverDifference } from '../../words/lever-text';
import type { Locale } from '../../words/locale';
import type { QuestionViewProps } from '../question';
import { weighing } from './ask';
import type { WorthAnswer } from './ask';
import { sortedUnits, sortedWorths, worthReport } from './report';

type Offer = { readonly note: string; readonly actions: readonly ChangeAction[] };

function offerOf(answer: WorthAnswer, table: string, index: number, locale: Locale): Offer | null {
  if (table === 'units') {
    const unit = sortedUnits(answer)[index];
    const text = laterWordsOf(locale).questions.worth;
    return unit === undefined || unit.points === null ? null : { note: text.unitWhat[unit.what](unit.unit), actions: unit.actions };
  }
  const worth = sortedWorths(answer)[index];
  if (worth === undefined) return null;
  const note = `${driverName(worth.driver, answer.standard.drivers, locale)} ${leverDifference(worth.driver, worth.amount, answer.standard, locale)}`;
  return { note, actions: [pullingChange(worth.driver, worth.amount)] };
}

/** What the row that is stood on is made of: of the whole city’s people those outside, where they are weighed apart. */
function driversOf({ standard }: WorthAnswer, row: string | undefined): readonly DriverId[] {
  const indicator = standard.indicators.find(({ id }) => id === row);
  if (indicator?.kind !== 'numeric' || indicator.drivers === null) return [];
  const { numerator } = indicator.drivers;
  return numerator === peopleWhole ? [peopleOuter, peopleWhole] : [numerator];
}

/** What 1.000 people, 10 beds, a kilometre, a commune bring, each made a scenario by one press. */
export function WorthView(props: QuestionViewProps): ReactNode {
  const { scenarios, onOpen, scoring, subject, prefilled } = props;
  const { locale, text } = usePartWords();
  const stood = useRowStoodOn(scoring, subject.scored, prefilled === undefined);
  const stoodOn = (answer: WorthAnswer): MarkedLine | null => {
    const worths = sortedWorths(answer);
    const row = worths.findIndex(({ driver }) => driversOf(answer, stood?.row).includes(driver));
    const worth = worths[row];
    if (stood === null || worth === undefined) return null;
    const name = capitalised(driverName(worth.driver, answer.standard.drivers, locale), locale);
    return { table: 'drivers', row, label: text.toDriverStoodOn(name, cellReference(stood.cell)) };
  };
  const action = useCallback(
    (answer: WorthAnswer, table: string, index: number): ReactNode => {
      const offer = offerOf(answer, table, index, locale);
      if (offer === null || scenarios === null) return null;
      return <MakeScenario session={scenarios} from={answer.scenario} {...offer} onOpen={onOpen} of={offer.note} />;
    },
    [scenarios, onOpen, locale],
  );
  return <AnswerPage {...props} asking={weighing} report={worthReport} action={action} stoodOn={stoodOn} />;
}
