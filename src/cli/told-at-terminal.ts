/** A problem as the terminal says it: where the pane has a page to choose on, it has a switch. */
import type { Problem, ProblemCode } from '../domain/problem';
import { laterWordsOf } from '../words/languages';
import type { Locale } from '../words/locale';
import { problemSentence } from '../words/problem-sentence';

/** What another edition mends. */
const ofTheEdition: ReadonlySet<ProblemCode> = new Set(['class-unsaid', 'classes-named', 'class-without-edition']);

export function toldAtTerminal(problem: Problem, locale: Locale): string {
  const said = problemSentence(problem, locale);
  return ofTheEdition.has(problem.code) ? `${said} ${laterWordsOf(locale).cli.byEdition}` : said;
}
