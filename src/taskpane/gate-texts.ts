/** A condition of recognition in words, and why it is open. */
import { findInstrument } from '../application/legal-texts';
import type { Assessment, GateResult } from '../domain/assessment';
import type { Standard } from '../domain/standard';
import { lawName } from '../words/law-names';
import { formatPoints } from '../words/numbers';
import { clauseText } from '../words/trace-text';
import type { LawWords } from './hooks/useLawWords';

/** `Tổng từ 75 điểm`, `Tiêu chí II từ 15,5 điểm`, `Ít nhất 1 đơn vị từ 75 điểm Bảng 2B`. */
export function gateName(gate: GateResult, standard: Standard, assessment: Assessment, { locale, law }: LawWords): string {
  if (gate.outside !== null) return lawName(gate.outside, locale);
  switch (gate.of) {
    case 'total':
      return assessment.total.required === null
        ? law.gateTotalUnknown
        : law.gateTotal(formatPoints(assessment.total.required, locale), standard.measure);
    case 'section': {
      const section = standard.sections.find(({ id }) => id === gate.id);
      return section === undefined
        ? gate.id
        : law.gateSection(section.label || section.name, formatPoints(section.points.minimum, locale), standard.measure);
    }
    case 'outside':
      return law.gateExtent;
  }
}

/** Why it is open. That two sources ask for different totals is told from the start, not only once the figures come between them. */
export function gateReason({ of, why }: GateResult, { total }: Standard, { locale, law }: LawWords): string {
  if (why === null) return law.gates.open;
  if (of !== 'total' || total.disputed === null) return law.gateWhy[why];
  const figures = law.sourcesDiffer(formatPoints(total.required, locale), formatPoints(total.disputed.required, locale));
  const reasons = why === 'sources-differ' ? law.gateWhy[why] : `${law.gateWhy[why]}; ${law.gateWhy['sources-differ']}`;
  return `${reasons}: ${figures}. ${clauseText(total.disputed.citation, findInstrument, locale)}`;
}
