/** Files that the add-in writes, opened, calculated and saved by LibreOffice: every figure and every text comes back as it was meant. */
import fc from 'fast-check';
import { assessBase, compareWithBase, prepareBaseline } from '../../src/application/assess-scenarios';
import { findInstrument } from '../../src/application/legal-texts';
import type { CellValue } from '../../src/domain/cell';
import type { PlannedCell, WritePlan } from '../../src/domain/write-plan';
import { comparisonSheet } from '../../src/reports/comparison-sheet';
import { planOf } from '../../src/reports/own-plan';
import { templateKinds } from '../../src/reports/templates/template-kind';
import { templatePlan } from '../../src/reports/templates/template-plan';
import { provincialCity } from '../../src/editions/city-requirements';
import { laterWordsOf } from '../../src/words/languages';
import { inLibreOffice } from '../support/formula-engines';
import type { ReadCell } from '../support/formula-engines';
import { newFaults } from '../support/new-faults';
import { randomTables } from '../support/random-tables';
import { sampleAssumptions, sampleBaseline, standard } from '../support/sample-baseline';
import { scenarioLists } from '../support/scenario-arbitraries';
import { stackTables, withWrongResults } from '../support/stacked-tables';
import { xlsxFileOf } from '../support/xlsx-from-fixture';
import { saved } from '../support/xlsx-reading';
import { hasProgram } from '../tasks/outside-programs.mjs';
import type { Campaign } from './campaign';
import { chanceOf } from './chance';

/** Files for one start of LibreOffice: starting takes as long as a dozen of them. */
const batch = 40;
const tolerance = 1e-9;

/** Rows as they are meant, by sheet, and the plan that is written. */
type Written = {
  readonly kind: string;
  readonly plan: WritePlan;
  readonly meant: ReadonlyMap<string, WritePlan['sheets'][number]['rows']>;
};

function written(kind: string, plan: WritePlan, meant = new Map(plan.sheets.map(({ name, rows }) => [name, rows]))): Written {
  return { kind, plan: { ...plan, sheets: plan.sheets.map((sheet) => ({ ...sheet, rows: withWrongResults(sheet.rows) })) }, meant };
}

const start = prepareBaseline(sampleBaseline, standard);
const base = assessBase(start, provincialCity, 'strict', 'Gốc');

function scoreFile(seed: number): Written {
  const { stacked, sheets } = stackTables(randomTables(1, seed), 1);
  return written('score sheet', planOf(sheets), new Map(stacked.map(({ sheet, rows }) => [sheet, rows])));
}

function comparisonFile(seed: number): Written {
  const [scenarios = []] = fc.sample(scenarioLists(standard, Object.keys(laterWordsOf('vi').drivers)), { numRuns: 1, seed });
  const compared = scenarios.map((scenario) => compareWithBase(start, base, provincialCity, 'strict', scenario));
  const sheet = comparisonSheet(
    {
      baseline: sampleBaseline,
      base,
      scenarios: compared,
      edition: 'NQ 26/2022',
      sheet: 'Phụ lục 03',
      region: null,
      date: '2026-11-24',
      indicators: standard.indicators,
      findInstrument,
      standard,
      requirements: provincialCity,
      assumptions: sampleAssumptions,
    },
    seed % 2 === 0 ? 'vi' : 'en',
    null,
  );
  return written('comparison', planOf([sheet]));
}

function templateFile(seed: number): Written {
  const chance = chanceOf(seed);
  const kinds = templateKinds.filter(() => chance.below(3) > 0);
  return written(
    'template',
    templatePlan(new Set(kinds.length === 0 ? templateKinds : kinds), standard, '2026-11-28', chance.pick(['vi', 'en'])),
  );
}

const makers = [scoreFile, comparisonFile, templateFile];

function meantValue({ value }: PlannedCell): CellValue {
  switch (value.kind) {
    case 'blank':
      return null;
    case 'text':
      return value.text;
    case 'number':
      return value.value;
    case 'formula':
      return value.result;
  }
}

function isSame(meant: CellValue, got: CellValue): boolean {
  if (typeof meant === 'number') return typeof got === 'number' && Math.abs(got - meant) <= Math.max(tolerance, Math.abs(meant) * 1e-13);
  return (meant ?? '') === (got ?? '');
}

/** What came back otherwise, a line each, and how many cells were looked at. */
function differences({ kind, meant }: Written, at: ReadCell): { readonly compared: number; readonly findings: readonly string[] } {
  const findings: string[] = [];
  let compared = 0;
  for (const [sheet, rows] of meant) {
    for (const [r, row] of rows.entries()) {
      for (const [c, cell] of row.entries()) {
        if (cell.value.kind === 'blank') continue;
        compared += 1;
        const [wanted, got] = [meantValue(cell), at(sheet, r, c)];
        if (!isSame(wanted, got)) {
          findings.push(
            `${kind}, ${sheet} row ${String(r + 1)} column ${String(c + 1)}: ${JSON.stringify(got)}, not ${JSON.stringify(wanted)}`,
          );
        }
      }
    }
  }
  return { compared, findings };
}

export const writtenFiles: Campaign = {
  name: 'written-files',
  what: 'Score sheets, comparisons and templates over random tables, calculated and saved by LibreOffice: every figure and text as it was meant',
  unit: 'files',
  full: 600,
  slice: 12,
  needs: 'LibreOffice',
  run: ({ seed, amount, progress }) => {
    if (!hasProgram('LibreOffice')) return Promise.resolve({ kind: 'not-run', why: 'LibreOffice Calc was not found' });
    const findings: string[] = [];
    let compared = 0;
    for (let done = 0; done < amount; done += batch) {
      const files = Array.from({ length: Math.min(batch, amount - done) }, (_each, index) => {
        const number = done + index;
        const make = makers[number % makers.length] ?? scoreFile;
        return { number, file: make(seed * 1_009 + number) };
      });
      const blank = xlsxFileOf([{ name: 'Trang 1', cells: {} }]);
      const bytes = files.map(({ file: { plan } }) => saved(blank, { sheets: { put: plan.sheets, remove: [], looks: plan.looks } }));
      for (const [index, file] of bytes.entries()) {
        const number = files[index]?.number ?? -1;
        findings.push(...newFaults(blank, file).map((fault) => `file ${String(number)}: ${fault}`));
      }
      for (const [index, at] of inLibreOffice(bytes).entries()) {
        const made = files[index];
        if (made === undefined) continue;
        const told = differences(made.file, at);
        compared += told.compared;
        findings.push(...told.findings.map((finding) => `file ${String(made.number)}: ${finding}`));
      }
      progress(`${String(Math.min(amount, done + batch))}, ${String(findings.length)} findings`);
    }
    return Promise.resolve({ kind: 'ran', figures: `${String(amount)} files, ${String(compared)} cells`, findings });
  },
};
