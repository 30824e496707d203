/** What the user must know of figures typed or pasted, as a sentence. */
import type { Locale } from '../../words/locale';
import { writtenPlainly } from '../../words/numbers';
import { cellPlace } from '../../words/places';
import type { LaterWords } from '../../words/words';
import type { FigureNotice } from '../spreadsheet';

/** Every number is written such that typing it gives the same. */
export function figureSentence(notice: FigureNotice, text: LaterWords['embedded'], locale: Locale): string {
  const place = cellPlace(notice.cell, locale);
  const more = notice.count - 1;
  const number = (value: number): string => writtenPlainly(value, locale);
  switch (notice.kind) {
    case 'struck':
      return text.figuresStruck(place, more);
    case 'other-mark':
      return text.figuresOtherMark(place, more, notice.text, number(notice.value));
    case 'left-open':
      return text.figuresLeftOpen(place, more, notice.text, number(notice.readings[0]), number(notice.readings[1]));
    case 'either':
      return text.figuresEither(place, more, notice.text, number(notice.taken), number(notice.other));
  }
}
