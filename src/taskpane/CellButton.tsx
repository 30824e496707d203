import { Button } from '@fluentui/react-components';
import { TableCellEdit16Regular } from '@fluentui/react-icons/svg/table-cell-edit';
import type { ReactNode } from 'react';
import type { CellAddress } from '../domain/cell';
import { cellReference } from '../domain/cell';
import { useWords } from './hooks/useWords';

/** What the button needs: where to go, and who goes there. */
export type CellButtonProps = { readonly cell: CellAddress; readonly onReveal: (cell: CellAddress) => void };

/** Shows a cell in the workbook. */
export function CellButton({ cell, onReveal }: CellButtonProps): ReactNode {
  const { text } = useWords();
  return (
    <Button
      appearance="subtle"
      size="small"
      icon={<TableCellEdit16Regular />}
      onClick={() => {
        onReveal(cell);
      }}
    >
      {text.goToCell(cellReference(cell))}
    </Button>
  );
}
