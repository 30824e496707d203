import { Button, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { FolderOpen16Regular } from '@fluentui/react-icons/svg/folder-open';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import { laterWordsOf } from '../../words/languages';
import { useScenarioWords } from '../../taskpane/hooks/useScenarioWords';
import type { BoundaryVerbs, LoadedBoundaries } from './useBoundaryFile';

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  switch: { marginLeft: '-8px' },
  button: { minWidth: 'auto' },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** Props of the tools. `canShow` false: a file is loaded, but no unit has an outline in it. */
export type BoundaryToolsProps = { readonly loaded: LoadedBoundaries; readonly verbs: BoundaryVerbs; readonly canShow: boolean };

/** The button that loads true boundaries, and once there are some, the switch between them and the schematic map. */
export function BoundaryTools({ loaded, verbs, canShow }: BoundaryToolsProps): ReactNode {
  const styles = useStyles();
  const { locale } = useScenarioWords();
  const text = laterWordsOf(locale).boundaryPane;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      {canShow ? (
        <RadioGroup
          className={styles.switch}
          layout="horizontal"
          aria-label={text.mapKind}
          value={loaded.isShown ? 'boundaries' : 'schematic'}
          onChange={(_event, { value }) => {
            verbs.show(value === 'boundaries');
          }}
        >
          <Radio value="schematic" label={text.schematic} />
          <Radio value="boundaries" label={text.boundaries} />
        </RadioGroup>
      ) : null}
      <div className={styles.tools}>
        <Button
          className={styles.button}
          size="small"
          icon={<FolderOpen16Regular />}
          disabledFocusable={loaded.isOpening}
          onClick={() => input.current?.click()}
        >
          {loaded.isOpening ? text.reading : loaded.file === null ? text.load : text.loadOther}
        </Button>
        {loaded.file === null ? null : (
          <Button className={styles.button} size="small" appearance="subtle" onClick={verbs.forget}>
            {text.forget}
          </Button>
        )}
      </div>
      {loaded.file === null ? <p className={styles.hint}>{text.stays}</p> : null}
      <input
        ref={input}
        type="file"
        hidden
        aria-label={text.load}
        accept=".geojson,.json,application/geo+json,application/json"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) verbs.open(file);
          // The same file can be chosen again: a browser tells only of a change.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
