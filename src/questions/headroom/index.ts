import { question } from '../question';

export const headroom = question('headroom', {
  place: 'page',
  of: 'scenarios',
  asking: async () => (await import(/* webpackChunkName: "headroom" */ './ask')).measuringHeadroom,
  sheets: async () => (await import(/* webpackChunkName: "question-sheets" */ './sheet')).headroomSheets,
  step: async () => (await import(/* webpackChunkName: "next-step" */ './step')).headroomStep,
  view: async () => (await import(/* webpackChunkName: "headroom" */ './View')).HeadroomView,
});
