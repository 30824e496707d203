import { standingOf } from '../../domain/assessment';
import type { IndicatorStatus, SectionResult } from '../../domain/assessment';

const status = { met: 'between', 'not-met': 'below', open: 'pending' } as const satisfies Readonly<
  Record<ReturnType<typeof standingOf>, IndicatorStatus>
>;

/** A criterion's or group's state in the words of its rows: đạt, chưa đạt, or chờ số liệu where pending rows could still reach the minimum. */
export function sectionStatus(section: SectionResult): IndicatorStatus {
  return status[standingOf(section)];
}
