import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons/svg/add';
import { Delete16Regular } from '@fluentui/react-icons/svg/delete';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { plainEffects } from '../../../../application/plain-effects';
import { completeProject } from '../../../../changes/complete-project';
import type { ChangeAction } from '../../../../changes/scenario';
import type { CellAddress } from '../../../../domain/cell';
import type { Problem } from '../../../../domain/problem';
import type { Project } from '../../../../domain/project';
import { formatDifference, formatNumber } from '../../../../words/numbers';
import { CellButton } from '../../../CellButton';
import { useScenarioWords } from '../../../hooks/useScenarioWords';
import { ChangeFormView } from '../changes/ChangeFormView';
import type { FormContext } from '../changes/form-types';
import { effectsTexts, projectLabel } from '../changes/project-fields';

const line = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`;

const useStyles = makeStyles({
  cell: {
    verticalAlign: 'top',
    textAlign: 'left',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
    borderTop: line,
  },
  name: { fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
  amount: { textAlign: 'right', whiteSpace: 'nowrap' },
  last: { textAlign: 'right', paddingRight: 0, whiteSpace: 'nowrap' },
  quiet: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  // The rest stands beside the form, and in the cell.
  brief: { maxHeight: `calc(2 * ${tokens.lineHeightBase200})`, overflow: 'hidden' },
  points: { fontWeight: tokens.fontWeightSemibold },
  wide: { padding: `0 0 ${tokens.spacingVerticalS}`, textAlign: 'left' },
  // The project's own words and the form side by side where there is room for both.
  beside: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(240px, 1fr))',
    gap: tokens.spacingHorizontalM,
    alignItems: 'start',
  },
  own: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
});

/** Props of a project's row. */
export type ProjectRowProps = {
  readonly id: string;
  readonly project: Project;
  /** What it brought; null where it is not in the scenario shown. */
  readonly points: number | null;
  readonly isIn: boolean;
  readonly isOpen: boolean;
  readonly context: FormContext;
  readonly onReveal: (cell: CellAddress) => void;
  readonly onOpen: () => void;
  readonly onTry: (action: ChangeAction) => readonly Problem[];
  readonly onAdd: (action: ChangeAction) => void;
  readonly onCancel: () => void;
  readonly onDrop: () => void;
};

/** A project as the sheet has it; opened, what the sheet says of it beside the form of what it does. */
export function ProjectRow({
  id,
  project,
  points,
  isIn,
  isOpen,
  context,
  onReveal,
  onOpen,
  onTry,
  onAdd,
  onCancel,
  onDrop,
}: ProjectRowProps): ReactNode {
  const styles = useStyles();
  const { text, locale } = useScenarioWords();
  const { cost, sources, state, number } = project;
  const label = projectLabel(project);
  const city = sources?.city;
  return (
    <>
      <tr>
        <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
          {number === '' ? '' : `${number}. `}
          {label}
          {state === '' || isOpen ? null : <span className={mergeClasses(styles.quiet, styles.brief)}>{state}</span>}
        </th>
        <td className={mergeClasses(styles.cell, styles.amount)}>
          {cost === null ? '–' : formatNumber(cost, locale)}
          {city === undefined ? null : <span className={styles.quiet}>{text.projectCity(formatNumber(city, locale))}</span>}
        </td>
        <td className={mergeClasses(styles.cell, styles.last)}>
          {points === null ? null : <span className={styles.points}>{formatDifference(points, locale)} </span>}
          <Button
            appearance="subtle"
            size="small"
            icon={isIn ? <Delete16Regular /> : <Add16Regular />}
            aria-label={isIn ? text.dropProject(label) : text.finishProject(label)}
            aria-expanded={isIn ? undefined : isOpen}
            data-project={id}
            onClick={isIn ? onDrop : isOpen ? onCancel : onOpen}
          />
        </td>
      </tr>
      {isOpen ? (
        <tr>
          <td colSpan={3} className={styles.wide}>
            <OpenProject project={project} context={context} onReveal={onReveal} onTry={onTry} onAdd={onAdd} onCancel={onCancel} />
          </td>
        </tr>
      ) : null}
    </>
  );
}

/** The form begins with what the project's words say; the words stand beside it, for whoever knows better. */
function OpenProject({
  project,
  context,
  onReveal,
  onTry,
  onAdd,
  onCancel,
}: Pick<ProjectRowProps, 'project' | 'context' | 'onReveal' | 'onTry' | 'onAdd' | 'onCancel'>): ReactNode {
  const styles = useStyles();
  const { text, locale } = useScenarioWords();
  const said = useMemo(() => plainEffects(project, new Set(context.baseline.drivers.keys())), [project, context]);
  const effects = said.map(({ effect }) => effect);
  const filled = effects.length === 0 ? {} : effectsTexts(effects, locale);
  const quotes = [...new Set(said.map(({ quote }) => quote))];
  return (
    <div className={styles.beside}>
      <div>
        {project.state === '' ? null : <p className={styles.own}>{project.state}</p>}
        {quotes.length === 0 ? null : <p className={styles.own}>{text.effectsRead(quotes)}</p>}
        <CellButton cell={project.cell} onReveal={onReveal} />
      </div>
      <ChangeFormView
        action={null}
        begin={{ kind: completeProject, texts: { project: project.name }, filled }}
        context={context}
        onTry={onTry}
        onDone={onAdd}
        onCancel={onCancel}
      />
    </div>
  );
}
