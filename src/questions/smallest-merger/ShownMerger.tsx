import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ScenarioSession } from '../../application/sessions/scenario-session';
import type { AdministrativeUnit } from '../../domain/administrative-unit';
import { MergerMap } from '../../map/door';
import { ChoiceField } from '../../taskpane/ChoiceField';
import { usePartWords } from '../../taskpane/hooks/usePartWords';
import { laterWordsOf } from '../../words/languages';
import type { MergerAnswer } from './merger-answer';
import { namesOf, newWardsOf } from './report';

const useStyles = makeStyles({ sentence: { margin: 0 } });

/** Props of the merger that is looked at: `rank` is its place among the answer's, 0 the best. */
export type ShownMergerProps = {
  readonly answer: MergerAnswer;
  readonly rank: number;
  readonly onRank: (rank: number) => void;
  readonly units: readonly AdministrativeUnit[];
  readonly session: ScenarioSession;
};

/** One of the mergers on the map, which of them, and the same in a sentence. Nothing where nobody has to join. */
export function ShownMerger({ answer, rank, onRank, units, session }: ShownMergerProps): ReactNode {
  const styles = useStyles();
  const { locale } = usePartWords();
  const text = laterWordsOf(locale).questions['smallest-merger'];
  const { sets } = answer;
  const set = sets[rank];
  if (set === undefined || set.actions.length === 0) return null;
  const joins = set.units.map(({ name }) => name);
  const wards = newWardsOf(set);
  const others = units.filter(({ name, isInCity }) => !isInCity && !joins.includes(name)).length;
  const sentences = [
    joins.length === 0 ? text.mapJoinsNone : text.mapJoins(joins.join(', ')),
    ...(wards.length === 0 ? [] : [text.mapWards(wards.join(', '))]),
    ...(others === 0 ? [] : [text.mapOthers(String(others))]),
  ];
  return (
    <>
      {sets.length < 2 ? null : (
        <ChoiceField
          label={text.shown}
          value={String(rank)}
          choices={sets.map((each, index) => [String(index), `${text.rankNumber(String(index + 1))}: ${namesOf(each)}`])}
          onChange={(chosen) => {
            onRank(Number(chosen));
          }}
        />
      )}
      <p className={styles.sentence}>{sentences.join(' ')}</p>
      <MergerMap units={units} session={session} joins={joins} wards={wards} />
    </>
  );
}
