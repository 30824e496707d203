/** What a merger does for the gates of the classification, said before anything else: that it joins enough communes is not that the city passes. */
import { isAtLeast, isSame } from '../../domain/comparison';
import { heldAgainst } from '../../words/held-against';
import type { HeldTexts } from '../../words/held-against';
import { laterWordsOf } from '../../words/languages';
import type { Locale } from '../../words/locale';
import { measuredText } from '../../words/measured-text';
import type { MergerAnswer, NearestNeed } from './merger-answer';
import type { GateMiss } from './gate-points';
import { needName } from './need-name';

/** `Tiêu chí II (điểm) 0/6` */
function hasOf({ id, required, points }: GateMiss, { standard }: MergerAnswer, locale: Locale): string {
  const held = heldAgainst(points, required, locale);
  return `${needName({ id, measure: 'points' }, standard, locale)} ${held.actual}/${held.required}`;
}

function movedSentence({ need, now, alone, ceiling }: NearestNeed, { standard }: MergerAnswer, locale: Locale): string {
  const text = measuredText(laterWordsOf(locale).questions['smallest-merger'].gates, standard);
  const name = needName(need, standard, locale);
  const held = (points: number): HeldTexts => heldAgainst(points, need.required, locale);
  const [has, tried, most] = [held(now ?? 0), held(alone), held(ceiling)];
  const lacks = most.missing ?? '';
  return isSame(alone, ceiling)
    ? text.nearest(name, most.required, has.actual, most.actual, lacks)
    : text.bounded(name, most.required, has.actual, tried.actual, most.actual, lacks);
}

/** No set reaches it. */
export function isShut({ need, ceiling }: NearestNeed): boolean {
  return !isAtLeast(ceiling, need.required);
}

/** Rows that wait could make up for what it lacks. */
export function mayOpenYet({ need, ceiling, waiting }: NearestNeed): boolean {
  return waiting > 0 && isAtLeast(ceiling + waiting, need.required);
}

export function gateSentences(answer: MergerAnswer, locale: Locale): readonly string[] {
  const { needs, nearest, sets, standard, pending } = answer;
  const text = measuredText(laterWordsOf(locale).questions['smallest-merger'].gates, standard);
  const isAsked = needs.some(({ measure }) => measure === 'points');
  const [best] = sets;
  const shut = nearest.filter((each) => each.need.measure === 'points' && isShut(each));
  const unmoved = shut.filter(({ now, ceiling }) => isSame(ceiling, now ?? 0));
  const moved = shut.filter((each) => !unmoved.includes(each));
  const misses = best?.misses ?? [];
  const list = (gates: readonly GateMiss[]): string => gates.map((gate) => hasOf(gate, answer, locale)).join('; ');
  return [
    ...(unmoved.length === 0
      ? []
      : [text.unmoved(list(unmoved.map(({ need: { id, required }, now }) => ({ id, required, points: now ?? 0 }))))]),
    ...moved.map((each) => movedSentence(each, answer, locale)),
    ...(misses.length === 0 ? [] : [best?.units.length === 0 ? text.missedNow(list(misses)) : text.missed(list(misses))]),
    ...(pending > 0 && (isAsked || misses.length > 0) ? [text.pending(String(pending))] : []),
    ...(isAsked ? [text.asProposed] : []),
  ];
}
