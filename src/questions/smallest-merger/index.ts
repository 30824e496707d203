import { question } from '../question';

export const smallestMerger = question('smallest-merger', {
  place: 'page',
  of: 'scenarios',
  asking: async () => (await import(/* webpackChunkName: "smallest-merger" */ './ask')).findingMerger,
  sheets: async () => (await import(/* webpackChunkName: "question-sheets" */ './sheet')).mergerSheets,
  view: async () => (await import(/* webpackChunkName: "smallest-merger" */ './View')).MergerView,
});
