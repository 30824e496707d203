import { describe, expect, it } from 'vitest';
import { smallStandard } from '../../tests/support/small-standard';
import type { Extent } from '../domain/assessment';
import type { Adjustment, Standard } from '../domain/standard';
import { gatesOf } from './gates';
import type { ScoringSettings } from './score-indicator';

const asked: ScoringSettings = { policy: 'strict', region: null, extent: null, trace: false };
const { total } = smallStandard;
const { citation } = total;
const of75: Standard = { ...smallStandard, total: { ...total, required: 75, maximum: 100, disputed: null } };

/** A section with a minimum of 48, and what it has for certain and at the most. */
function section(points: number, possible: number): Parameters<typeof gatesOf>[3][number] {
  return {
    id: 'iii',
    isGate: true,
    points,
    possible,
    minimum: 48,
    maximum: 65,
    met: points >= 48,
    possiblyMet: possible >= 48,
    filed: null,
  };
}

function told(standard: Standard, settings: Partial<ScoringSettings>, certain: number, possible = certain): readonly string[] {
  return gatesOf(standard, { ...asked, ...settings }, { certain, possible }, []).map(({ id, standing, why }) =>
    [id, standing, ...(why === null ? [] : [why])].join(' '),
  );
}

describe('the gate of the total', () => {
  it.each([
    [75, 75, 'total met'],
    [74.99, 74.99, 'total not-met'],
    [74.99, 75, 'total open rows-pending'],
    [0, 74.99, 'total not-met'],
  ])('%d certain and %d possible of 75: %s', (certain, possible, expected) => {
    expect(told(of75, {}, certain, possible)).toEqual([expected]);
  });

  it('is open between two sources that ask for different totals', () => {
    const disputed: Standard = { ...of75, total: { ...of75.total, disputed: { required: 80, citation } } };
    expect([74, 75, 79.99, 80].map((points) => told(disputed, {}, points)[0])).toEqual([
      'total not-met',
      'total open sources-differ',
      'total open sources-differ',
      'total met',
    ]);
  });

  it('is what an adjustment asks for', () => {
    const lowered: Adjustment = {
      id: 'island',
      name: 'Hải đảo',
      minimumFactors: {},
      exempt: [],
      between: 'interpolated',
      countedWorks: 'as-they-are',
      required: 60,
      citation,
    };
    expect(told(of75, { region: lowered }, 60)).toEqual(['total met']);
  });

  it('is never passed on a table that is not known whole', () => {
    expect(told({ ...of75, isComplete: false }, {}, 100)).toEqual(['total open table-incomplete']);
  });
});

describe('the gate of a section', () => {
  const standing = (standard: Standard, points: number, possible: number): string =>
    gatesOf(standard, asked, { certain: 100, possible: 100 }, [section(points, possible)])
      .filter(({ of }) => of === 'section')
      .map((gate) => `${gate.standing} ${String(gate.why)}`)
      .join();

  it.each([
    [48, 48, 'met null'],
    [47.9, 47.9, 'not-met null'],
    [47.9, 48, 'open rows-pending'],
  ])('%d certain and %d possible of 48: %s', (points, possible, expected) => {
    expect(standing(of75, points, possible)).toBe(expected);
  });

  it('is asked where the section decides by itself or the adjustment says that it does, and of no other', () => {
    const sections = [
      { ...section(48, 48), id: 'own', isGate: true },
      { ...section(40, 40), id: 'adjusted', isGate: false },
      { ...section(40, 40), id: 'neither', isGate: false },
    ];
    const adjustment: Adjustment = {
      id: 'x',
      name: 'x',
      minimumFactors: {},
      exempt: [],
      between: 'interpolated',
      countedWorks: 'as-they-are',
      required: null,
      gates: ['adjusted'],
      citation,
    };
    const sectionsAsked = (region: Adjustment | null) =>
      gatesOf(of75, { ...asked, region }, { certain: 100, possible: 100 }, sections).map(({ id, of }) => `${of} ${id}`);
    expect(sectionsAsked(null)).toEqual(['total total', 'section own']);
    expect(sectionsAsked(adjustment)).toEqual(['total total', 'section own', 'section adjusted']);
  });

  it('is open on a table that is not known whole, whatever its known rows have, and says that as its reason', () => {
    const incomplete: Standard = { ...of75, isComplete: false };
    expect([standing(incomplete, 0, 0), standing(incomplete, 48, 48)]).toEqual(['open table-incomplete', 'met null']);
  });
});

describe('what the law asks beside the table', () => {
  const outside: Standard = { ...of75, extent: { citation, several: [{ id: 'mean', name: 'Trung bình mục III từ 48', citation }] } };

  it('is asked for, is nothing for one unit, and waits for the other tables for several', () => {
    const under = (extent: Extent | null): string | undefined => told(outside, { extent }, 100)[1];
    expect([under(null), under('one'), under('several')]).toEqual([
      'extent open extent-unanswered',
      undefined,
      'mean open table-elsewhere',
    ]);
  });
});
