/** The toolbar's own choice, made from elsewhere: by the pane, and by the test that photographs a story in several looks. */
import { addons } from 'storybook/preview-api';
import { isJsonObject } from '../../../src/domain/json/json-place';
import { lookOf } from './looks';
import type { Look } from './looks';

/** The window's event that asks for a look; its detail is the look. */
const lookEvent = 'story-look';

export function chooseLook(globals: Partial<Look>): void {
  addons.getChannel().emit('updateGlobals', { globals });
}

/** From now on a look can be asked for by an event. */
export function listenForLooks(): void {
  window.addEventListener(lookEvent, (event) => {
    const look: unknown = event instanceof CustomEvent ? event.detail : null;
    if (isJsonObject(look)) chooseLook(lookOf(look));
  });
}
