/** What editions made up in tests have in common. */
import type { Citation } from '../../src/domain/citation';
import type { Section, Standard } from '../../src/domain/standard';

export const madeUpCitation: Citation = { instrument: 'test', locator: 'dòng', standing: 'memory', note: '' };

const citation = madeUpCitation;

/** Everything but its table: in force since 2023, class II, points, no adjustments. */
export const madeUp: Omit<Standard, 'edition' | 'short' | 'title' | 'total' | 'sections' | 'indicators'> = {
  aliases: [],
  laws: [],
  urbanClass: 'II',
  subject: 'urban-area',
  measure: 'points',
  from: '2023-01-01',
  to: null,
  successor: null,
  isComplete: true,
  isOwn: false,
  adjustments: [],
  drivers: [],
  roles: {},
  extent: null,
  rules: { interpolation: citation, belowMinimum: citation, proportional: citation, criterionGate: citation },
  unknown: [],
};

const romans = ['', 'I', 'II', 'III', 'IV', 'V'];

export function criterion(number: number, name: string, maximum: number, minimum: number): Section {
  return {
    id: String(number),
    parent: null,
    number,
    label: romans[number] ?? '',
    name,
    points: { maximum, minimum },
    isGate: true,
    citation,
  };
}

export function group(id: string, parent: string, name: string, maximum: number, minimum: number): Section {
  return { id, parent, number: 0, label: id, name, points: { maximum, minimum }, isGate: false, citation };
}
