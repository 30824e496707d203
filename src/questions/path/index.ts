import { question } from '../question';

export const path = question('path', {
  place: 'page',
  of: 'scenarios',
  asking: async () => (await import(/* webpackChunkName: "path" */ './ask')).walking,
  sheets: async () => (await import(/* webpackChunkName: "question-sheets" */ './sheet')).pathSheets,
  view: async () => (await import(/* webpackChunkName: "path" */ './View')).PathView,
});
