/** Where the rows of an edition stand in its sections, worked out once: scenarios ask for it ten thousand times. */
import type { IndicatorId, Section, SectionId, Standard } from '../domain/standard';
import { criteriaOf, groupsOf, sectionsAbove } from '../domain/standard';

export type TableLayout = {
  readonly criteria: readonly Section[];
  /** Each with the criterion that it lies in. */
  readonly groups: readonly (Section & { readonly criterion: SectionId })[];
  readonly hasGroupGates: boolean;
  readonly criterion: ReadonlyMap<IndicatorId, SectionId>;
  /** Every section around a row. */
  readonly around: ReadonlyMap<IndicatorId, ReadonlySet<SectionId>>;
};

const layouts = new WeakMap<Standard, TableLayout>();

export function tableLayoutOf(standard: Standard): TableLayout {
  const known = layouts.get(standard);
  if (known !== undefined) return known;
  const paths = new Map(standard.sections.map(({ id }) => [id, sectionsAbove(standard, id).map((section) => section.id)]));
  const top = (id: SectionId): SectionId => paths.get(id)?.at(-1) ?? id;
  const groups = groupsOf(standard).map((group) => ({ ...group, criterion: top(group.id) }));
  const layout: TableLayout = {
    criteria: criteriaOf(standard),
    groups,
    hasGroupGates: groups.some(({ isGate }) => isGate),
    criterion: new Map(standard.indicators.map(({ id, section }) => [id, top(section)])),
    around: new Map(standard.indicators.map(({ id, section }) => [id, new Set(paths.get(section) ?? [])])),
  };
  layouts.set(standard, layout);
  return layout;
}
