/** The requirements of the unit as a sheet of the add-in's own. */
import { assumptionsOf } from '../../application/assumptions';
import { ownPlan } from '../../reports/own-plan';
import { textCell } from '../../reports/planned-cells';
import { lawOfRequirements } from '../../application/law-of-the-score';
import { requirementLine } from '../../reports/law-lines';
import { requirementRows, unitRows, wardRows } from '../../reports/requirement-rows';
import { assumptionLines } from '../../words/assumption-texts';
import { laterWordsOf } from '../../words/languages';
import type { Sheets } from '../asking';
import type { RequirementsAnswer } from './ask';

export const requirementSheets: Sheets<RequirementsAnswer> = ({ edition, base, scenarios, units }, { scored }, locale, date) => {
  const words = laterWordsOf(locale).questions.requirements;
  const source = { base, scenarios, requirements: edition, date };
  const lawLine = requirementLine(lawOfRequirements(edition, date), locale);
  const sheet = {
    name: words.sheetName,
    replaces: null,
    columnWidths: [64, ...Array.from({ length: 1 + 2 * (1 + scenarios.length) }, () => 16)],
    frozenRows: 1,
    merges: [],
    rows: [
      [textCell(words.title, 'title')],
      ...assumptionLines({ ...assumptionsOf(scored), date }, locale).map((line) => [textCell(line, 'note')]),
      [],
      ...(units === null
        ? [...requirementRows(source, locale), ...wardRows(source, locale)]
        : [[textCell(lawLine, 'note')], ...units.flatMap((each) => unitRows(each.units, each.scenario, locale))]),
    ],
  };
  return ownPlan([{ key: 'requirements', edits: 'anywhere', sheet }]);
};
