import { useMemo } from 'react';
import type { ComparedScenario } from '../../application/assess-scenarios';
import { findRegion } from '../../application/legal-texts';
import type { Standard } from '../../domain/standard';
import { useScenarioWords } from '../../taskpane/hooks/useScenarioWords';
import { changeText } from '../../words/change-text';
import { columnFormat } from '../../words/format';
import { heldBeside } from '../../words/held-against';
import { formatDifference, formatNumber } from '../../words/numbers';
import { waterfallAxis, waterfallSteps } from './waterfall-steps';
import type { WaterfallAxis } from './waterfall-steps';

/** A bar from one total to another, as shares of the axis. */
export type WaterfallBar = {
  readonly key: string;
  readonly name: string;
  readonly shown: string;
  readonly look: 'whole' | 'won' | 'lost';
  readonly left: number;
  readonly width: number;
};

/** One scenario's bars, in words and plain: they may be drawn in another window. `low` and `high` are the ends of the axis. */
export type Waterfall = {
  readonly scenario: string;
  readonly bars: readonly WaterfallBar[];
  readonly low: string;
  readonly high: string;
  readonly isCut: boolean;
};

function placeOn({ low, high }: WaterfallAxis, from: number, to: number): Pick<WaterfallBar, 'left' | 'width'> {
  const span = high - low;
  return { left: (Math.min(from, to) - low) / span, width: Math.abs(to - from) / span };
}

/** Which change brought which points in each scenario, in the order applied, all on one axis. */
export function useWaterfalls(compared: readonly ComparedScenario[], standard: Standard): readonly Waterfall[] {
  const { locale, text } = useScenarioWords();
  return useMemo(() => {
    const stepped = compared.map((each) => ({ each, steps: waterfallSteps(each.difference.total.from, each.contributions) }));
    const axis = waterfallAxis(
      stepped.flatMap(({ each: { difference }, steps }) => [difference.total.from, difference.total.to, ...steps.map(({ to }) => to)]),
    );
    return stepped.map(({ each: { scenario, difference, assessed }, steps }): Waterfall => {
      const { required } = assessed.assessment.total;
      const whole = (key: string, name: string, points: number): WaterfallBar => ({
        key,
        name,
        shown: heldBeside(points, required, locale, columnFormat).actual,
        look: 'whole',
        ...placeOn(axis, axis.low, points),
      });
      const changes = steps.flatMap(({ changeId, from, to }, index): readonly WaterfallBar[] => {
        const change = scenario.changes[index];
        if (change === undefined || !change.isOn) return [];
        return [
          {
            key: changeId,
            name: `${String(index + 1)}. ${changeText(change.action, standard, findRegion, locale)}`,
            shown: formatDifference(to - from, locale),
            look: to < from ? 'lost' : 'won',
            ...placeOn(axis, from, to),
          },
        ];
      });
      return {
        scenario: scenario.name,
        bars: [whole('from', text.waterfallFrom, difference.total.from), ...changes, whole('to', text.waterfallTo, difference.total.to)],
        low: formatNumber(axis.low, locale),
        high: formatNumber(axis.high, locale),
        isCut: axis.isCut,
      };
    });
  }, [compared, standard, locale, text]);
}
