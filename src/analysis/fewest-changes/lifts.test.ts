import { expect, it } from 'vitest';
import { sampleSubject } from '../../../tests/support/asked-subject';
import { standard } from '../../../tests/support/sample-baseline';
import { liftOf } from './lifts';

it('sets a row of works to whole ones: between 4 and 6 public spaces, 1 and 2 points, half a point more than 1 is 5, a hair more 5 too', () => {
  const indicator = standard.indicators.find(({ id }) => id === 'public-spaces');
  const row = sampleSubject().scored.assessment?.indicators.find((each) => each.indicator === 'public-spaces');
  if (indicator?.kind !== 'numeric' || row === undefined) throw new Error('no row of public spaces');
  const counted = {
    ...indicator,
    points: { minimum: 1, maximum: 2 },
    minimum: { value: 4, strict: false, text: '4' },
    maximum: { value: 6, strict: false, text: '6' },
  };
  const lift = liftOf({ ...row, value: 3, points: 0, status: 'below', resolution: null }, counted, null, 'strict', null, standard);
  expect([1.01, 1.5, 1.51].map((points) => lift?.between?.at(points))).toEqual([
    { to: 5, points: 1.5 },
    { to: 5, points: 1.5 },
    { to: 6, points: 2 },
  ]);
});
