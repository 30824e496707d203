import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { CommuneMap } from '../../../../map/door';
import { useScenarioWords } from '../../../hooks/useScenarioWords';
import { Section } from '../../../Section';
import type { ScenarioViewProps } from '../../../scenario-view-props';
import { CommuneList } from './CommuneList';
import { CommunesViewChoice } from './CommunesViewChoice';
import type { CommunesViewName } from './CommunesViewChoice';
import { ApartNotes } from './ApartNotes';

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The communes to merge, as a list or as a schematic map, and which of the chosen do not touch the city. */
export function CommunesSection({ baseline, base, compared, standard, session, onReveal }: ScenarioViewProps): ReactNode {
  const styles = useStyles();
  const { text } = useScenarioWords();
  const [shown, setShown] = useState<CommunesViewName>('list');
  const chosen = compared?.scenario.changes.filter(({ isOn, action }) => isOn && action.kind === 'merge-unit').length ?? 0;
  return (
    <Section title={text.communes} brief={chosen === 0 ? '' : String(chosen)} isOpenAtFirst>
      {baseline.units.length === 0 ? (
        <p className={styles.quiet}>{text.noUnits}</p>
      ) : (
        <>
          <CommunesViewChoice shown={shown} onChoose={setShown} />
          <ApartNotes apart={compared?.apart ?? []} />
          {shown === 'list' ? (
            <CommuneList baseline={baseline} base={base} compared={compared} standard={standard} session={session} onReveal={onReveal} />
          ) : (
            <CommuneMap baseline={baseline} compared={compared} session={session} />
          )}
        </>
      )}
    </Section>
  );
}
