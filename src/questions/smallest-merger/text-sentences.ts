/** How the requirements of the text stand after a merger: what it breaks, and what nobody chose. */
import { lawName } from '../../words/law-names';
import { laterWordsOf } from '../../words/languages';
import type { Locale } from '../../words/locale';
import { requirementFigures } from '../../words/requirement-figures';
import type { MergerSet, TextNeed } from './merger-answer';
import { isLost } from './text-needs';

function lostText({ before, after }: TextNeed, locale: Locale): string {
  const { comparison, questions } = laterWordsOf(locale);
  const [now, then] = [requirementFigures(before, locale), requirementFigures(after, locale)];
  const figures = [now.actual, then.actual, then.required].map((figure) => figure ?? '–');
  const [has = '', keeps = '', required = ''] = figures;
  return questions['smallest-merger'].lost.one(lawName(after, locale), has, keeps, required, comparison.verdict[after.verdict]);
}

/** Requirements of the text that the merger breaks, whether they were asked for (with a lower figure) or not; what it leaves in doubt apart. */
export function lostSentences({ ofText }: MergerSet, locale: Locale): readonly string[] {
  const { lost } = laterWordsOf(locale).questions['smallest-merger'];
  const all = ofText.filter(isLost);
  const sentence = (needs: readonly TextNeed[], say: (needs: string) => string): readonly string[] =>
    needs.length === 0 ? [] : [say(needs.map((each) => lostText(each, locale)).join('; '))];
  return [
    ...sentence(
      all.filter(({ after }) => after.verdict === 'not-met'),
      lost.all,
    ),
    ...sentence(
      all.filter(({ after }) => after.verdict !== 'not-met'),
      lost.doubtful,
    ),
  ];
}

/** Names of what the merger breaks or leaves in doubt; '' where it does neither. */
export function lostNames({ ofText }: MergerSet, locale: Locale): string {
  return ofText
    .filter(isLost)
    .map(({ after }) => lawName(after, locale))
    .join('; ');
}

/** Requirements of the text that were not asked for, as they stand after the merger. */
export function unaskedSentences({ ofText }: MergerSet, locale: Locale): readonly string[] {
  const { comparison, questions } = laterWordsOf(locale);
  const text = questions['smallest-merger'];
  const said = ofText
    .filter(({ isAsked }) => !isAsked)
    .map(({ after }) => {
      const { actual, required } = requirementFigures(after, locale);
      return text.standsAfter.one(lawName(after, locale), comparison.verdict[after.verdict], actual ?? '–', required ?? '–');
    });
  return said.length === 0 ? [] : [text.standsAfter.all(said.join('; '))];
}
