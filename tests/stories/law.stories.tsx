import { loadLanguage } from '../../src/words/languages';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { StoryPane } from './support/StoryPane';
import { lookOf } from './support/looks';
import { sample } from './support/story-workbooks';

const meta: Meta<typeof StoryPane> = { title: 'Law', component: StoryPane, args: { place: 'law', open: sample } };
export default meta;

type Story = StoryObj<typeof StoryPane>;

export const Sample: Story = {};

/** The part of the page that is opened. */
const part = 'section:has(> h3 [aria-expanded="true"])';

const opening =
  (name: 'compare' | 'everyClass'): NonNullable<Story['play']> =>
  async ({ canvas, userEvent, globals }) => {
    const { lawPane } = await loadLanguage(lookOf(globals).locale);
    await userEvent.click(await canvas.findByRole('button', { name: lawPane[name] }));
  };

/** The same figures under another law. */
export const TwoEditions: Story = { args: { part }, play: opening('compare') };

/** What the law asks of every class. */
export const EveryClass: Story = { args: { part }, play: opening('everyClass') };
