/** What is said of the law scored by: whether it is today's, which text is, how well it is known, and what class the area counts as. */
import type { ClassOfEarlierLaw } from '../application/class-of-earlier-law';
import { editionListing } from '../application/edition-choices';
import { findInstrument, hasSuccessorEdition, successorOf } from '../application/legal-texts';
import { namedLawEnded } from '../application/law-of-the-score';
import type { ScoredWorkbook } from '../application/score-workbook';
import { standings } from '../domain/citation';
import type { EditionListing } from '../domain/edition-listing';
import type { Standard } from '../domain/standard';
import { editionName, instrumentName, lawName } from '../words/law-names';
import { formatDate } from '../words/numbers';
import { clauseText } from '../words/trace-text';
import type { LawWords } from './hooks/useLawWords';
import { lawState } from './law-in-force';

/** `Hiện áp dụng Nghị quyết 111/2025/UBTVQH15.`; null where no later text is known. */
export function successorText(standard: Standard, { locale, law }: LawWords): string | null {
  const successor = successorOf(standard);
  if (successor === null) return null;
  const name = instrumentName(successor.id, findInstrument, locale);
  return hasSuccessorEdition(standard) ? law.lawNow(name) : law.lawNowWithoutTable(name);
}

/** `Bảng ghi NQ 26/2022; văn bản này hết hiệu lực từ 01/01/2026. Hiện áp dụng …`; null where the table names no law that ended. */
function namedEndedText({ standard, today }: ScoredWorkbook, words: LawWords): string | null {
  const named = namedLawEnded(standard, today);
  if (named === null) return null;
  const { locale, law } = words;
  const said = law.namedEnded(editionName(named.standard, locale), formatDate(named.ended, locale));
  const successor = successorText(named.standard, words);
  return successor === null ? said : `${said} ${successor}`;
}

/** What must be said of the edition's dates; null while it is in force. */
export function lawInForceText(scored: ScoredWorkbook, words: LawWords): string | null {
  const { standard } = scored;
  const { locale, law } = words;
  const edition = editionName(standard, locale);
  switch (lawState(scored)) {
    case 'in-force':
      return namedEndedText(scored, words);
    case 'not-yet':
      return law.lawNotYet(edition, formatDate(standard.from, locale));
    case 'ended': {
      const ended = law.lawEnded(edition, formatDate(standard.to ?? '', locale));
      const successor = successorText(standard, words);
      return successor === null ? ended : `${ended} ${successor}`;
    }
  }
}

/** How well what is scored by is known: of a table of the office's own, that nothing was compared with any law. */
export function knownText(standard: Standard, words: LawWords): string {
  return standard.isOwn ? words.law.ownUnchecked : standingText(editionListing(standard), words);
}

/** `Đã đọc nguyên văn 0 trong 101 trích dẫn. 63 theo bản in trong báo cáo …; 30 theo thông lệ …`. */
export function standingText({ standing }: Pick<EditionListing, 'standing'>, { law, terms }: LawWords): string {
  const all = Object.values(standing).reduce((sum, count) => sum + count, 0);
  const others = standings.flatMap((each) => {
    const count = standing[each] ?? 0;
    return each === 'text' || count === 0 ? [] : [law.citationsOf(count, terms.standing[each])];
  });
  const read = law.citationsRead(standing.text ?? 0, all);
  return others.length === 0 ? read : `${read} ${others.join('; ')}.`;
}

/** What class the area counts as since the law changed; null where the class is not known. */
export function classHeldText({ held, under, today }: ClassOfEarlierLaw, { locale, law }: LawWords): string | null {
  if (held === null) return null;
  const name = under === null ? '' : lawName(under, locale);
  if (today === null) return law.heldSilent(held, name);
  const said = law.heldToday(held, name, today.urbanClass, formatDate(today.from, locale));
  return `${said}. ${clauseText(today.citation, findInstrument, locale)}`;
}
