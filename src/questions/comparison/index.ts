import { question } from '../question';

export const comparison = question('comparison', {
  place: 'scenarios',
  of: 'scenarios',
  asking: async () => (await import(/* webpackChunkName: "scenarios" */ './ask')).comparing,
  sheets: async () => (await import(/* webpackChunkName: "question-sheets" */ './sheet')).comparisonSheets,
  view: async () => (await import(/* webpackChunkName: "scenarios" */ './View')).ComparisonView,
  wide: {
    feed: async () => (await import(/* webpackChunkName: "wide-comparison" */ './WideView')).WideComparisonFeed,
    view: async () => (await import(/* webpackChunkName: "wide-comparison" */ './WideView')).WideComparison,
  },
});
