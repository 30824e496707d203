import { question } from '../question';

export const projects = question('projects', {
  place: 'page',
  of: 'scenarios',
  asking: async () => (await import(/* webpackChunkName: "projects" */ './ask')).buying,
  sheets: async () => (await import(/* webpackChunkName: "question-sheets" */ './sheet')).projectsSheets,
  view: async () => (await import(/* webpackChunkName: "projects" */ './View')).ProjectsView,
});
