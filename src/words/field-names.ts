/** What the fields of the questions' forms are called in the pane, by the names that the terminal has for them. */
import type { Problem } from '../domain/problem';
import { laterWordsOf } from './languages';
import type { Locale } from './locale';
import type { QuestionId } from './question-words';

type FieldNames = Readonly<Record<string, string>>;

/** The fields of the forms; one that the pane does not offer has no name, as nobody can write into it there. */
function fieldNamesOf(locale: Locale): Readonly<Partial<Record<QuestionId, FieldNames>>> {
  const { questions } = laterWordsOf(locale);
  const merger = questions['smallest-merger'];
  const breakEven = questions['break-even'];
  const { sensitivity, uncertainty, path } = questions;
  return {
    'smallest-merger': { minimise: merger.minimise, counted: merger.counted, require: merger.require, costs: merger.stated },
    'fewest-changes': { without: questions['fewest-changes'].without },
    'break-even': { row: breakEven.rowField, driver: breakEven.driverField },
    sensitivity: { share: sensitivity.share, x: sensitivity.x, y: sensitivity.y },
    uncertainty: { share: uncertainty.shareField, ranges: uncertainty.rangesField },
    projects: { budget: questions.projects.budgetField },
    path: { to: path.toField, rates: path.ratesField, expenditure: path.spentField, law: path.lawField },
  };
}

/** The fields of a question's form, by the terminal's names. Null: the pane has no such question or form. */
export function fieldNames(question: string, locale: Locale): FieldNames | null {
  const all: Readonly<Record<string, FieldNames | undefined>> = fieldNamesOf(locale);
  return all[question] ?? null;
}

/** What the form of the merger calls a requirement that the terminal has another name for; any other name as it is. */
function requirementNamed(name: string, question: string, locale: Locale): string {
  const { measures } = laterWordsOf(locale).questions['smallest-merger'];
  const labels: Readonly<Record<string, string | undefined>> = { ...measures, wardShare: measures['ward-share'] };
  return question === 'smallest-merger' ? (labels[name] ?? name) : name;
}

/** A refusal as the pane says it: what the terminal calls `--ranges` is the field's own name. */
export function underFieldNames(refusal: Problem, question: string, locale: Locale): Problem {
  const names = fieldNames(question, locale);
  const named = (option: string): string => {
    const name = names?.[option.replace(/^--/, '')];
    return name === undefined ? option : `“${name}”`;
  };
  switch (refusal.code) {
    case 'asked-number-outside':
      return {
        ...refusal,
        data: { ...refusal.data, option: named(refusal.data.option), name: requirementNamed(refusal.data.name, question, locale) },
      };
    case 'merger-need-unread':
      return { ...refusal, data: { ...refusal.data, name: requirementNamed(refusal.data.name, question, locale) } };
    case 'asked-twice':
      return { ...refusal, data: { ...refusal.data, option: named(refusal.data.option) } };
    case 'asked-row-numberless':
      return { ...refusal, data: { ...refusal.data, option: named(refusal.data.option) } };
    case 'asked-share-impossible':
      return { ...refusal, data: { ...refusal.data, option: named(refusal.data.option) } };
    case 'path-year-outside':
      return { ...refusal, data: { ...refusal.data, option: named(refusal.data.option) } };
    case 'asked-grid-of-two':
      return { ...refusal, data: { ...refusal.data, option: named(refusal.data.option), other: named(refusal.data.other) } };
    default:
      return refusal;
  }
}
