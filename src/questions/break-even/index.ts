import { question } from '../question';

export const breakEven = question('break-even', {
  place: 'page',
  of: 'scenarios',
  asking: async () => (await import(/* webpackChunkName: "break-even" */ './ask')).breakingEven,
  sheets: async () => (await import(/* webpackChunkName: "question-sheets" */ './sheet')).breakEvenSheets,
  view: async () => (await import(/* webpackChunkName: "break-even" */ './View')).BreakEvenView,
});
