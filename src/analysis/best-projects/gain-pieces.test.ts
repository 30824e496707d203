import { describe, expect, it } from 'vitest';
import { citySubject, smallSubject } from '../../../tests/support/asked-subject';
import { prepareBaseline } from '../../application/assess-scenarios';
import { compileKernel } from '../../engine/kernel/kernel';
import type { Standard } from '../../domain/standard';
import type { Subject } from '../../questions/subject';
import { gainPieces } from './gain-pieces';
import type { Piece } from './project-groups';

/** 5 km of road on 10 km²: 0,5, of 1 (6 points) to 2 (10 points). */
const small = smallSubject(
  [
    {
      id: 'roads',
      number: 1,
      section: '1',
      value: 0.5,
      minimum: 1,
      maximum: 2,
      points: [6, 10],
      drivers: { numerator: 'road-length', denominator: 'land', factor: 1 },
    },
  ],
  { 'road-length': 5, land: 10 },
);

function pieces(subject: Subject, driver: string, most: number): readonly Piece[] | null {
  const { replayed, scored } = subject;
  if (replayed === null) throw new Error('no baseline');
  return gainPieces(compileKernel(prepareBaseline(replayed.baseline, scored.standard), 'strict'), driver, most);
}

const about = (value: number): number => expect.closeTo(value, 4) as number;

describe('what adding to a quantity brings', () => {
  it('is nothing for 5 km, 6 points there, and 0,4 a km from then on up to 15 km, where the row is full', () => {
    expect(pieces(small, 'road-length', 20)).toEqual([
      { from: 0, to: about(5), points: 0, end: about(0) },
      { from: about(5), to: about(15), points: about(6), end: about(10) },
      { from: about(15), to: 20, points: about(10), end: about(10) },
    ]);
  });

  it('ends where nothing more can be added', () => {
    expect(pieces(small, 'road-length', 10)).toEqual([
      { from: 0, to: about(5), points: 0, end: about(0) },
      { from: about(5), to: 10, points: about(6), end: about(8) },
    ]);
  });

  it('of a level that has to be passed begins beyond it', () => {
    const { replayed, scored } = small;
    if (replayed === null) throw new Error('no baseline');
    const standard: Standard = {
      ...scored.standard,
      indicators: scored.standard.indicators.map((row) =>
        row.kind === 'numeric' ? { ...row, minimum: { ...row.minimum, strict: true } } : row,
      ),
    };
    expect(pieces(citySubject(replayed.baseline, standard), 'road-length', 10)?.[1]).toEqual({
      from: about(5),
      to: 10,
      points: about(6),
      end: about(8),
    });
  });

  it('is not said of what a row shares out, of people, or of what nobody knows', () => {
    expect(pieces(small, 'land', 5)).toBeNull();
    expect(pieces(small, 'people-inner', 5)).toBeNull();
    expect(pieces(small, 'hospital-beds', 5)).toBeNull();
  });
});
