/** What the audit found as a sheet of the add-in's own: every row whose filed points do not follow from its value. */
import { assumptionsOf } from '../../application/assumptions';
import { largestFirst } from '../../domain/audit';
import { cellReference } from '../../domain/cell';
import { ownPlan } from '../../reports/own-plan';
import { header, numberCell, textCell } from '../../reports/planned-cells';
import type { Row } from '../../reports/planned-cells';
import { assumptionLines } from '../../words/assumption-texts';
import { laterWordsOf, wordsOf } from '../../words/languages';
import { capitalised, formatDifference, formatPoints } from '../../words/numbers';
import type { Sheets } from '../asking';
import type { AuditAnswer } from './ask';

export const auditSheets: Sheets<AuditAnswer> = ({ audit, filed, computed, indicators }, { scored }, locale, date) => {
  const { questions, paneParts, advice } = laterWordsOf(locale);
  const words = questions.audit;
  const total =
    filed === null
      ? paneParts.unfiled[audit.unfiled ?? 'no-points']
      : `${paneParts.filedToComputed(formatPoints(filed, locale), formatPoints(computed, locale))} (${formatDifference(computed - filed, locale)})`;
  const rows: readonly Row[] = largestFirst(audit.findings).map(({ indicator, code, cell, reason, ...points }) => [
    textCell(code, 'center'),
    textCell(indicators.find(({ id }) => id === indicator)?.name ?? ''),
    numberCell(points.filed, 'points'),
    numberCell(points.computed, 'points'),
    numberCell(points.difference, 'gain'),
    textCell(capitalised(advice.auditReason[reason], locale)),
    textCell(cell === null ? '' : cellReference(cell), 'center'),
  ]);
  const sheet = {
    name: words.sheetName,
    replaces: null,
    columnWidths: [8, 56, 12, 12, 12, 56, 8],
    frozenRows: 1,
    merges: [],
    // Its header stands near the top, where the reader knows a sheet of ours by it.
    rows: [
      [textCell(words.title, 'title')],
      [textCell(total, 'sentence')],
      [textCell(filed === null ? '' : paneParts.auditBasis, 'note')],
      [],
      ...(filed === null ? [] : [[textCell(paneParts.findings(audit.findings.length), 'heading')]]),
      ...(rows.length === 0
        ? // Where nothing is filed nothing agrees either.
          filed === null
          ? []
          : [[textCell(paneParts.noFindings, 'sentence')]]
        : [
            header(
              words.number,
              wordsOf(locale).pane.columnIndicator,
              words.filed,
              words.computed,
              words.difference,
              words.reason,
              words.cell,
            ),
            ...rows,
          ]),
      [],
      ...assumptionLines({ ...assumptionsOf(scored), date }, locale).map((line) => [textCell(line, 'note')]),
    ],
  };
  return ownPlan([{ key: 'audit', edits: 'anywhere', sheet }]);
};
