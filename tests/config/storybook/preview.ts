/** How every story is shown: in which language, under which theme, how wide. */
import { definePreview } from '@storybook/react-vite';
import { createElement } from 'react';
import { configure } from 'storybook/test';
import { locales } from '../../../src/words/locale';
import { LookContext } from '../../stories/support/StoryPane';
import { listenForLooks } from '../../stories/support/choose-look';
import { defaultLook, lookOf, themes, viewportOf, widths } from '../../stories/support/looks';

listenForLooks();
// A story finds its parts once its workbook is read and their code is fetched: longer than a second on a busy machine.
configure({ asyncUtilTimeout: 20_000 });

export default definePreview({
  addons: [],
  parameters: {
    layout: 'fullscreen',
    controls: { disable: true },
    viewport: {
      options: Object.fromEntries(
        widths.map((width) => [
          viewportOf(width),
          { name: `${String(width)} px`, styles: { width: `${String(width)}px`, height: '100%' } },
        ]),
      ),
    },
  },
  globalTypes: {
    locale: { description: 'Language', toolbar: { icon: 'globe', items: [...locales], dynamicTitle: true } },
    theme: { description: 'Theme', toolbar: { icon: 'mirror', items: [...themes], dynamicTitle: true } },
  },
  initialGlobals: { ...defaultLook, viewport: { value: viewportOf(widths[0]), isRotated: false } },
  // Called, not put in as an element: the pane stays as it is while the look around it changes.
  decorators: [(story, { globals }) => createElement(LookContext, { value: lookOf(globals) }, story())],
  // For the test that photographs it: the story has been played.
  afterEach: ({ canvasElement }) => {
    canvasElement.dataset['played'] = '';
  },
});
