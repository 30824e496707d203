/** The points that are still needed at least, as a formula over the live sheet's own sums: what domain/needed-points says, rounded up, never to 0. */
import type { Assessment } from '../domain/assessment';
import { neededPoints } from '../domain/needed-points';
import type { SectionId, Standard } from '../domain/standard';
import { groupsOf } from '../domain/standard';
import { isAtLeast } from '../engine/rules/cell-formula';
import { reference } from './score-layout';
import type { ScoreLayout } from './score-layout';

/** Behind so many decimals a difference of sums is binary dust. */
const dustFrom = 9;

/** What the cell of a row of sums lacks to the minimum beside it; 0 where it reaches it. */
function lacks(row: number, layout: ScoreLayout): string {
  const at = (column: 'points' | 'minimumPoints'): string => reference(column, row, true);
  const reached = isAtLeast(at('points'), at('minimumPoints'), reference('value', layout.tolerance, true));
  return `IF(${reached},0,${at('minimumPoints')}-${at('points')})`;
}

function largest(terms: readonly string[]): string {
  return terms.length === 1 ? (terms[0] ?? '0') : `MAX(${terms.join(',')})`;
}

/** The larger of what the total lacks and what the criteria below their minimums lack together; of a criterion the larger of its own and its groups'. */
export function neededFormula({ gates, criteria, groups }: Assessment, standard: Standard, layout: ScoreLayout): string {
  const deciding = new Set<SectionId>(gates.flatMap(({ id, of }) => (of === 'section' ? [id] : [])));
  const groupRow = (id: SectionId): number => layout.groups + 2 + groupsOf(standard).findIndex((group) => group.id === id);
  const sections = criteria.flatMap(({ id, minimum }, index) => {
    const own = deciding.has(id) && minimum !== null ? [lacks(layout.criteria.first + index, layout)] : [];
    const inside = groups
      .filter((group) => group.criterion === id && deciding.has(group.id) && group.minimum !== null)
      .map((group) => lacks(groupRow(group.id), layout));
    const terms = [...own, ...(inside.length === 0 ? [] : [inside.join('+')])];
    return terms.length === 0 ? [] : [largest(terms)];
  });
  const total = lacks(layout.criteria.total, layout);
  const needed = largest([total, ...(sections.length === 0 ? [] : [sections.join('+')])]);
  return `ROUNDUP(ROUND(${needed},${String(dustFrom)}),2)`;
}

/** What the formula comes to. */
export function neededResult(assessment: Assessment): number {
  const points = Number((neededPoints(assessment)?.points ?? 0).toFixed(dustFrom));
  return Math.ceil(Number((points * 100).toPrecision(15))) / 100;
}
