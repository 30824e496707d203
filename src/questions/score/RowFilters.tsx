import { ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from '../../taskpane/hooks/useWords';
import type { Words } from '../../taskpane/hooks/useWords';
import { passesFilter, rowFilters } from './indicator-rows';
import type { SectionId } from '../../domain/standard';
import type { IndicatorRowModel, RowFilter } from './indicator-rows';

const useStyles = makeStyles({
  group: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  button: {
    minWidth: 'auto',
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
  },
});

function labelOf(filter: RowFilter, { text }: Words): string {
  switch (filter) {
    case 'all':
      return text.filterAll;
    case 'met':
      return text.filterMet;
    case 'below':
      return text.filterBelow;
    case 'pending':
      return text.filterPending;
    case 'differs':
      return text.filterDiffers;
  }
}

/** Props of the filters; counts follow the criterion already chosen. */
export type RowFiltersProps = {
  readonly rows: readonly IndicatorRowModel[];
  readonly criterion: SectionId | null;
  readonly filter: RowFilter;
  readonly onFilter: (filter: RowFilter) => void;
};

/** Which rows to show, by state, each with its count. */
export function RowFilters({ rows, criterion, filter, onFilter }: RowFiltersProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  return (
    <div role="group" aria-label={words.text.filters} className={styles.group}>
      {rowFilters.map((each) => (
        <ToggleButton
          key={each}
          className={styles.button}
          size="small"
          shape="circular"
          checked={filter === each}
          onClick={() => {
            onFilter(each);
          }}
        >
          {labelOf(each, words)} {rows.filter((row) => passesFilter(row, each, criterion)).length}
        </ToggleButton>
      ))}
    </div>
  );
}
