/** A project is finished: what it does to rows and quantities, and what it costs in tỷ đồng (null is the list's). */
import type { ProjectEffect } from '../domain/change-parts';
import { payForProject } from '../engine/scenario/project-cost';
import { applyEffect } from '../engine/scenario/set-rows';
import { changeKind } from './change-kind';
import { effects, money, project } from './fields';
import { projectNotation } from './notation/project-items';
import type { Decision } from './replay/decisions';
import { isRefused, ofDriver, ofRow } from './replay/decisions';

export type CompleteProject = { readonly project: string; readonly cost: number | null; readonly effects: readonly ProjectEffect[] };

/** An effect that adds builds on what stands there. */
function ofEffect(effect: ProjectEffect): Decision {
  if (effect.kind === 'add-to-driver') return ofDriver(effect.driver, false);
  return ofRow(effect.indicator, effect.kind !== 'add-to-value');
}

export const completeProject = changeKind<'complete-project', CompleteProject>('complete-project', {
  group: 'budget',
  fields: { project, cost: money, effects },
  sheet: projectNotation,
  apply: (moving, start, action) => {
    const told = payForProject(moving, start.baseline.projects, action);
    return isRefused(told) ? told : [...told, ...action.effects.flatMap((effect) => applyEffect(moving, start, effect))];
  },
  decides: (action) => action.effects.map(ofEffect),
});
