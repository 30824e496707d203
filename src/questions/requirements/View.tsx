import { makeStyles, tokens } from '@fluentui/react-components';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { ScenarioSession } from '../../application/sessions/scenario-session';
import { findInstrument } from '../../application/legal-texts';
import { formatDate } from '../../words/numbers';
import { clauseText } from '../../words/trace-text';
import { useScenarioSession } from '../../taskpane/hooks/useScenarioSession';
import { useScenarioWords } from '../../taskpane/hooks/useScenarioWords';
import { Section } from '../../taskpane/Section';
import { WriteAnswer } from '../../taskpane/WriteAnswer';
import { noFields } from '../own-fields';
import type { QuestionViewProps } from '../question';
import { BaselineChoices } from './BaselineChoices';
import { RequirementList } from './RequirementList';
import { requiring } from './ask';

const useStyles = makeStyles({
  note: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  line: { margin: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
});

/** The requirements of a provincial city and of every new ward, with the two facts about the unit that no sheet holds. */
export function RequirementsView({ question, subject, scenarios: session, writing }: QuestionViewProps): ReactNode {
  const styles = useStyles();
  const { locale, text } = useScenarioWords();
  const asked = useMemo(() => requiring.ask(subject, noFields), [subject]);
  if (!asked.ok) return null;
  const { edition, shown } = asked.value;
  const met = shown.requirements.filter(({ verdict }) => verdict === 'met').length;
  const dates = [
    ...(edition.tierUntil === null ? [] : [text.tierEnded(formatDate(edition.tierUntil, locale))]),
    ...(edition.to === null ? [] : [text.textsEnded(formatDate(edition.to, locale))]),
    ...(edition.tierCitation === null ? [] : [clauseText(edition.tierCitation, findInstrument, locale)]),
  ];
  return (
    <Section title={text.requirements} brief={`${String(met)}/${String(shown.requirements.length)} ${text.verdict.met}`} isOpenAtFirst>
      {dates.length === 0 ? null : (
        <div className={styles.note} role="note">
          <Info16Regular aria-hidden />
          <div>
            {dates.map((line) => (
              <p key={line} className={styles.line}>
                {line}
              </p>
            ))}
          </div>
        </div>
      )}
      {session === null ? null : <Choices session={session} />}
      <RequirementList label={text.requirements} results={shown.requirements} requirements={edition.city} />
      {shown.wards.length === 0 ? null : <h4 className={styles.heading}>{text.newWards}</h4>}
      {shown.wards.map(({ unit, requirements }) => (
        <div key={unit.name}>
          <h5 className={styles.heading}>{text.newWard(unit.name)}</h5>
          <RequirementList label={text.newWard(unit.name)} results={requirements} requirements={edition.ward} />
        </div>
      ))}
      <WriteAnswer question={question} subject={subject} writing={writing} />
    </Section>
  );
}

/** What no sheet says of the unit. */
function Choices({ session }: { readonly session: ScenarioSession }): ReactNode {
  const { options, people, areas = null, totals } = useScenarioSession(session);
  return <BaselineChoices options={options} people={people} areas={areas} totals={totals} session={session} />;
}
