/** The list of stories, as the tool writes it beside the pages it builds. */
import { isJsonObject } from '../../../src/domain/json/json-place';

export type IndexedStory = { readonly id: string; readonly title: string; readonly name: string };

export function storiesOfIndex(text: string): readonly IndexedStory[] {
  const index: unknown = JSON.parse(text);
  if (!isJsonObject(index) || !isJsonObject(index['entries'])) throw new Error('the index of the stories has no entries');
  return Object.values(index['entries']).map((entry) => {
    if (!isJsonObject(entry)) throw new Error('a story of the index is no object');
    const { id, title, name } = entry;
    if (typeof id !== 'string' || typeof title !== 'string' || typeof name !== 'string')
      throw new Error('a story of the index has no name');
    return { id, title, name };
  });
}
