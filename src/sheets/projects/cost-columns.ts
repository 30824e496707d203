/** Which columns of a list hold the total investment, and what each source pays of it. */
import type { MoneySource } from '../../domain/project';
import type { ProjectColumn, ProjectTable } from './project-table';

export type CostColumns = {
  /** The total as it holds: the first of a row that is not blank. */
  readonly current: readonly ProjectColumn[];
  /** The total before it was adjusted. */
  readonly earlier: readonly ProjectColumn[];
  /** Others that could be meant as well as the first: where they differ, nobody knows. */
  readonly rivals: readonly ProjectColumn[];
  readonly sources: readonly { readonly source: MoneySource; readonly column: ProjectColumn }[];
};

type Total = ProjectColumn & { readonly money: { readonly kind: 'total'; readonly version: string; readonly round: number } };

function isTotal(column: ProjectColumn): column is Total {
  return column.money?.kind === 'total';
}

/** The amount of `Kinh phí` alone may be anything where other columns hold money too. */
function perhapsOf(columns: readonly ProjectColumn[]): readonly ProjectColumn[] {
  const perhaps = columns.flatMap((column) => (column.money?.kind === 'perhaps' ? [{ column, isWhole: column.money.isWhole }] : []));
  const whole = perhaps.filter(({ isWhole }) => isWhole).map(({ column }) => column);
  if (whole.length > 0) return whole;
  const others = columns.filter(({ money }) => money?.kind === 'elsewhere');
  return others.length === 0 ? perhaps.map(({ column }) => column) : [];
}

export function costColumns({ columns }: ProjectTable): CostColumns {
  const sources = columns.flatMap((column) => (column.money?.kind === 'source' ? [{ source: column.money.source, column }] : []));
  const totals = columns.filter(isTotal);
  const of = (version: string): readonly Total[] => totals.filter(({ money }) => money.version === version);
  const [initial, plain, adjusted] = [of('initial'), of('plain'), of('adjusted')];
  // Of several adjustments the last one, where each says which it is.
  const byRound = adjusted.toSorted((a, b) => b.money.round - a.money.round);
  const isOrdered = new Set(adjusted.map(({ money }) => money.round)).size === adjusted.length;
  if (adjusted.length > 0) {
    const [latest] = byRound;
    const older = [...(isOrdered ? byRound.slice(1) : []), ...plain, ...initial];
    const rivals = isOrdered ? [] : byRound.slice(1);
    return { current: latest === undefined ? [] : [latest, ...older], earlier: older, rivals, sources };
  }
  if (plain.length > 0) return { current: [...plain.slice(0, 1), ...initial], earlier: initial, rivals: plain.slice(1), sources };
  // What is only proposed counts where nothing else does.
  const rest = initial.length > 0 ? initial : of('proposed');
  if (rest.length > 0) return { current: rest.slice(0, 1), earlier: [], rivals: rest.slice(1), sources };
  const perhaps = perhapsOf(columns);
  return { current: perhaps.slice(0, 1), earlier: [], rivals: perhaps.slice(1), sources };
}
