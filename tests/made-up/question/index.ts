import { question } from '../../../src/questions/question';

export const goal = question('goal', {
  place: 'page',
  of: 'table',
  asking: async () => (await import('./ask')).reaching,
  sheets: async () => (await import('./sheet')).goalSheets,
  view: async () => (await import('./View')).GoalView,
});
