import { question } from '../question';

export const score = question('score', {
  place: 'tab',
  of: 'table',
  isAtOnce: true,
  asking: async () => (await import(/* webpackChunkName: "question-sheets" */ './ask')).scoring,
  sheets: async () => (await import(/* webpackChunkName: "question-sheets" */ './sheet')).scoreSheets,
  // Part of the first load: it is what the pane opens with.
  view: async () => (await import(/* webpackMode: "eager" */ './View')).ScoreView,
});
