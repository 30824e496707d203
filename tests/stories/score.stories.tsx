import type { Meta, StoryObj } from '@storybook/react-vite';
import { StoryPane } from './support/StoryPane';
import { sample, twoColumns } from './support/story-workbooks';

const meta: Meta<typeof StoryPane> = { title: 'Score', component: StoryPane, args: { place: 'score', open: sample } };
export default meta;

type Story = StoryObj<typeof StoryPane>;

export const Sample: Story = {};

/** How the points of a row follow. */
export const Trace: Story = {
  args: { part: '[role="row"][id$="-trace"]' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Cân đối thu chi ngân sách/ }));
  },
};

/** A row that quantities move: how much is enough for it is one press away. */
export const RowOfQuantities: Story = {
  args: { part: '[role="row"][id$="-trace"]' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Cơ sở y tế cấp đô thị/ }));
    await canvas.findByRole('button', { name: /^(Bao nhiêu thì đạt mức|How much reaches its levels)/ }, { timeout: 10_000 });
  },
};

/** A law that asks for more than its table holds. */
export const LaterLaw: Story = {
  args: {
    before: ({ session }) => {
      session.setEdition('nq-111-2025/iii');
    },
  },
};

/** Two columns of figures: which of them? */
export const ColumnQuestion: Story = { args: { open: twoColumns } };
