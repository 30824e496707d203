import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useOpenedInSight } from './hooks/useOpenedInSight';

const useStyles = makeStyles({
  section: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalXS,
  },
  heading: { margin: 0, font: 'inherit' },
  button: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    width: 'calc(100% + 16px)',
    minHeight: '32px',
    marginLeft: '-8px',
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  // As large as it is beside a title of two lines too.
  icon: { flexShrink: 0 },
  title: { flexGrow: 1 },
  brief: {
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  body: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS },
});

/** Props of a section. `brief` says beside the title what is inside while it is closed. */
export type SectionProps = {
  readonly title: string;
  readonly brief?: string;
  /** What is inside is a form: opened, all of it comes into sight. */
  readonly isForm?: boolean;
  readonly isOpenAtFirst?: boolean;
  readonly children: ReactNode;
};

/** A part of the view that opens and closes; closed parts are not built at all. */
export function Section({ title, brief, isForm = false, isOpenAtFirst = false, children }: SectionProps): ReactNode {
  const styles = useStyles();
  const id = useId();
  const root = useRef<HTMLElement>(null);
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  useOpenedInSight(root, isForm && isOpen);
  return (
    <section ref={root} className={styles.section} aria-labelledby={id}>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={isOpen}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {isOpen ? (
            <ChevronDown16Regular className={styles.icon} aria-hidden />
          ) : (
            <ChevronRight16Regular className={styles.icon} aria-hidden />
          )}
          <span id={id} className={styles.title}>
            {title}
          </span>
          {brief === undefined ? null : <span className={styles.brief}>{brief}</span>}
        </button>
      </h3>
      {isOpen ? <div className={styles.body}>{children}</div> : null}
    </section>
  );
}
