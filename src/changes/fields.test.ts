/** What fields say of themselves, for forms, sheets and the guide. */
import { describe, expect, it } from 'vitest';
import { becomes, behaviour, brings, where } from './fields';

describe('a choice among a few words', () => {
  it('stands for the first of them where nothing is said, and is offered in their order unless another is meant', () => {
    expect(becomes.shape).toMatchObject({ absent: 'same', offered: ['same', 'ward'] });
    // What a unit brings: the form offers first what planners mean, while JSON assumes nothing.
    expect(brings.shape).toMatchObject({ absent: 'nothing', offered: ['city-average', 'nothing'] });
  });

  it('is told where a sheet leaves it out only if it is an assumption: what a unit brings', () => {
    expect([becomes, brings, where, behaviour].map(({ shape }) => (shape.tag === 'choice' ? shape.isAssumption : null))).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });

  it('is read in the forms of its own vocabulary', () => {
    expect([becomes, brings, where, behaviour].map(({ shape }) => (shape.tag === 'choice' ? shape.vocabulary : null))).toEqual([
      'becomes',
      'brings',
      'places',
      'behaviours',
    ]);
  });
});
