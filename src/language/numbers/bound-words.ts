/** What the ids of the lexicon of bounds say. */
import type { Bound } from '../../domain/observation';

const byWord: Readonly<Partial<Record<string, Bound>>> = {
  'at-least': '>=',
  'at-most': '<=',
  above: '>',
  below: '<',
  'and-up': '>=',
  'and-down': '<=',
};

/** The bound that an id says; null where it says none. */
export function boundOf(id: string | null): Bound | null {
  return id === null ? null : (byWord[id] ?? null);
}

/** True for two bounds that cannot both be meant: `trên 40 trở xuống`. */
export function contradicts(one: Bound, other: Bound): boolean {
  return (one === '>' || one === '>=') !== (other === '>' || other === '>=');
}
