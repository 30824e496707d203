/** One of the city's communes becomes a ward: its people become inner-city people. */
import type { Brings, PeopleAnswer } from '../domain/change-parts';
import { problem } from '../domain/problem';
import { countPeople } from '../engine/scenario/counted-people';
import { asWard, bringStocks } from '../engine/scenario/joining-units';
import { watchFigures } from '../engine/scenario/joining-figures';
import { innerUnknown } from '../engine/scenario/known-people';
import { movePeople } from '../engine/scenario/moving-facts';
import { unitKey } from '../language/unit-name';
import { changeKind } from './change-kind';
import { answer, brings, unit } from './fields';

export type ConvertToWard = {
  readonly unit: string;
  readonly brings: Brings;
  /** Whether its people stand in the filed figure of the inner city already; absent while nobody said. */
  readonly peopleAlreadyIn?: PeopleAnswer | undefined;
};

export const convertToWard = changeKind<'convert-to-ward', ConvertToWard>('convert-to-ward', {
  group: 'units',
  fields: { unit: unit('communes'), brings, peopleAlreadyIn: answer },
  sheet: { target: 'unit', value: ['brings', 'peopleAlreadyIn'], mayRepeat: { vocabulary: 'becomes', choice: 'ward' } },
  apply: (moving, start, action) => {
    const key = unitKey(action.unit);
    const commune = moving.units.get(key);
    if (commune === undefined) return [problem('unit-not-in-city', 'error', null, { unit: action.unit })];
    if (commune.kind === 'ward') return [problem('unit-already-ward', 'error', null, { unit: commune.name })];
    if (commune.people === null) return [problem('unit-lacks-figure', 'error', commune.nameCell, { unit: commune.name, figure: 'people' })];
    const unknown = innerUnknown(moving, start);
    if (unknown.length > 0) return unknown;
    const join = watchFigures(moving, start, commune);
    moving.units.set(key, asWard(commune, moving));
    const counted = countPeople(
      moving,
      start,
      commune,
      'to-ward',
      { whole: 0, inner: commune.people, isPart: false, brings: action.brings },
      action.peopleAlreadyIn,
    );
    movePeople(moving, 0, counted.inner);
    bringStocks(moving, start, action.brings, 0, counted.inner);
    const inner = { people: commune.people, counted: counted.inner, figures: commune.figures ?? [] };
    return [...counted.problems, ...join({ inner }, counted.isOpen)];
  },
});
