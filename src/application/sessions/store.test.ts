import { describe, expect, it } from 'vitest';
import { createStore } from './store';

type Count = { readonly count: number };
type Event = { readonly kind: 'add'; readonly amount: number };

function add(state: Count, { amount }: Event): Count {
  return amount === 0 ? state : { count: state.count + amount };
}

function counting() {
  const store = createStore<Count, Event>({ count: 0 }, add);
  const seen: number[] = [];
  return { store, seen, look: () => void seen.push(store.getState().count) };
}

describe('a store', () => {
  it('starts with the state it is given, and tells nobody', () => {
    const { store, seen, look } = counting();
    store.subscribe(look);
    expect(store.getState()).toEqual({ count: 0 });
    expect(seen).toEqual([]);
  });

  it('takes events in one after the other and tells of each', () => {
    const { store, seen, look } = counting();
    store.subscribe(look);
    store.dispatch({ kind: 'add', amount: 2 });
    store.dispatch({ kind: 'add', amount: 3 });
    expect(seen).toEqual([2, 5]);
  });

  it('tells nobody of an event that changed nothing', () => {
    const { store, seen, look } = counting();
    const before = store.getState();
    store.subscribe(look);
    store.dispatch({ kind: 'add', amount: 0 });
    expect(seen).toEqual([]);
    expect(store.getState()).toBe(before);
  });

  it('tells no listener that has left, even one that left while others were told', () => {
    const { store, seen, look } = counting();
    const leaving: { leave?: () => void } = {};
    store.subscribe(() => leaving.leave?.());
    leaving.leave = store.subscribe(look);
    store.dispatch({ kind: 'add', amount: 1 });
    expect(seen).toEqual([]);
  });

  it('keeps the second subscription of a listener whose first has ended, and ends none twice', () => {
    const { store, seen, look } = counting();
    const first = store.subscribe(look);
    store.subscribe(look);
    first();
    first();
    store.dispatch({ kind: 'add', amount: 1 });
    expect(seen).toEqual([1]);
  });

  it('takes in an event that a listener answers with, and everybody ends with the newest state', () => {
    const { store, seen, look } = counting();
    store.subscribe(() => {
      if (store.getState().count === 1) store.dispatch({ kind: 'add', amount: 10 });
    });
    store.subscribe(look);
    store.dispatch({ kind: 'add', amount: 1 });
    expect(store.getState()).toEqual({ count: 11 });
    expect(seen.at(-1)).toBe(11);
    expect(seen).not.toContain(1);
  });
});
