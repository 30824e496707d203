/** What is wrong with an edition as a whole, said so that it can be put into any language and led back to the cell it was typed in. */
import { isSame } from '../../domain/comparison';
import type { DataFault } from '../../domain/json/json-place';

/** The thing of an edition that a fault is about; `field` is the way inside it. `id` is '' for the edition itself. */
export type FaultyThing = {
  readonly thing: 'edition' | 'indicator' | 'section' | 'adjustment' | 'driver' | 'extent' | 'rule';
  readonly id: string;
  readonly field: string;
};

/** What is wrong; numbers and names that the sentence needs stand beside it. */
export type ConsistencyCause =
  | { readonly kind: 'twice' }
  | { readonly kind: 'not-a-slug' }
  | { readonly kind: 'numbering'; readonly expected: number }
  | { readonly kind: 'no-such-section'; readonly named: string }
  | { readonly kind: 'section-in-itself' }
  | { readonly kind: 'no-such-indicator'; readonly named: string }
  | { readonly kind: 'no-such-driver'; readonly named: string }
  | { readonly kind: 'no-such-instrument'; readonly named: string }
  | { readonly kind: 'factor-not-a-share' }
  | { readonly kind: 'nothing-to-lower' }
  | { readonly kind: 'lowered-and-exempt' }
  | { readonly kind: 'not-above-zero' }
  | { readonly kind: 'minimum-above-maximum' }
  | { readonly kind: 'levels-wrong-way'; readonly direction: 'higher' | 'lower' }
  | { readonly kind: 'leaves-out-level'; readonly level: 'maximum' | 'minimum' }
  | { readonly kind: 'not-the-points-of-the-row'; readonly printed: number; readonly expected: number }
  | { readonly kind: 'grades-not-falling' }
  | { readonly kind: 'text-differs'; readonly named: string }
  | { readonly kind: 'not-one-for-one' }
  | { readonly kind: 'sum'; readonly printed: number; readonly sum: number }
  | { readonly kind: 'required-out-of-reach'; readonly required: number; readonly maximum: number }
  | { readonly kind: 'dispute-agrees' }
  | { readonly kind: 'ends-before-it-begins' }
  | { readonly kind: 'succeeds-itself' };

export type ConsistencyFault = DataFault & { readonly at: FaultyThing; readonly because: ConsistencyCause };

function sentence(because: ConsistencyCause): string {
  switch (because.kind) {
    case 'twice':
      return 'stands twice';
    case 'not-a-slug':
      return 'an id is small letters, digits and hyphens, beginning with a letter';
    case 'numbering':
      return `must be numbered 1, 2, 3 … without gap or repetition; ${String(because.expected)} is expected here`;
    case 'no-such-section':
      return `section ${because.named} does not exist`;
    case 'section-in-itself':
      return 'lies in itself';
    case 'no-such-indicator':
      return `indicator ${because.named} does not exist`;
    case 'no-such-driver':
      return `driver ${because.named} is not in drivers.json`;
    case 'no-such-instrument':
      return `"${because.named}" is not in instruments.json`;
    case 'factor-not-a-share':
      return 'a factor is a share above 0 and at most 1';
    case 'nothing-to-lower':
      return 'a row without a minimum level in numbers cannot be lowered';
    case 'lowered-and-exempt':
      return 'is lowered and exempt at once';
    case 'not-above-zero':
      return 'must be above 0';
    case 'minimum-above-maximum':
      return 'the minimum exceeds the maximum';
    case 'levels-wrong-way':
      return `does not lie on the ${because.direction}-is-better side of the minimum level`;
    case 'leaves-out-level':
      return `leaves out the ${because.level} level`;
    case 'not-the-points-of-the-row':
      return `${String(because.printed)} points, the row says ${String(because.expected)}`;
    case 'grades-not-falling':
      return 'each grade must earn less than the one before it';
    case 'text-differs':
      return `"${because.named}" is another number than the level`;
    case 'not-one-for-one':
      return 'a standard that is passed or failed counts 1 of 1';
    case 'sum':
      return `${String(because.printed)} printed, the rows add up to ${String(because.sum)}`;
    case 'required-out-of-reach':
      return `${String(because.required)} required of ${String(because.maximum)}`;
    case 'dispute-agrees':
      return 'the other source says the same: nothing is disputed';
    case 'ends-before-it-begins':
      return 'ends before it begins';
    case 'succeeds-itself':
      return 'is its own successor';
  }
}

export function inconsistency(thing: FaultyThing['thing'], id: string, field: string, because: ConsistencyCause): ConsistencyFault {
  const path = [thing === 'edition' ? 'edition.json' : `${thing} ${id}`, field].filter((part) => part !== '').join('.');
  return { path, fault: sentence(because), at: { thing, id, field }, because };
}

/** The fault, where it is one. */
export function unless(isSound: boolean, ...fault: Parameters<typeof inconsistency>): readonly ConsistencyFault[] {
  return isSound ? [] : [inconsistency(...fault)];
}

/** A printed sum against what the rows add up to. */
export function sumFault(
  thing: FaultyThing['thing'],
  id: string,
  field: string,
  printed: number,
  sum: number,
): readonly ConsistencyFault[] {
  return unless(isSame(printed, sum), thing, id, field, { kind: 'sum', printed, sum });
}

/** Values that an earlier one of the list has too. */
export function repeated<Item>(items: readonly Item[], valueOf: (item: Item) => string | number): readonly Item[] {
  const seen = new Set<string | number>();
  return items.filter((item) => {
    const value = valueOf(item);
    const isRepeated = seen.has(value);
    seen.add(value);
    return isRepeated;
  });
}
