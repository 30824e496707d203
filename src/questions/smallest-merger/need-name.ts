import type { AnyNeed } from '../../analysis/smallest-merger/merger-problem';
import type { Standard } from '../../domain/standard';
import { laterWordsOf } from '../../words/languages';
import type { Locale } from '../../words/locale';
import { measuredText } from '../../words/measured-text';

/** `Dân số (người)`, `Tiêu chí II (điểm)`. */
export function needName({ id, measure }: Pick<AnyNeed, 'id' | 'measure'>, standard: Standard, locale: Locale): string {
  const text = laterWordsOf(locale).questions['smallest-merger'];
  if (measure !== 'points') return text.measures[measure];
  const gates = measuredText(text.gates, standard);
  const section = standard.sections.find((each) => each.id === id);
  return section === undefined ? gates.total : gates.section(section.label === '' ? section.name : section.label);
}
