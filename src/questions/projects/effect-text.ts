/** What a project does, as its reader sees it: the quantity by its name, the row by its code, and the words that it was read from. */
import type { ProjectEffect } from '../../domain/change-parts';
import type { Project } from '../../domain/project';
import { gradesOf } from '../../domain/standard';
import type { Standard } from '../../domain/standard';
import { driverName } from '../../words/driver-names';
import { laterWordsOf } from '../../words/languages';
import { leverSaid } from '../../words/lever-text';
import { tellingDecimals } from '../../words/format';
import type { Locale } from '../../words/locale';
import { formatNumber } from '../../words/numbers';
import { measuredText } from '../../words/measured-text';
import type { ToldEffect } from './told-effect';
import type { OfferedSize } from './offered-size';

/** What a project adds is said as exactly as the list says it: nothing is rounded up to be enough for something. */
function difference(amount: number, locale: Locale): string {
  const size = formatNumber(Math.abs(amount), locale, { decimals: tellingDecimals(amount, 4), keepZeros: false });
  return `${amount < 0 ? '−' : '+'}${size}`;
}

/** @param isOneFigure else its words say several, or one that can be read in two ways: then none of them is said to be it */
function effectText(effect: ProjectEffect, isOneFigure: boolean, standard: Standard, locale: Locale): string {
  const text = laterWordsOf(locale).questions.projects;
  if (effect.kind === 'add-to-driver') {
    const named = driverName(effect.driver, standard.drivers, locale);
    return isOneFigure ? text.addsTo(named, leverSaid(effect.driver, difference(effect.amount, locale), locale)) : named;
  }
  const row = standard.indicators.find(({ id }) => id === effect.indicator);
  const named = text.indicator(row?.code ?? effect.indicator);
  if (effect.kind === 'add-to-value') return text.addsTo(named, difference(effect.amount, locale));
  if (effect.kind === 'set-value') return text.sets(named, formatNumber(effect.value, locale));
  const grade = row === undefined ? undefined : gradesOf(row).find(({ id }) => id === effect.grade);
  return text.sets(named, grade?.label ?? effect.grade ?? '–');
}

const longestQuote = 120;

/** A whole line of the list has more to say than a clause of it. */
const longestLine = 300;

function shortened(quote: string, longest = longestQuote): string {
  return quote.length <= longest ? quote : `${quote.slice(0, longest - 1).trimEnd()}…`;
}

/** What the list says of a project of which no effect is read: its words in the order of its line. */
export function ownWordsText({ words = [] }: Project): string {
  return shortened(words.map(({ text }) => text).join('; '), longestLine);
}

/** A size that the list has and that is not counted, and why; '' where the effects that are read of it say so. */
export function openSizeText(size: OfferedSize, standard: Standard, locale: Locale): string {
  if (size.isRead) return '';
  const { kind, unit, amount, why, drivers } = size;
  const text = measuredText(laterWordsOf(locale).questions.projects, standard);
  const figure =
    amount === null ? null : text.sizeUnits[unit](formatNumber(amount, locale, { decimals: tellingDecimals(amount, 4), keepZeros: false }));
  const quantities = drivers.map((driver) => driverName(driver, standard.drivers, locale)).join(text.or);
  return text.openSizes[why](text.sizes[kind](figure), figure ?? '', quantities);
}

/** Every effect with its words and, where it does not count, why. */
export function effectsText(effects: readonly ToldEffect[], standard: Standard, locale: Locale): string {
  const text = laterWordsOf(locale).questions.projects;
  return effects
    .map(({ effect, quote, doubt }) => {
      const what = effectText(effect, doubt !== 'several' && doubt !== 'ambiguous', standard, locale);
      const said = quote === null ? what : text.quoted(what, shortened(quote));
      return doubt === null ? said : `${said} (${text.doubts[doubt]})`;
    })
    .join('; ');
}
