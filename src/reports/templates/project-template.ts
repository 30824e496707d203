import type { SheetPlan } from '../../domain/write-plan';
import { laterWordsOf } from '../../words/languages';
import type { Locale } from '../../words/locale';
import { oneOfList, numberWithin } from './entry-rules';
import { lineNumber, listTemplate } from './list-template';

const lines = 40;

/** An empty list of projects. */
export function projectTemplate(locale: Locale): SheetPlan {
  const { sheetNames, fillYellow, budget, projects: words } = laterWordsOf(locale).templates;
  const { columns } = words;
  return listTemplate({
    name: sheetNames.projects,
    title: words.title,
    notes: [fillYellow, words.example],
    lines,
    frozenColumns: 2,
    columns: [
      { header: columns.number, width: 6, look: 'center', given: lineNumber },
      { header: columns.name, width: 60, look: 'entry' },
      {
        header: columns.cost,
        width: 18,
        look: 'input',
        rule: (area) =>
          numberWithin(
            area,
            { kind: 'decimal', low: 0, high: 1_000_000, unit: budget.amountUnit },
            { title: columns.cost, text: words.costPrompt },
            locale,
          ),
      },
      {
        header: columns.state,
        width: 22,
        look: 'inputText',
        rule: (area) => oneOfList(area, words.states, { title: columns.state, text: words.statePrompt }, locale),
      },
      { header: columns.note, width: 40, look: 'entry' },
    ],
  });
}
