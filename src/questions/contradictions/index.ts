import { question } from '../question';

export const contradictions = question('contradictions', {
  place: 'page',
  of: 'scenarios',
  asking: async () => (await import(/* webpackChunkName: "contradictions" */ './ask')).contradicting,
  sheets: async () => (await import(/* webpackChunkName: "question-sheets" */ './sheet')).contradictionSheets,
  view: async () => (await import(/* webpackChunkName: "contradictions" */ './View')).ContradictionsView,
});
