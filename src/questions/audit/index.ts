import { question } from '../question';

export const audit = question('audit', {
  place: 'tab',
  of: 'table',
  count: (scored) => scored.audit?.findings.length ?? 0,
  asking: async () => (await import(/* webpackChunkName: "audit" */ './ask')).auditing,
  sheets: async () => (await import(/* webpackChunkName: "question-sheets" */ './sheet')).auditSheets,
  view: async () => (await import(/* webpackChunkName: "audit" */ './View')).AuditView,
});
