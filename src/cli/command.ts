/** What a command line asks for, and what can be wrong with it. */
import type { RequestedChoices } from '../application/score-once';
import type { Problem } from '../domain/problem';
import type { Written } from '../questions/own-fields';
import type { TemplateKind } from '../reports/templates/template-kind';
import type { Locale } from '../words/locale';
import type { OptionFault } from './option-fault';

export type ScoreRequest = {
  readonly files: readonly string[];
  readonly choices: RequestedChoices;
  /** File to make of the one that is scored; null writes none. */
  readonly output: string | null;
  /** Day of the work; null is today. */
  readonly date: string | null;
  /** Editions that the same city is held against besides. */
  readonly compare: readonly string[];
  /** Also every class of the law of the day. */
  readonly everyClass: boolean;
  readonly isJson: boolean;
  readonly locale: Locale;
};

export type RunRequest = {
  readonly file: string;
  readonly choices: RequestedChoices;
  /** JSON files of scenarios, or those that stand in the workbook. */
  readonly scenarios: readonly string[] | 'in-workbook';
  /** File to make; null writes none. */
  readonly output: string | null;
  /** Day of the work; null is today. */
  readonly date: string | null;
  /** Id of the requirements of a unit; null are those of a provincial city. */
  readonly requirements: string | null;
  /** Computes by the assumptions that the scenario sheet states. */
  readonly isAsStated: boolean;
  readonly isJson: boolean;
  readonly locale: Locale;
};

/** A question of src/questions. */
export type AskRequest = Omit<RunRequest, 'scenarios'> & {
  /** Its id. */
  readonly question: string;
  /** JSON files of scenarios, or those that stand in the workbook, where there must be some or may be none. */
  readonly scenarios: readonly string[] | 'in-workbook' | 'if-any';
  /** What was typed for the question's own fields. */
  readonly written: Written;
};

export type EditionsRequest = {
  /** Only editions in force on the day; null lists all. */
  readonly date: string | null;
  readonly isJson: boolean;
  readonly locale: Locale;
};

export type TemplateRequest = {
  /** File to make. */
  readonly file: string;
  readonly edition: Pick<RequestedChoices, 'edition'>;
  /** Day whose law is meant where no edition is named; null is today. */
  readonly date: string | null;
  readonly kinds: ReadonlySet<TemplateKind>;
  readonly locale: Locale;
};

/** What is wrong with a command line; sentences are in words/cli. */
export type UsageFault =
  | { readonly kind: 'no-command' }
  | { readonly kind: 'unknown-command'; readonly word: string }
  | { readonly kind: 'no-files' }
  | { readonly kind: 'one-file'; readonly command: 'run' | 'ask' }
  | { readonly kind: 'no-question'; readonly known: string }
  | { readonly kind: 'only-for-ask' }
  | { readonly kind: 'as-stated-alone' }
  | { readonly kind: 'one-file-to-make' }
  /** A file to be made under a name that Excel would not open. */
  | { readonly kind: 'output-ending'; readonly file: string; readonly ending: string }
  | { readonly kind: 'one-file-to-write' }
  | { readonly kind: 'which-scenarios' }
  | { readonly kind: 'not-for-score'; readonly option: string }
  | { readonly kind: 'only-edition-as-json' }
  | { readonly kind: 'not-for-template'; readonly option: string }
  | { readonly kind: 'only-for-template' }
  | { readonly kind: 'not-for-editions'; readonly option: string }
  | { readonly kind: 'no-files-for-editions' }
  | { readonly kind: 'only-for-score'; readonly option: string }
  | { readonly kind: 'bad-date'; readonly value: string }
  | { readonly kind: 'class-law-alone' }
  | OptionFault
  | { readonly kind: 'bad-option'; readonly detail: string }
  | { readonly kind: 'named-twice'; readonly option: string; readonly name: string }
  /** `1.250`: a thousand and more, or one and a quarter. */
  | { readonly kind: 'unsure-figure'; readonly option: string; readonly figure: string; readonly isWhole: boolean }
  | { readonly kind: 'bad-value'; readonly option: string; readonly value: string; readonly known: string }
  | { readonly kind: 'problem'; readonly problem: Problem };

export type Command =
  | { readonly kind: 'score'; readonly request: ScoreRequest }
  | { readonly kind: 'run'; readonly request: RunRequest }
  | { readonly kind: 'ask'; readonly request: AskRequest }
  | { readonly kind: 'editions'; readonly request: EditionsRequest }
  | { readonly kind: 'template'; readonly request: TemplateRequest }
  | { readonly kind: 'help'; readonly locale: Locale }
  | { readonly kind: 'wrong'; readonly fault: UsageFault; readonly locale: Locale };
