import { useMemo } from 'react';
import type { ComparedScenario } from '../../application/assess-scenarios';
import type { RequirementVerdict } from '../../domain/requirement';
import { useScenarioWords } from '../../taskpane/hooks/useScenarioWords';
import { sectionVerdict } from '../../taskpane/section-verdict';
import type { SectionVerdict } from '../../taskpane/section-verdict';
import { columnFormat } from '../../words/format';
import { heldBeside } from '../../words/held-against';
import { requirementLabel } from '../../words/law-names';
import { listed } from '../../words/lists';
import { wordsOf } from '../../words/languages';
import { formatNumber, formatPoints } from '../../words/numbers';
import { requirementFigures } from '../../words/requirement-figures';

/** `differs`: it says something else than the baseline's. */
export type ComparedCell = {
  readonly text: string;
  readonly verdict: RequirementVerdict | SectionVerdict | null;
  readonly differs: boolean;
};

/** `beside`: what is asked for, said after the name; `more`: the name in full. */
export type ComparedRow = {
  readonly id: string;
  readonly name: string;
  readonly beside: string;
  readonly more: string;
  readonly isTotal: boolean;
  readonly cells: readonly ComparedCell[];
};

/** Columns are the baseline's and one for every scenario. In words and plain: it may be shown in another window. */
export type ComparedTable = { readonly columns: readonly string[]; readonly rows: readonly ComparedRow[] };

type Said = Omit<ComparedCell, 'differs'>;
type Assessed = ComparedScenario['assessed'];

const nothing: Said = { text: '', verdict: null };

/** Criteria, total, requirements and cost in rows, the baseline and every scenario in columns. */
export function useComparedTable(base: Assessed, scenarios: readonly ComparedScenario[]): ComparedTable {
  const { locale, text, comparison } = useScenarioWords();
  return useMemo(() => {
    const all = [base, ...scenarios.map(({ assessed }) => assessed)];
    const row = (id: string, name: string, of: (assessed: Assessed) => Said, more: Partial<ComparedRow> = {}): ComparedRow => {
      const cells = all.map(of);
      const [first = nothing] = cells;
      return {
        id,
        name,
        beside: '',
        more: '',
        isTotal: false,
        cells: cells.map((cell) => ({ ...cell, differs: cell.text !== first.text || cell.verdict !== first.verdict })),
        ...more,
      };
    };
    const money = (id: string, name: string, of: (assessed: Assessed) => string): ComparedRow =>
      row(id, name, (assessed) => ({ text: of(assessed), verdict: null }));
    const needed = (points: number | null): string =>
      points === null ? '' : wordsOf(locale).pane.neededShort(formatPoints(points, locale));
    const total = row(
      'total',
      comparison.total,
      ({ assessment }) => ({
        text: heldBeside(assessment.total.certain, assessment.total.required, locale, columnFormat).actual,
        verdict: null,
      }),
      { beside: needed(base.assessment.total.required), isTotal: true },
    );
    const criteria = base.assessment.criteria.map((criterion, index) =>
      row(
        `criterion ${criterion.id}`,
        comparison.criterion(criterion.label, '').replace(/\.\s*$/, ''),
        ({ assessment }) => {
          const result = assessment.criteria[index];
          if (result === undefined) return nothing;
          return { text: heldBeside(result.points, result.minimum, locale, columnFormat).actual, verdict: sectionVerdict(result) };
        },
        { beside: needed(criterion.minimum), more: criterion.name },
      ),
    );
    const requirements = base.requirements.map((requirement, index) =>
      row(`requirement ${requirement.id}`, requirementLabel(requirement, locale), (assessed) => {
        const result = assessed.requirements[index];
        if (result === undefined) return nothing;
        return { text: requirementFigures(result, locale).actual ?? '', verdict: result.verdict };
      }),
    );
    const hasCityCost = all.some(({ facts }) => facts.cost > 0 && facts.cityCost !== null);
    const hasUncosted = all.some(({ facts }) => facts.uncosted.length > 0);
    const costs = [
      money('cost', text.costRow, ({ facts }) => (facts.cost === 0 && facts.uncosted.length > 0 ? '–' : formatNumber(facts.cost, locale))),
      ...(hasCityCost
        ? [
            money('city-cost', text.cityCostRow, ({ facts }) =>
              facts.cost === 0 || facts.cityCost === null ? '–' : formatNumber(facts.cityCost, locale),
            ),
          ]
        : []),
      ...(hasUncosted ? [money('uncosted', text.uncostedRow, ({ facts }) => listed(facts.uncosted, locale))] : []),
    ];
    return {
      columns: [text.base, ...scenarios.map(({ scenario }) => scenario.name)],
      rows: [total, ...criteria, ...requirements, ...costs],
    };
  }, [base, scenarios, locale, text, comparison]);
}
