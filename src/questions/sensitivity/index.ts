import { question } from '../question';

export const sensitivity = question('sensitivity', {
  place: 'page',
  of: 'scenarios',
  asking: async () => (await import(/* webpackChunkName: "sensitivity" */ './ask')).testing,
  sheets: async () => (await import(/* webpackChunkName: "question-sheets" */ './sheet')).sensitivitySheets,
  view: async () => (await import(/* webpackChunkName: "sensitivity" */ './View')).SensitivityView,
});
