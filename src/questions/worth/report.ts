/** What a little more brings, for its reader. */
import type { RowLoss, Worth } from '../../analysis/worth';
import { revenue } from '../../domain/driver';
import type { Standard } from '../../domain/standard';
import { figure, gain, words } from '../../reports/answer-report';
import type { AnswerReport } from '../../reports/answer-report';
import { amountCell, changeCell } from '../../reports/lever-cells';
import { driverName } from '../../words/driver-names';
import { laterWordsOf } from '../../words/languages';
import { beyondText, leverDifference, leverSaid } from '../../words/lever-text';
import type { Locale } from '../../words/locale';
import { measuredText } from '../../words/measured-text';
import { formatDifference } from '../../words/numbers';
import type { Subject } from '../subject';
import type { UnitWorth, WorthAnswer } from './ask';

/** Those that bring most first; what brings nothing now by how much it brings at its next jump. */
export function sortedWorths({ drivers }: WorthAnswer): readonly Worth[] {
  const now = ({ points }: Worth): number => points ?? Number.NEGATIVE_INFINITY;
  return [...drivers].sort((a, b) => (now(a) === now(b) ? (b.nextPoints ?? 0) - (a.nextPoints ?? 0) : now(b) - now(a)));
}

export function sortedUnits({ units }: WorthAnswer): readonly UnitWorth[] {
  return [...units].sort((a, b) => (b.points ?? Number.NEGATIVE_INFINITY) - (a.points ?? Number.NEGATIVE_INFINITY));
}

/** What `amount` more, else what the next jump, would take where nobody believes it. */
function beyondOf({ beyond, nextBeyond }: Worth, standard: Standard, locale: Locale): string {
  return beyondText(beyond.length > 0 ? beyond : nextBeyond, standard, locale);
}

export function worthReport(answer: WorthAnswer, _subject: Subject, locale: Locale): AnswerReport {
  const text = measuredText(laterWordsOf(locale).questions.worth, answer.standard);
  const { standard, scenario } = answer;
  const shared = laterWordsOf(locale).levers;
  const nameOf = ({ driver }: Worth): string => driverName(driver, standard.drivers, locale);
  const sorted = sortedWorths(answer);
  const [best] = sorted.filter(({ beyond }) => beyond.length === 0);
  // Points below a minimum may rise all the way (the proportional policy): then nothing jumps.
  const hasJumps = sorted.some(({ nextAt }) => nextAt !== null);
  const isLost = sorted.some(({ losses }) => losses.length > 0);
  const codeOf = (id: string): string => standard.indicators.find((each) => each.id === id)?.code ?? id;
  const isLostNext = sorted.some(({ nextLosses }) => nextLosses.length > 0);
  const lostText = (losses: readonly RowLoss[]): string =>
    [...losses]
      .sort((a, b) => b.points - a.points)
      .map(({ indicator, points }) => text.loss(codeOf(indicator), formatDifference(-points, locale)))
      .join('; ');
  const isMoneyLost = sorted.some(({ driver, losses, nextLosses }) => driver === revenue && losses.length + nextLosses.length > 0);
  const isBeyond = sorted.some(({ beyond, nextBeyond }) => beyond.length + nextBeyond.length > 0);
  const lead =
    best === undefined || best.points === null || best.points <= 0
      ? hasJumps
        ? text.nothingNow
        : text.nothing
      : text.best(
          `${nameOf(best)} ${leverSaid(best.driver, leverDifference(best.driver, best.amount, standard, locale), locale)}`,
          formatDifference(best.points, locale),
        );
  return {
    sheetName: text.sheetName,
    title: text.title,
    lead,
    sentences: scenario === null ? [] : [text.ofScenario(scenario)],
    tables: [
      {
        id: 'drivers',
        title: text.drivers,
        columns: [
          { name: text.driver, width: 44 },
          { name: text.amount, width: 16 },
          { name: text.points, width: 12 },
          ...(hasJumps
            ? [
                { name: text.nextAt, width: 18 },
                { name: text.nextPoints, width: 16 },
              ]
            : []),
          ...(isLost ? [{ name: text.losses, width: 24 }] : []),
          ...(isLostNext ? [{ name: text.nextLosses, width: 24 }] : []),
          ...(isBeyond ? [{ name: shared.beyondColumn, width: 44 }] : []),
        ],
        rows: sorted.map((worth) => [
          words(nameOf(worth)),
          changeCell(worth.driver, worth.amount, standard, locale),
          worth.unmoved === null ? gain(worth.points, locale) : words(shared.unmoved[worth.unmoved]),
          ...(hasJumps && worth.nextAt === null ? [words(''), words('')] : []),
          ...(hasJumps && worth.nextAt !== null
            ? [
                amountCell(worth.driver, worth.nextWhole?.at ?? worth.nextAt, standard, locale, 'above'),
                gain(worth.nextWhole?.points ?? worth.nextPoints, locale),
              ]
            : []),
          ...(isLost ? [words(lostText(worth.losses))] : []),
          ...(isLostNext ? [words(lostText(worth.nextLosses))] : []),
          ...(isBeyond ? [words(beyondOf(worth, standard, locale))] : []),
        ]),
        none: text.none,
        isOpenAtFirst: true,
      },
      {
        id: 'units',
        title: text.units,
        columns: [
          { name: text.unit, width: 44 },
          { name: text.people, width: 16 },
          { name: text.area, width: 12 },
          { name: text.points, width: 18 },
        ],
        rows: sortedUnits(answer).map(({ unit, what, people, area, points }) => [
          words(text.unitWhat[what](unit)),
          figure(people, locale),
          figure(area, locale),
          points === null ? words(text.refused) : gain(points, locale),
        ]),
        none: text.noUnits,
        isOpenAtFirst: true,
      },
    ],
    notes: [
      text.noteAlone,
      ...(hasJumps ? [text.noteNext] : []),
      ...(isLost || isLostNext ? [text.noteLosses] : []),
      ...(isMoneyLost ? [text.noteBalance] : []),
      ...(sorted.some(({ unmoved }) => unmoved !== null) ? [shared.unmovedNote] : []),
      ...(isBeyond ? [shared.beyondNote] : []),
    ],
  };
}
