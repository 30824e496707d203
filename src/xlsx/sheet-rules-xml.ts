/** Conditional formats and data validations of a sheet part (ECMA-376-1, 18.3.1.18 and 18.3.1.33). */
import type { ConditionOperator, PlannedCondition, PlannedValidation, SheetArea, ValidationRule } from '../domain/sheet-parts';
import { writeReference } from './cell-reference';
import { encodeCellText, encodeTextAttribute } from './xml-text';

/** Most characters that a list of words takes. */
const longestList = 255;

const operators: Readonly<Record<ConditionOperator, string>> = {
  equal: 'equal',
  'not-equal': 'notEqual',
  greater: 'greaterThan',
  'at-least': 'greaterThanOrEqual',
  less: 'lessThan',
  'at-most': 'lessThanOrEqual',
};

/** `A6:P69` of an area; one cell is `A6`. */
export function rangeText({ row, column, rows, columns }: SheetArea): string {
  const first = writeReference(row, column);
  return rows * columns === 1 ? first : `${first}:${writeReference(row + rows - 1, column + columns - 1)}`;
}

/** `lookIndex` gives the index of a differential format for a look of the plan. */
export function conditionsXml(conditions: readonly PlannedCondition[], lookIndex: (look: string) => number): string {
  return conditions
    .map(({ area, rule, look }, index) => {
      const type = rule.kind === 'formula' ? 'type="expression"' : `type="cellIs" operator="${operators[rule.operator]}"`;
      const place = `dxfId="${String(lookIndex(look))}" priority="${String(index + 1)}" stopIfTrue="1"`;
      const formula = `<formula>${encodeCellText(rule.formula)}</formula>`;
      return `<conditionalFormatting sqref="${rangeText(area)}"><cfRule ${type} ${place}>${formula}</cfRule></conditionalFormatting>`;
    })
    .join('');
}

export function validationsXml(validations: readonly PlannedValidation[]): string {
  if (validations.length === 0) return '';
  return `<dataValidations count="${String(validations.length)}">${validations.map(validationXml).join('')}</dataValidations>`;
}

function validationXml({ area, rule, prompt, error, strictness }: PlannedValidation): string {
  const { attributes, formulas } = ruleXml(rule);
  const said =
    prompt === null ? '' : ` showInputMessage="1" promptTitle="${encodeTextAttribute(prompt.title)}" prompt="${encodeTextAttribute(prompt.text)}"`;
  const refused = ` showErrorMessage="1" errorStyle="${strictness}" errorTitle="${encodeTextAttribute(error.title)}" error="${encodeTextAttribute(error.text)}"`;
  return `<dataValidation ${attributes} allowBlank="1"${said}${refused} sqref="${rangeText(area)}">${formulas}</dataValidation>`;
}

function ruleXml(rule: ValidationRule): { readonly attributes: string; readonly formulas: string } {
  if (rule.kind === 'list')
    return {
      attributes: 'type="list"',
      formulas: `<formula1>${encodeCellText(`"${listOfWords(rule.items).replaceAll('"', '""')}"`)}</formula1>`,
    };
  if (rule.kind === 'list-range') return { attributes: 'type="list"', formulas: `<formula1>${encodeCellText(rule.formula)}</formula1>` };
  const { minimum, maximum } = rule;
  const [first, second] = minimum === null ? [maximum, null] : [minimum, maximum];
  if (first === null) throw new Error('a validation of numbers without a bound');
  const operator = second !== null ? 'between' : minimum === null ? 'lessThanOrEqual' : 'greaterThanOrEqual';
  const formulas = `<formula1>${String(first)}</formula1>${second === null ? '' : `<formula2>${String(second)}</formula2>`}`;
  return { attributes: `type="${rule.kind}" operator="${operator}"`, formulas };
}

function listOfWords(items: readonly string[]): string {
  const text = items.join(',');
  if (text.length > longestList || items.some((item) => item.includes(','))) throw new Error(`Excel takes no such list of words: ${text}`);
  return text;
}
