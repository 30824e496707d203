import { sheetKinds } from '../../changes/notation/sheet-change';
import { writtenColumns } from '../../changes/notation/sheet-language';
import type { PlannedCell, SheetPlan } from '../../domain/write-plan';
import { laterWordsOf } from '../../words/languages';
import { sheetLanguage } from '../../words/sheet-language';
import type { Locale } from '../../words/locale';
import { blank, textCell } from '../planned-cells';
import { oneOfList, numberWithin } from './entry-rules';
import { listTemplate } from './list-template';
import type { TemplateColumn } from './list-template';

const lines = 30;
/** The block of examples: one blank column, then kind, target, value. */
const exampleWidths = [2, 24, 26, 42] as const;

/** An empty scenario sheet in the columns that scenarios are written in, with an example of every kind of change beside it. */
export function scenarioTemplate(locale: Locale): SheetPlan {
  const { templates, scenarioSheet } = laterWordsOf(locale);
  const { fillYellow, scenarios: words } = templates;
  const { sheetName, columns, switches } = scenarioSheet;
  const language = sheetLanguage(locale);
  const kinds = sheetKinds(language);
  const own: readonly TemplateColumn[] = writtenColumns.map((role) => {
    const header = columns[role];
    switch (role) {
      case 'scenario':
        return { header, width: 14, look: 'entry' };
      case 'order':
        return {
          header,
          width: 9,
          look: 'inputText',
          rule: (area) =>
            numberWithin(area, { kind: 'whole', low: 1, high: 999, unit: '' }, { title: header, text: words.orderPrompt }, locale),
        };
      case 'switch':
        return {
          header,
          width: 10,
          look: 'inputText',
          rule: (area) => oneOfList(area, [switches.on, switches.off], { title: header, text: words.switchPrompt }, locale),
        };
      case 'kind':
        return {
          header,
          width: 24,
          look: 'entry',
          rule: (area) =>
            oneOfList(
              area,
              kinds.map(({ name }) => name),
              { title: header, text: words.kindPrompt },
              locale,
            ),
        };
      case 'target':
      case 'note':
        return { header, width: 26, look: 'entry' };
      case 'value':
        return { header, width: 38, look: 'entry' };
    }
  });
  const exampleOf = (role: 'kind' | 'target' | 'value'): PlannedCell => textCell(words.example(columns[role]), 'header');
  const beside = [
    [blank(), exampleOf('kind'), exampleOf('target'), exampleOf('value')],
    ...kinds.map(({ name, kinds: [first] }) => [
      blank(),
      textCell(name, 'groupText'),
      textCell(language.kinds[first?.kind ?? '']?.example.target ?? '', 'groupText'),
      textCell(language.kinds[first?.kind ?? '']?.example.value ?? '', 'groupText'),
    ]),
  ];
  const sheet = listTemplate({
    name: sheetName,
    title: words.title,
    notes: [fillYellow, words.note],
    lines,
    frozenColumns: 0,
    columns: own,
    beside,
  });
  return { ...sheet, columnWidths: [...sheet.columnWidths, ...exampleWidths] };
}
