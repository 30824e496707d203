/** Fields that fill a cell of the scenario sheet by themselves. */
import { indicatorCalled } from '../../domain/standard';
import type { GradeId, IndicatorId } from '../../domain/standard';
import { amountAssumed } from '../../language/amount-said';
import { gradeNamed, regionNamed } from '../../language/edition-names';
import { peopleUnit } from '../../language/kept-units';
import { gradePlace } from '../../language/level-said';
import { answers } from '../../language/lexicon/list-words';
import { noRegion } from '../../language/lexicon/scenario-words';
import { classes } from '../../language/lexicon/vocabulary';
import { fromPlainNotation, fromVietnameseNotation } from '../../language/numbers/typed-expression';
import { said } from '../../language/said';
import type { FieldShape, Spelling } from '../field';
import { textCell } from './sheet-language';
import type { SheetCell, SheetLanguage, Written } from './sheet-language';
import type { SheetNames } from './sheet-names';
import { driverNamed, indicatorNamed, writtenDriver, writtenIndicator } from './sheet-names';
import { moneyOf, readAmount, readNumber, readPercent, writeNumber, writePercent } from './sheet-numbers';
import { choiceSaid } from './vocabularies';

/** The sheet's arithmetic in the parser's notation; undefined where a number can be read two ways. */
function expressionOf(value: string, language: SheetLanguage): string | undefined {
  return (language.decimal === '.' ? fromPlainNotation(value) : fromVietnameseNotation(value)) ?? undefined;
}

/** The notation of the sheet for an expression: with decimal commas, semicolons stand between arguments. */
function writtenExpression(expression: string, language: SheetLanguage): string {
  return language.decimal === '.' ? expression : expression.replaceAll(',', ';').replaceAll('.', ',');
}

/** A grade by its place; one that stands between by the law's own words. */
export function writtenGrade(grade: GradeId | null, indicator: IndicatorId, { grades }: SheetLanguage, { standard }: SheetNames): string {
  if (grade === null) return grades.none;
  if (grade === 'maximum' || grade === 'minimum') return grades[grade];
  const row = standard.indicators.find(({ id }) => id === indicator);
  return (row?.kind === 'grade' ? row.grades.find(({ id }) => id === grade)?.label : undefined) ?? grade;
}

/** A grade by the law's own word (`Dư`, `Đủ`), by its place, or by the sheet's word for it; undefined where it is none. */
export function gradeRead(
  typed: string,
  indicator: IndicatorId,
  language: SheetLanguage,
  { standard }: SheetNames,
): GradeId | null | undefined {
  const row = indicatorCalled(standard, indicator);
  const named = row?.kind === 'grade' ? gradeNamed(typed, row) : undefined;
  return named === undefined ? gradePlace(typed, language.grades) : named;
}

/**
 * Every field as a cell of its own, given the written words of its choices.
 * @param indicator the row that the change speaks of; '' where it speaks of none
 */
export function cellWriter(language: SheetLanguage, names: SheetNames, indicator: IndicatorId): Spelling<(written: Written) => SheetCell> {
  const plain =
    (value: string): (() => SheetCell) =>
    () =>
      textCell(value);
  const nothing = (): SheetCell => null;
  return {
    unit: plain,
    newUnit: plain,
    choice: (value) => (written) => textCell(written[value] ?? value),
    part: () => nothing,
    people: (value) => () => value,
    rate: (value) => plain(writePercent(value, language)),
    years: (value) => plain(writeNumber(value, language)),
    indicator: (value) => plain(writtenIndicator(value, names.standard)),
    rowValue: (value) => () => value,
    rowGrade: (value) => plain(writtenGrade(value, indicator, language, names)),
    driver: (value) => plain(writtenDriver(value, names, language)),
    expression: (value) => plain(writtenExpression(value, language)),
    project: plain,
    effects: () => nothing,
    money: (value) => () => value,
    baseYear: (value) => plain(String(value)),
    phases: () => nothing,
    oneOff: () => nothing,
    region: (value) =>
      plain(value === null ? language.noRegion : (names.standard.adjustments.find(({ id }) => id === value)?.name ?? value)),
    yesNo: (value) => plain(language.switches[value ? 'on' : 'off']),
    answer: () => nothing,
    urbanClass: (value) => plain(language.classes[value]),
  };
}

/** What reading a cell needs beside its text; `values`: the fields read before. */
export type CellContext = {
  readonly language: SheetLanguage;
  readonly names: SheetNames;
  readonly written: Written;
  readonly values: Readonly<Record<string, unknown>>;
};

/** The field's value as JSON has it; undefined where the text says none. */
export function readCell(shape: FieldShape, typed: string, { language, names, written, values }: CellContext): unknown {
  const known = <Value>(value: Value | null): Value | undefined => value ?? undefined;
  switch (shape.tag) {
    case 'unit':
    case 'new-unit':
    case 'project':
      return typed === '' ? undefined : typed;
    case 'choice':
      return known(choiceSaid(shape, typed, written));
    case 'people':
      return known(readAmount(amountAssumed(typed, peopleUnit), language));
    case 'rate':
      return known(readPercent(typed, language));
    case 'years':
    case 'base-year':
      return known(readNumber(typed, language));
    case 'indicator':
      return known(indicatorNamed(typed, names.standard));
    case 'row-value':
      // A share in per cent is filed in per cent: 83,09 % is 83,09.
      return known(readNumber(typed.replace(/\s*%$/, ''), language));
    case 'row-grade':
      return typeof values['indicator'] === 'string' ? gradeRead(typed, values['indicator'], language, names) : undefined;
    case 'driver':
      return known(driverNamed(typed, names.languages));
    case 'expression':
      return expressionOf(typed, language);
    case 'money':
      return known(moneyOf(typed, language));
    case 'region':
      if (said(noRegion, typed, { none: language.noRegion }) !== null) return null;
      return regionNamed(typed, names.standard)?.id;
    case 'yes-no': {
      const answer = said(answers, typed, { yes: language.switches.on, no: language.switches.off });
      return answer === null ? undefined : answer === 'yes';
    }
    case 'class':
      return known(said(classes, typed, language.classes));
    case 'answer':
    case 'part':
    case 'effects':
    case 'phases':
    case 'one-off':
      return undefined;
  }
}
