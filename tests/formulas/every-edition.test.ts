/** Live sheets of every edition on random tables, calculated by the grid's own engine, against the engine. Set EDITION_TABLES for a long run. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Observation, Reading } from '../../src/domain/observation';
import type { Indicator, Standard } from '../../src/domain/standard';
import { gradesOf } from '../../src/domain/standard';
import { everyStandard } from '../../src/editions/catalogue';
import { looks } from '../../src/reports/looks';
import { readOwnTable } from '../../src/sheets/own-table/own-standard';
import { onTwoLines, withCells } from '../support/class-four-tables';
import { gridOf } from '../support/grid-builder';
import { inUniver } from '../support/formula-engines';
import type { RandomTable } from '../support/random-tables';
import { stackTables } from '../support/stacked-tables';
import { xlsxFileOf } from '../support/xlsx-from-fixture';
import { saved } from '../support/xlsx-reading';

const count = Number(process.env['EDITION_TABLES'] ?? '4');
const perSheet = 10;
const extents = [null, 'one', 'several'] as const;

const waiting: Reading = { kind: 'pending', reason: 'empty', hint: null };

function valueOf(indicator: Indicator): fc.Arbitrary<number> {
  if (indicator.kind === 'grade') return fc.constant(1);
  const levels = indicator.kind === 'mixed' ? [indicator.maximum.value] : [indicator.maximum.value, indicator.minimum.value];
  const top = Math.max(...levels);
  const halves = levels.map((level) => level / 2);
  return fc.oneof(
    fc.constantFrom(...levels, ...halves, 0),
    fc.double({ min: 0, max: top * 1.5, noNaN: true }),
    fc.integer({ min: 0, max: Math.ceil(top * 2) }),
  );
}

function readingOf(indicator: Indicator): fc.Arbitrary<Reading> {
  const grade = fc
    .constantFrom(...gradesOf(indicator).map(({ id }) => id), null)
    .map((id): Reading => ({ kind: 'grade', grade: id, basis: 'text' }));
  const value = valueOf(indicator);
  const exact = value.map((one): Reading => ({ kind: 'exact', value: one }));
  const bound = fc
    .tuple(fc.constantFrom('>' as const, '>=' as const, '<' as const, '<=' as const), value)
    .map(([sign, one]): Reading => ({ kind: 'bound', bound: sign, value: one }));
  const pending = fc.constant(waiting);
  if (indicator.kind === 'grade') return fc.oneof({ weight: 5, arbitrary: grade }, { weight: 1, arbitrary: pending });
  if (indicator.kind === 'mixed') return fc.oneof(grade, exact, bound, pending);
  return fc.oneof({ weight: 6, arbitrary: exact }, { weight: 2, arbitrary: bound }, { weight: 1, arbitrary: pending });
}

function tablesOf(standard: Standard): readonly RandomTable[] {
  const cell = { sheet: 'Bảng', row: 0, column: 5 };
  const rows = fc.tuple(
    ...standard.indicators.map((indicator) =>
      fc.record({
        observation: fc
          .record({ reading: readingOf(indicator), points: fc.option(fc.double({ min: 0, max: indicator.points.maximum, noNaN: true })) })
          .map(({ reading, points }): Observation => ({
            indicator: indicator.id,
            cell,
            raw: '',
            reading,
            filed: { points, pointsCell: null, verdict: '', verdictCell: null },
          })),
        decision: fc.oneof(
          { weight: 6, arbitrary: fc.constant(null) },
          { weight: 1, arbitrary: fc.constant({ kind: 'filed' } as const) },
          { weight: 1, arbitrary: valueOf(indicator).map((value) => ({ kind: 'value', value }) as const) },
          {
            weight: 1,
            arbitrary: fc
              .constantFrom(...gradesOf(indicator).map(({ id }) => id), null)
              .map((grade) => ({ kind: 'grade', grade }) as const),
          },
        ),
      }),
    ),
  );
  const table = fc
    .record({
      rows,
      policy: fc.constantFrom('strict' as const, 'proportional' as const),
      region: fc.constantFrom(null, ...standard.adjustments.map(({ id }) => id)),
      extent: fc.constantFrom(...extents),
    })
    .map(({ rows: drawn, policy, region, extent }): RandomTable => ({
      standard,
      observations: drawn.map(({ observation }) => observation),
      policy,
      region,
      extent,
      resolutions: Object.fromEntries(
        drawn.flatMap(({ observation, decision }) => (decision === null ? [] : [[observation.indicator, decision]])),
      ),
    }));
  return fc.sample(table, { numRuns: count, seed: 20_261_128 });
}

/** Every row at its best: no table by chance reaches the conclusion that an area passes. */
function perfectTables(standard: Standard): readonly RandomTable[] {
  const cell = { sheet: 'Bảng', row: 0, column: 5 };
  const observations = standard.indicators.map((indicator): Observation => {
    const reading: Reading =
      indicator.kind === 'numeric'
        ? { kind: 'exact', value: indicator.maximum.value * (indicator.direction === 'higher' ? 1.01 : 0.99) }
        : { kind: 'grade', grade: 'maximum', basis: 'text' };
    return { indicator: indicator.id, cell, raw: '', reading, filed: { points: null, pointsCell: null, verdict: '', verdictCell: null } };
  });
  return extents.map((extent) => ({ standard, observations, policy: 'strict', region: null, extent, resolutions: {} }));
}

/** A table of an office's own that prints no total, no minimum of criterion I, and points of row 1 that cannot be read. */
function openTables(): readonly Standard[] {
  const found = readOwnTable(gridOf(withCells(onTwoLines(null), [2, 4, ''], [3, 4, 'sáu']), { sheet: 'Chấm điểm' }));
  return found === null ? [] : [found.standard];
}

describe('random tables of every edition', () => {
  it('are of a table that is not known whole, too', () => {
    expect(openTables().map(({ isComplete }) => isComplete)).toEqual([false]);
  });

  for (const standard of [...everyStandard(), ...openTables()].filter(({ indicators }) => indicators.length > 0))
    it(`${standard.edition}: every formula gives the engine’s figure`, { timeout: 3_600_000 }, async () => {
      const { stacked, sheets } = stackTables([...perfectTables(standard), ...tablesOf(standard)], perSheet);
      // Whether the area lies in one unit or several is asked where the law makes a difference (NQ 111, Điều 6).
      const passed = stacked.slice(0, extents.length).map(({ assessment }) => assessment.recognised);
      expect(passed).toEqual(standard.extent === null ? extents.map(() => standard.isComplete) : [false, true, false]);
      const differing: unknown[] = [];
      let cells = 0;
      for (const sheet of sheets) {
        const at = await inUniver(saved(xlsxFileOf([{ name: 'Trang 1', cells: {} }]), { sheets: { put: [sheet], remove: [], looks } }));
        for (const table of stacked.filter((each) => each.sheet === sheet.name))
          for (const [r, row] of table.rows.entries())
            for (const [c, planned] of row.entries()) {
              if (planned.value.kind !== 'formula') continue;
              cells += 1;
              const got = at(table.sheet, table.top + r, c);
              const wanted = planned.value.result;
              const isEqual =
                typeof wanted === 'number' ? typeof got === 'number' && Math.abs(got - wanted) <= 1e-9 : (got ?? '') === wanted;
              if (!isEqual)
                differing.push({ table: stacked.indexOf(table), row: r, column: c, got, wanted, formula: planned.value.formula });
            }
      }
      expect(differing.slice(0, 4)).toEqual([]);
      expect(cells).toBeGreaterThan(count * standard.indicators.length * 3);
    });
});
