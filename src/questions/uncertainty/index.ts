import { question } from '../question';

export const uncertainty = question('uncertainty', {
  place: 'page',
  of: 'scenarios',
  asking: async () => (await import(/* webpackChunkName: "uncertainty" */ './ask')).drawing,
  sheets: async () => (await import(/* webpackChunkName: "question-sheets" */ './sheet')).uncertaintySheets,
  view: async () => (await import(/* webpackChunkName: "uncertainty" */ './View')).UncertaintyView,
});
