import type { SheetPlan } from '../../domain/write-plan';
import { laterWordsOf } from '../../words/languages';
import type { Locale } from '../../words/locale';
import { oneOfList, numberWithin } from './entry-rules';
import { lineNumber, listTemplate } from './list-template';

const lines = 40;

/** An empty list of commune-level units: the city's own and those around it. Bounds are those that the reader judges by. */
export function unitTemplate(locale: Locale): SheetPlan {
  const { sheetNames, fillYellow, units: words } = laterWordsOf(locale).templates;
  const { columns } = words;
  return listTemplate({
    name: sheetNames.units,
    title: words.title,
    notes: [fillYellow, words.example, words.ownFigures],
    lines,
    frozenColumns: 2,
    columns: [
      { header: columns.number, width: 6, look: 'center', given: lineNumber },
      { header: columns.name, width: 28, look: 'entry' },
      {
        header: columns.kind,
        width: 12,
        look: 'inputText',
        rule: (area) => oneOfList(area, words.kinds, { title: columns.kind, text: words.kindPrompt }, locale),
      },
      {
        header: columns.inCity,
        width: 12,
        look: 'inputText',
        rule: (area) => oneOfList(area, words.answers, { title: columns.inCity, text: words.cityPrompt }, locale),
      },
      {
        header: columns.area,
        width: 13,
        look: 'input',
        rule: (area) =>
          numberWithin(
            area,
            { kind: 'decimal', low: 0.03, high: 1_500, unit: 'km²' },
            { title: columns.area, text: words.areaPrompt },
            locale,
          ),
      },
      {
        header: columns.people,
        width: 13,
        look: 'inputLarge',
        rule: (area) =>
          numberWithin(
            area,
            { kind: 'whole', low: 0, high: 500_000, unit: words.peopleUnit },
            { title: columns.people, text: words.peoplePrompt },
            locale,
          ),
      },
      {
        header: columns.year,
        width: 11,
        look: 'inputText',
        rule: (area) =>
          numberWithin(area, { kind: 'whole', low: 1900, high: 2100, unit: '' }, { title: columns.year, text: words.yearPrompt }, locale),
      },
      {
        header: columns.cost,
        width: 14,
        look: 'input',
        rule: (area) =>
          numberWithin(
            area,
            { kind: 'decimal', low: 0, high: 50_000, unit: words.costUnit },
            { title: columns.cost, text: words.costPrompt },
            locale,
          ),
      },
      { header: columns.neighbours, width: 38, look: 'entry' },
      { header: columns.source, width: 28, look: 'entry' },
      { header: columns.note, width: 28, look: 'entry' },
    ],
  });
}
