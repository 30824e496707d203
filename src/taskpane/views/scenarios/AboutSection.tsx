import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { FieldProps } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode, SubmitEvent } from 'react';
import type { ScenarioSession } from '../../../application/sessions/scenario-session';
import type { Scenario } from '../../../changes/scenario';
import { scenarioAbout } from '../../../changes/scenario';
import { useScenarioWords } from '../../hooks/useScenarioWords';
import { Section } from '../../Section';

const longestAuthor = 80;
const longestNote = 300;

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS, justifyItems: 'start' },
  field: { width: '100%', minWidth: 0 },
  input: { minWidth: 0 },
});

/** Props of the form. */
export type AboutSectionProps = { readonly scenario: Scenario; readonly session: ScenarioSession };

function said(fault: string | null): Partial<FieldProps> {
  return fault === null ? {} : { validationState: 'error', validationMessage: fault };
}

function AboutForm({ scenario, session }: AboutSectionProps): ReactNode {
  const styles = useStyles();
  const { text } = useScenarioWords();
  const [author, setAuthor] = useState(scenario.author ?? '');
  const [note, setNote] = useState(scenario.note ?? '');
  const about = scenarioAbout(author, note);
  // Longer ones that a sheet or an answer brought stay as they are; nothing that is typed or pasted is cut without a word.
  const faultOf = (typed: string, was: string | undefined, most: number): string | null =>
    typed.trim().length > most && typed.trim() !== was ? text.aboutLong(String(typed.trim().length), String(most)) : null;
  const faults = { author: faultOf(author, scenario.author, longestAuthor), note: faultOf(note, scenario.note, longestNote) };
  const isGood = faults.author === null && faults.note === null;
  const isSaid = about.author === scenario.author && about.note === scenario.note;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!isSaid && isGood) session.describe(scenario.name, about);
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Field size="small" label={text.author} className={styles.field} {...said(faults.author)}>
        <Input
          className={styles.input}
          value={author}
          autoComplete="name"
          onChange={(_event, { value }) => {
            setAuthor(value);
          }}
        />
      </Field>
      <Field size="small" label={text.scenarioNote} className={styles.field} {...said(faults.note)}>
        <Input
          className={styles.input}
          value={note}
          autoComplete="off"
          onChange={(_event, { value }) => {
            setNote(value);
          }}
        />
      </Field>
      <Button size="small" type="submit" disabledFocusable={isSaid || !isGood}>
        {text.keepAbout}
      </Button>
    </form>
  );
}

/** Who made the scenario and what it is for; written into the scenario sheet with it. */
export function AboutSection({ scenario, session }: AboutSectionProps): ReactNode {
  const { text } = useScenarioWords();
  const { name, author, note } = scenario;
  return (
    <Section title={text.about} brief={author ?? text.aboutUnsaid} isForm>
      {/* Another scenario, or one that a sheet or an undo has changed, is another form. */}
      <AboutForm key={JSON.stringify([name, author, note])} scenario={scenario} session={session} />
    </Section>
  );
}
