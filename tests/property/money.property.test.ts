/** A table of money drawn at random (layout, unit, kinds, years) reads as drawn or is asked about; no figure is read that was not drawn. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { BudgetLine } from '../../src/domain/budget-line';
import { isTotalLine } from '../../src/domain/budget-line';
import { trustedFigures, trustOrder } from '../../src/domain/budget-trust';
import { readBudget } from '../../src/sheets/budget/read-budget';
import { moneyTables } from '../support/random-money-tables';
import type { DrawnFigure } from '../support/random-money-tables';

const runs = { numRuns: 200, seed: 20231130 };

function told({ side, year, kind, months, amount }: DrawnFigure): string {
  return [side, year, kind, months === null ? 'year' : `${String(months.first)}-${String(months.last)}`, amount].join(' ');
}

const ofLine = ({ side, year, kind, isWholeYear, months, amount }: BudgetLine): string =>
  isWholeYear || months !== null ? told({ side, year, kind, months, amount }) : 'a part of which nothing is said';

it('reads as drawn, or is asked about', () => {
  fc.assert(
    fc.property(moneyTables, ({ workbook, figures, hasUnit }) => {
      const { lines, problems } = readBudget(workbook, 2060);
      const read = lines.filter(isTotalLine).map(ofLine).toSorted();
      if (!hasUnit) {
        expect(read).toEqual([]);
        expect(problems.map(({ code }) => code)).toContain('money-unit-missing');
        return;
      }
      // Drawn at random, a year may be worlds apart from the one before it.
      expect(problems.filter(({ code }) => code !== 'budget-size-jump')).toEqual([]);
      expect(read).toEqual(figures.map(told).toSorted());
    }),
    runs,
  );
});

it('takes what was carried out before an estimate, and an estimate before a plan, for every year', () => {
  fc.assert(
    fc.property(moneyTables, ({ workbook, figures, hasUnit }) => {
      fc.pre(hasUnit);
      const { lines } = readBudget(workbook, 2060);
      for (const side of ['revenue', 'expenditure'] as const) {
        const whole = figures.filter((figure) => figure.side === side && figure.months === null);
        const expected = [...new Set(whole.map(({ year }) => year))]
          .toSorted((a, b) => a - b)
          .map((year) => trustOrder.flatMap((kind) => whole.filter((figure) => figure.year === year && figure.kind === kind))[0])
          .flatMap((figure) => (figure === undefined ? [] : [told(figure)]));
        expect(trustedFigures(lines, side).map(ofLine)).toEqual(expected);
      }
    }),
    runs,
  );
});
