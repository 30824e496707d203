import { question } from '../question';

export const worth = question('worth', {
  place: 'page',
  of: 'scenarios',
  asking: async () => (await import(/* webpackChunkName: "worth" */ './ask')).weighing,
  sheets: async () => (await import(/* webpackChunkName: "question-sheets" */ './sheet')).worthSheets,
  view: async () => (await import(/* webpackChunkName: "worth" */ './View')).WorthView,
});
