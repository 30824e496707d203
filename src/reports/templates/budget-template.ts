import type { SheetPlan } from '../../domain/write-plan';
import { laterWordsOf } from '../../words/languages';
import type { Locale } from '../../words/locale';
import { textCell } from '../planned-cells';
import { oneOfList, numberWithin } from './entry-rules';
import { lineNumber, listTemplate } from './list-template';

/** Revenue and expenditure of ten years. */
const lines = 20;

/** An empty budget: one line a year and kind. Lines whose amount stays blank are no lines to the reader. */
export function budgetTemplate(locale: Locale): SheetPlan {
  const { sheetNames, fillYellow, budget: words } = laterWordsOf(locale).templates;
  const { columns } = words;
  const [revenue, expenditure] = words.lines;
  return listTemplate({
    name: sheetNames.budget,
    title: words.title,
    notes: [fillYellow, words.example],
    lines,
    frozenColumns: 2,
    columns: [
      { header: columns.number, width: 6, look: 'center', given: lineNumber },
      {
        header: columns.name,
        width: 30,
        look: 'entry',
        given: (line) => textCell(line % 2 === 0 ? revenue : expenditure, 'entry'),
        rule: (area) => oneOfList(area, words.lines, { title: columns.name, text: words.linePrompt }, locale),
      },
      {
        header: columns.year,
        width: 9,
        look: 'inputText',
        rule: (area) =>
          numberWithin(area, { kind: 'whole', low: 1990, high: 2100, unit: '' }, { title: columns.year, text: words.yearPrompt }, locale),
      },
      {
        header: columns.period,
        width: 13,
        look: 'inputText',
        rule: (area) => oneOfList(area, words.periods, { title: columns.period, text: words.periodPrompt }, locale),
      },
      {
        header: columns.status,
        width: 16,
        look: 'inputText',
        rule: (area) => oneOfList(area, words.statuses, { title: columns.status, text: words.statusPrompt }, locale),
      },
      {
        header: columns.amount,
        width: 16,
        look: 'input',
        rule: (area) =>
          numberWithin(
            area,
            { kind: 'decimal', low: 0, high: 1_000_000, unit: words.amountUnit },
            { title: columns.amount, text: words.amountPrompt },
            locale,
          ),
      },
      { header: columns.source, width: 34, look: 'entry' },
      { header: columns.note, width: 28, look: 'entry' },
    ],
  });
}
