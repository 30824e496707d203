import { problem } from '../../src/domain/problem';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { StoryPane } from './support/StoryPane';
import { busy, empty, plainSheet, sample, silent } from './support/story-workbooks';

const meta: Meta<typeof StoryPane> = { title: 'Start', component: StoryPane, args: { place: 'score', open: empty } };
export default meta;

type Story = StoryObj<typeof StoryPane>;

/** A new workbook, nothing in it. */
export const Empty: Story = {};

/** Cells, and no table among them. */
export const NoTable: Story = { args: { open: plainSheet } };

/** The workbook does not answer yet. */
export const Reading: Story = {
  args: {
    isWaiting: true,
    open: silent,
    begin: ({ session }) => {
      void session.open();
      return Promise.resolve();
    },
  },
};

/** The workbook cannot be read. */
export const Failed: Story = { args: { open: busy } };

/** The sample is there, and an edit of it could not be read. */
export const Stale: Story = {
  args: {
    open: sample,
    begin: async ({ workbook, session }) => {
      await session.open();
      workbook.failNext(problem('host-busy', 'error', null, {}));
      await session.refresh();
    },
  },
};
