import { Checkbox, Input, ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSortDown16Regular } from '@fluentui/react-icons/svg/arrow-sort-down';
import { ArrowSortUp16Regular } from '@fluentui/react-icons/svg/arrow-sort-up';
import { memo } from 'react';
import type { ReactNode } from 'react';
import { communeOrders } from '../../../../application/list-communes';
import type { CommuneOrder } from '../../../../application/list-communes';
import { useScenarioWords } from '../../../hooks/useScenarioWords';
import { WholeSelect } from '../../../WholeSelect';

const useStyles = makeStyles({
  filters: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr) auto', gap: tokens.spacingHorizontalS },
  field: { minWidth: 0 },
  only: { gridColumn: '1 / -1', marginLeft: '-8px' },
});

/** How the list of communes is looked at. */
export type CommuneLook = {
  readonly typed: string;
  readonly order: CommuneOrder;
  readonly isDescending: boolean;
  readonly touchingOnly: boolean;
};

/** As on the sheet, all of them. */
export const wholeList: CommuneLook = { typed: '', order: 'sheet', isDescending: false, touchingOnly: false };

/** Figures are looked at from the largest, names from A. */
function startsDescending(order: CommuneOrder): boolean {
  return order !== 'sheet' && order !== 'name';
}

/** Props of the filters. */
export type CommuneFiltersProps = { readonly look: CommuneLook; readonly onLook: (look: CommuneLook) => void };

/** Finds, sorts and narrows the list. */
export const CommuneFilters = memo(function CommuneFilters({ look, onLook }: CommuneFiltersProps): ReactNode {
  const styles = useStyles();
  const { text } = useScenarioWords();
  return (
    <div className={styles.filters} role="group" aria-label={text.communeFilters}>
      <Input
        size="small"
        type="search"
        className={styles.field}
        aria-label={text.findCommune}
        placeholder={text.findCommune}
        value={look.typed}
        onChange={(_event, { value }) => {
          onLook({ ...look, typed: value });
        }}
      />
      <WholeSelect
        size="small"
        className={styles.field}
        aria-label={text.communeOrderLabel}
        value={look.order}
        onChange={(_event, { value }) => {
          const order = communeOrders.find((each) => each === value) ?? 'sheet';
          onLook({ ...look, order, isDescending: startsDescending(order) });
        }}
      >
        {communeOrders.map((order) => (
          <option key={order} value={order}>
            {text.communeOrder[order]}
          </option>
        ))}
      </WholeSelect>
      <ToggleButton
        size="small"
        checked={look.isDescending}
        icon={look.isDescending ? <ArrowSortDown16Regular /> : <ArrowSortUp16Regular />}
        aria-label={text.descending}
        title={text.descending}
        onClick={() => {
          onLook({ ...look, isDescending: !look.isDescending });
        }}
      />
      <Checkbox
        className={styles.only}
        label={text.touchingOnly}
        checked={look.touchingOnly}
        onChange={(_event, { checked }) => {
          onLook({ ...look, touchingOnly: checked === true });
        }}
      />
    </div>
  );
});
