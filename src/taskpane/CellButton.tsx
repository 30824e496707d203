import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRight16Regular } from '@fluentui/react-icons/svg/arrow-right';
import type { ReactNode } from 'react';
import type { CellAddress } from '../domain/cell';
import { cellReference } from '../domain/cell';
import { usePartWords } from './hooks/usePartWords';

const useStyles = makeStyles({
  short: {
    alignSelf: 'start',
    minWidth: 'auto',
    marginRight: '-8px',
    paddingRight: tokens.spacingHorizontalXS,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** What the button needs: where to go, and who goes there. */
export type CellButtonProps = {
  readonly cell: CellAddress;
  readonly onReveal: (cell: CellAddress) => void;
  /** Only the reference, where a line of many has no room for words. */
  readonly isShort?: boolean;
  /** False in a row that Tab passes by. */
  readonly isTabStop?: boolean;
};

/** Shows a cell in the workbook. */
export function CellButton({ cell, onReveal, isShort = false, isTabStop = true }: CellButtonProps): ReactNode {
  const styles = useStyles();
  const { text } = usePartWords();
  const reference = cellReference(cell);
  return (
    <Button
      appearance="subtle"
      size="small"
      className={isShort ? styles.short : undefined}
      icon={<ArrowRight16Regular />}
      iconPosition={isShort ? 'after' : 'before'}
      aria-label={text.goToCell(reference)}
      tabIndex={isTabStop ? 0 : -1}
      onClick={() => {
        onReveal(cell);
      }}
    >
      {isShort ? reference : text.goToCell(reference)}
    </Button>
  );
}
