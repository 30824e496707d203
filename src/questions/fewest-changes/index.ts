import { question } from '../question';

export const fewestChanges = question('fewest-changes', {
  place: 'page',
  of: 'scenarios',
  asking: async () => (await import(/* webpackChunkName: "fewest-changes" */ './ask')).findingFewest,
  sheets: async () => (await import(/* webpackChunkName: "question-sheets" */ './sheet')).fewestSheets,
  view: async () => (await import(/* webpackChunkName: "fewest-changes" */ './View')).FewestView,
});
