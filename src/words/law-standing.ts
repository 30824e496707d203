/** From when to when a law holds, and how well it is known: in a terminal's lines and on written sheets. */
import { standings } from '../domain/citation';
import type { StandingCounts } from '../domain/edition-listing';
import { isOfOwnColumns } from '../domain/standard';
import type { Standard } from '../domain/standard';
import { laterWordsOf } from './languages';
import { listed } from './lists';
import type { Locale } from './locale';
import { formatDate } from './numbers';

/** `hiệu lực từ 01/01/2023 đến trước 01/01/2026` */
export function periodText({ from, to }: { readonly from: string; readonly to: string | null }, locale: Locale): string {
  const words = laterWordsOf(locale).cliLaw;
  return to === null ? words.fromOn(formatDate(from, locale)) : words.between(formatDate(from, locale), formatDate(to, locale));
}

/** `Nguồn: 0/101 trích dẫn đã đọc nguyên văn; 96 theo bản in trong báo cáo, 5 theo thông lệ` */
export function sourcesText(counts: StandingCounts, locale: Locale): string {
  const words = laterWordsOf(locale).cliLaw;
  const others = standings.flatMap((standing) => {
    const count = counts[standing] ?? 0;
    return standing === 'text' || count === 0 ? [] : [words.sourceCount(count, words.sourceShort[standing])];
  });
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return words.sources(counts.text ?? 0, all, listed(others, locale));
}

/** Where an edition's figures come from: of the law how well each citation is known, of the office's own that nothing was compared. */
export function originText(standard: Standard, counts: StandingCounts, locale: Locale): string {
  const words = laterWordsOf(locale).cliLaw;
  if (!standard.isOwn) return sourcesText(counts, locale);
  return isOfOwnColumns(standard) ? words.ownSources : words.writtenSources;
}
