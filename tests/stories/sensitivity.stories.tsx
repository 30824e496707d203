import type { Meta, StoryObj } from '@storybook/react-vite';
import { userEvent, within } from 'storybook/test';
import { StoryPane } from './support/StoryPane';
import { sample } from './support/story-workbooks';

const meta: Meta<typeof StoryPane> = { title: 'Questions/Sensitivity', component: StoryPane, args: { place: 'sensitivity', open: sample } };
export default meta;

type Story = StoryObj<typeof StoryPane>;

export const Sample: Story = {};

/** Two quantities against each other: roads over built land, where a condition is lost. */
export const Grid: Story = {
  args: { part: 'section:has(table)' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const [share, across, down] = await canvas.findAllByRole('combobox', {}, { timeout: 10_000 });
    if (share === undefined || across === undefined || down === undefined) throw new Error('the form is not there');
    await userEvent.selectOptions(share, '20');
    await userEvent.selectOptions(across, 'road-length');
    await userEvent.selectOptions(down, 'land-construction-inner');
    await canvas.findByRole('table', {}, { timeout: 10_000 });
  },
};
