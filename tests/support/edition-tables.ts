/** Tables of any edition, drawn by chance, and the score sheets over them as engines of formulas calculate them. */
import fc from 'fast-check';
import type { Observation, Reading } from '../../src/domain/observation';
import type { Indicator, Standard } from '../../src/domain/standard';
import { gradesOf } from '../../src/domain/standard';
import type { ReadCell } from './formula-engines';
import type { RandomTable } from './random-tables';
import { stackTables, withWrongResults } from './stacked-tables';
import type { StackedTable } from './stacked-tables';
import { planOf } from '../../src/reports/own-plan';
import { xlsxFileOf } from './xlsx-from-fixture';
import { saved } from './xlsx-reading';

/** Tables on one sheet. */
const perSheet = 10;

export const extents = [null, 'one', 'several'] as const;

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

/** Tables of an edition: facts that lie at, under and over its levels, bounds, waiting rows and decisions, under every policy, region and extent. */
export function editionTables(standard: Standard, count: number, seed: number): readonly RandomTable[] {
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
  return fc.sample(table, { numRuns: count, seed });
}

/** Every row at its best: no table by chance reaches the conclusion that an area passes. */
export function perfectTables(standard: Standard): readonly RandomTable[] {
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

/** A file of score sheets, with what stands where on them. Every formula brings a wrong result: what is read back was calculated. */
export type EditionFile = { readonly bytes: Uint8Array; readonly stacked: readonly StackedTable[] };

/** One file a sheet of tables: engines open a few sheets in seconds and many in minutes. */
export function editionFiles(tables: readonly RandomTable[]): readonly EditionFile[] {
  const { stacked, sheets } = stackTables(tables, perSheet);
  const blank = xlsxFileOf([{ name: 'Trang 1', cells: {} }]);
  return sheets.map((sheet) => ({
    bytes: saved(blank, { sheets: { put: [{ ...sheet, rows: withWrongResults(sheet.rows) }], remove: [], looks: planOf([sheet]).looks } }),
    stacked: stacked.filter((each) => each.sheet === sheet.name),
  }));
}

/** Formulas that an engine calculates otherwise than the engine of the add-in scores, a line each, and how many were looked at. */
export function differing({ stacked }: EditionFile, at: ReadCell): { readonly cells: number; readonly findings: readonly string[] } {
  const findings: string[] = [];
  let cells = 0;
  for (const { table, sheet, top, rows } of stacked)
    for (const [r, row] of rows.entries())
      for (const [c, planned] of row.entries()) {
        if (planned.value.kind !== 'formula') continue;
        cells += 1;
        const [got, wanted] = [at(sheet, top + r, c), planned.value.result];
        const isEqual = typeof wanted === 'number' ? typeof got === 'number' && Math.abs(got - wanted) <= 1e-9 : (got ?? '') === wanted;
        if (!isEqual)
          findings.push(
            `${table.standard.edition}, ${sheet} row ${String(top + r + 1)} column ${String(c + 1)}: ${JSON.stringify(got)}, not ${JSON.stringify(wanted)}: ${planned.value.formula}`,
          );
      }
  return { cells, findings };
}
