import { question } from '../question';

export const requirements = question('requirements', {
  place: 'scenarios',
  of: 'scenarios',
  asking: async () => (await import(/* webpackChunkName: "scenarios" */ './ask')).requiring,
  sheets: async () => (await import(/* webpackChunkName: "question-sheets" */ './sheet')).requirementSheets,
  view: async () => (await import(/* webpackChunkName: "scenarios" */ './View')).RequirementsView,
});
