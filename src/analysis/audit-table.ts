/**
 * What a filed table got wrong: every row's filed points against what the law gives its filed value, the table's counts
 * against what the workbook's text claims, its printed sums against its rows, its printed levels against the edition.
 */
import type { Assessment } from '../domain/assessment';
import type { Audit, AuditFinding, ClaimCheck, FiledCounts, LevelDifference, SumCheck } from '../domain/audit';
import { isAtLeast, isSame } from '../domain/comparison';
import type { Claim, IndicatorTable, PrintedSum } from '../domain/indicator-table';
import { gradesOf, levelOf } from '../domain/standard';
import { partsOf } from '../domain/indicator-table';
import type { Adjustment, Standard } from '../domain/standard';
import { verdictOf } from '../language/verdict';
import { score } from '../engine/score';
import { findFiledFault } from './filed-row';

function findingsOf(strict: Assessment, proportional: Assessment): readonly AuditFinding[] {
  const proportionalPoints = new Map(proportional.indicators.map((row) => [row.indicator, row.points]));
  return strict.indicators.flatMap((row): AuditFinding[] => {
    const reason = findFiledFault(row, proportionalPoints.get(row.indicator) ?? 0);
    if (reason === null) return [];
    const filed = row.observation.filed.points;
    const computed = row.status === 'pending' ? null : row.points;
    return [
      {
        indicator: row.indicator,
        code: row.code,
        reason,
        filed,
        computed,
        difference: computed === null ? null : computed - (filed ?? 0),
        cell: row.observation.filed.pointsCell ?? row.observation.cell,
      },
    ];
  });
}

function countsOf(assessment: Assessment): FiledCounts {
  const counts = { atMaximum: 0, atLeastMinimum: 0, belowMinimum: 0, markedMet: 0, markedNotMet: 0, markedOtherwise: 0 };
  for (const { observation, scale } of assessment.indicators) {
    const { points, verdict } = observation.filed;
    if (points !== null) {
      if (isAtLeast(points, scale.maximum)) counts.atMaximum += 1;
      else if (isAtLeast(points, scale.minimum)) counts.atLeastMinimum += 1;
      else counts.belowMinimum += 1;
    }
    const meaning = verdictOf(verdict);
    if (meaning === 'met') counts.markedMet += 1;
    else if (meaning === 'not-met') counts.markedNotMet += 1;
    else counts.markedOtherwise += 1;
  }
  return counts;
}

function checkClaim(claim: Claim, counts: FiledCounts, filedTotal: number | null): ClaimCheck[] {
  const actual = {
    met: counts.markedMet,
    'not-met': counts.markedNotMet,
    'at-maximum': counts.atMaximum,
    'at-least-minimum': counts.atLeastMinimum,
    'below-minimum': counts.belowMinimum,
    'total-points': filedTotal,
  }[claim.kind];
  return actual === null ? [] : [{ claim, actual, agrees: isSame(claim.count, actual) }];
}

function filedSumUnder(sum: PrintedSum, assessment: Assessment): number | null {
  switch (sum.kind) {
    case 'total':
      return assessment.total.filed;
    case 'criterion':
      return assessment.criteria.find((criterion) => criterion.id === sum.of)?.filed ?? null;
    case 'group':
      return assessment.groups.find((group) => group.id === sum.of)?.filed ?? null;
  }
}

function checkSums(table: IndicatorTable, assessment: Assessment): readonly SumCheck[] {
  return table.printedSums.flatMap((sum): SumCheck[] => {
    const actual = filedSumUnder(sum, assessment);
    return actual === null ? [] : [{ sum, actual, agrees: isSame(sum.points, actual) }];
  });
}

function compareLevels(table: IndicatorTable, standard: Standard): readonly LevelDifference[] {
  const rows = new Map(standard.indicators.map((indicator) => [indicator.id, indicator]));
  return table.printedLevels.flatMap((printed): LevelDifference[] => {
    const indicator = rows.get(printed.indicator);
    if (indicator === undefined || indicator.kind === 'grade') return [];
    const level = levelOf(indicator, printed.which);
    if (level !== null && isSame(printed.value, level.value) && printed.strict === level.strict) return [];
    return [
      {
        indicator: printed.indicator,
        code: indicator.code,
        which: printed.which,
        printed: printed.text,
        // A count may be printed where the edition asks for words.
        edition: level?.text ?? gradesOf(indicator).find(({ id }) => id === printed.which)?.label ?? '',
        cell: printed.cell,
        citation: indicator.citation,
      },
    ];
  });
}

function whyUnfiled(table: IndicatorTable): 'no-column' | 'no-points' {
  return partsOf(table).every(({ mapping }) => mapping.points === null) ? 'no-column' : 'no-points';
}

/** Audits a filed table. The user's own decisions and policy play no part: it is the table against the law, strictly. */
export function auditTable(table: IndicatorTable, claims: readonly Claim[], standard: Standard, region: Adjustment | null): Audit {
  const strict = score(table.observations, standard, { policy: 'strict', region, trace: true }, {});
  const proportional = score(table.observations, standard, { policy: 'proportional', region, trace: false }, {});
  const counts = countsOf(strict);
  const unfiled = strict.total.filed === null ? whyUnfiled(table) : null;
  return {
    // Where nothing was filed, every row would be told that its points are missing.
    findings: unfiled === null ? findingsOf(strict, proportional) : [],
    unfiled,
    counts,
    claims: claims.flatMap((claim) => checkClaim(claim, counts, strict.total.filed)),
    sums: checkSums(table, strict),
    levels: compareLevels(table, standard),
  };
}
