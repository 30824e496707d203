/** How often each parent is named in a list, however it is typed. Counted by keys: a list may name some hundred thousand. */
import type { ParentUnit } from '../../language/parent-unit';
import { likeness, nameIdentity } from '../../language/text/names';
import { hasDiacritics } from '../../language/text/words';

type Keys = { readonly same: string; readonly like: string; readonly isPlain: boolean };

/** @param like '' where the name has neither letters nor digits: it is like no other */
function keysOf({ level, name }: ParentUnit): Keys {
  const like = likeness(name);
  return {
    same: `${level} ${nameIdentity(name)}`,
    like: like === '' ? '' : `${level} ${like}`,
    isPlain: !hasDiacritics(name.normalize('NFC')),
  };
}

function counter(): { readonly add: (key: string) => void; readonly of: (key: string) => number } {
  const counts = new Map<string, number>();
  return { add: (key) => void counts.set(key, (counts.get(key) ?? 0) + 1), of: (key) => counts.get(key) ?? 0 };
}

/** The number of parents that are one with another: of its level and name, or alike where one of both was typed without diacritics. */
export function parentCounts(parents: readonly ParentUnit[]): (parent: ParentUnit) => number {
  const [same, like, plainLike] = [counter(), counter(), counter()];
  for (const parent of parents) {
    const keys = keysOf(parent);
    same.add(keys.same);
    like.add(keys.like);
    if (keys.isPlain) plainLike.add(keys.like);
  }
  return (parent) => {
    const keys = keysOf(parent);
    if (keys.like === '') return same.of(keys.same);
    // One with diacritics and one without are never the same name, only alike.
    return keys.isPlain ? like.of(keys.like) : same.of(keys.same) + plainLike.of(keys.like);
  };
}
