/** Conditions of recognition that no cell of the score sheet can decide: each with why it is open. */
import type { Assessment, GateResult } from '../domain/assessment';
import type { Standard } from '../domain/standard';
import { laterWordsOf } from '../words/languages';
import { lawName } from '../words/law-names';
import type { Locale } from '../words/locale';
import { formatNumber } from '../words/numbers';
import { textCell } from './planned-cells';
import type { Row } from './planned-cells';

type Source = { readonly standard: Standard; readonly assessment: Assessment };

/** What another source asks for, where the edition's own adjustment has not settled the number. */
export function disputedRequirement({ standard: { total, isComplete } }: Source): number | null {
  return isComplete ? (total.disputed?.required ?? null) : null;
}

/** True where something outside the table stays open whatever its cells say. */
export function isNeverConcluded({ standard, assessment }: Source): boolean {
  return !standard.isComplete || assessment.gates.some(({ of, standing }) => of === 'outside' && standing === 'open');
}

export function openGateRows(source: Source, locale: Locale): readonly Row[] {
  const { scoreSheet: words, lawPane } = laterWordsOf(locale);
  const disputed = disputedRequirement(source);
  const nameOf = ({ outside }: GateResult): string => (outside === null ? words.extentGate : lawName(outside, locale));
  const lines = [
    ...(source.standard.isComplete ? [] : [words.open(words.totalGate, lawPane.gateWhy['table-incomplete'])]),
    ...(disputed === null ? [] : [words.open(words.totalGate, words.disputed(formatNumber(disputed, locale)))]),
    ...source.assessment.gates.flatMap((gate) =>
      gate.of === 'outside' && gate.why !== null && gate.why !== 'sources-differ'
        ? [words.open(nameOf(gate), lawPane.gateWhy[gate.why])]
        : [],
    ),
  ];
  return lines.length === 0 ? [] : [[textCell(words.openHeading, 'heading')], ...lines.map((line) => [textCell(line, 'sentence')]), []];
}
