/** Every assumption on every written sheet, in every language; read back from the scenario sheet, and told where a workbook computes by another. */
import { describe, expect, it } from 'vitest';
import { gridOf, workbookOf } from '../../tests/support/grid-builder';
import { sampleAssumptions, sampleBaseline, standard } from '../../tests/support/sample-baseline';
import { sampleGrids } from '../../tests/support/sample-grids';
import { assessBase, prepareBaseline } from '../application/assess-scenarios';
import { assumptionProblems, assumptionsOf } from '../application/assumptions';
import { scenarioSheetPlan } from '../application/scenario-sheet-plan';
import { scoreGrids } from '../application/score-workbook';
import { statedChoices } from '../application/stated-assumptions';
import type { StatedChoices } from '../application/stated-assumptions';
import { defaultChoices } from '../application/settings/default-choices';
import type { Assumptions } from '../domain/assumptions';
import { cellReference } from '../domain/cell';
import type { Scenario } from '../changes/scenario';
import type { SheetPlan } from '../domain/write-plan';
import { findStandard } from '../editions/catalogue';
import { provincialCity } from '../editions/city-requirements';
import { readScenarioSheet } from '../sheets/scenario-sheet/read-scenario-sheet';
import type { Locale } from '../words/locale';
import { sheetLanguage, sheetLanguages } from '../words/sheet-language';
import { comparisonSheet } from './comparison-sheet';
import { scorePlan } from './score-plan';

const today = '2023-11-10';
const scored = scoreGrids(
  await sampleGrids(),
  standard,
  { ...defaultChoices, baseline: { ...defaultChoices.baseline, isMountain: true, currentClass: 'III' } },
  today,
);
const names = { standard, languages: sheetLanguages() };
const scenarios: readonly Scenario[] = [
  { name: 'A', changes: [{ id: '1', isOn: true, action: { kind: 'add-people', where: 'inner', people: 1000 }, note: '' }], author: 'Lan' },
];

function scenarioSheet(assumptions: Assumptions, locale: Locale): SheetPlan {
  return scenarioSheetPlan(scenarios, sheetLanguage(locale), names, null, assumptions);
}

function comparison(locale: Locale): SheetPlan {
  const base = assessBase(prepareBaseline(sampleBaseline, standard), provincialCity, 'strict', 'Gốc');
  const assumptions = assumptionsOf(scored);
  const source = { baseline: sampleBaseline, base, scenarios: [], edition: '', sheet: 'PL03', region: null, date: today, assumptions };
  return comparisonSheet(
    { ...source, indicators: standard.indicators, standard, requirements: provincialCity, findInstrument: () => null },
    locale,
    null,
  );
}

const writers: readonly (readonly [string, (locale: Locale) => SheetPlan | undefined])[] = [
  ['score', (locale) => scorePlan(scored, null, locale, today)?.sheets[0]],
  ['comparison', comparison],
  ['scenario', (locale) => scenarioSheet(assumptionsOf(scored), locale)],
];

/** Typed in by hand. */
const lines: Readonly<Record<Locale, readonly string[]>> = {
  vi: [
    'Bộ tiêu chuẩn: NQ 26/2022',
    'Ngày tính: 10/11/2023',
    'Mức giảm theo vùng: không áp dụng',
    'Phạm vi đô thị: chưa cho biết',
    'Miền núi, vùng cao, biên giới: có',
    'Loại đô thị đã được công nhận: loại III',
    'Dân số toàn thành phố: theo bảng chỉ tiêu',
  ],
  en: [
    'Edition: Resolution 26/2022',
    'Lower levels of a region: none applied',
    'Extent of the urban area: not said',
    'Mountain, highland or border area: yes',
    'Urban class held: class III',
    'People of the whole city: by the indicator table',
  ],
};

function textsOf(sheet: SheetPlan | undefined): readonly string[] {
  return (sheet?.rows ?? []).flatMap((row) => row.flatMap(({ value }) => (value.kind === 'text' ? [value.text] : [])));
}

describe('what the figures stand on', () => {
  const cases = writers.flatMap(([name, write]) => (['vi', 'en'] as const).map((locale) => [name, locale, write] as const));

  it.each(cases)('stands on the %s sheet in %s, each of it', (_name, locale, write) => {
    const texts = textsOf(write(locale));
    for (const line of lines[locale]) expect(texts).toContain(line);
    const policy = locale === 'vi' ? /^Dưới mức tối thiểu: \S/ : /^Below the minimum level: \S/;
    expect(texts.some((text) => policy.test(text))).toBe(true);
  });

  const copied = (assumptions: Assumptions, locale: Locale) => {
    const rows = scenarioSheet(assumptions, locale).rows.map((row) =>
      row.map(({ value }) => (value.kind === 'text' ? value.text : value.kind === 'number' ? value.value : null)),
    );
    return readScenarioSheet(workbookOf(gridOf(rows, { sheet: 'Kịch bản' })), names, [], []);
  };

  it.each(['vi', 'en'] as const)('is read back above the scenarios in %s, and says nothing where it is the same', (locale) => {
    const read = copied(sampleAssumptions, locale);
    expect(read.problems).toEqual([]);
    expect(read.scenarios).toEqual(scenarios);
    expect(read.stated).toHaveLength(8);
    expect(assumptionProblems(read.stated ?? [], { ...sampleAssumptions, date: '2024-01-01' }, names.languages)).toEqual([]);
  });

  it.each<[Partial<Assumptions>, string, string, string]>([
    [{ isMountain: false }, 'Miền núi, vùng cao, biên giới', 'có', 'không'],
    [{ currentClass: 'II' }, 'Loại đô thị đã được công nhận', 'loại III', 'loại II'],
    [{ people: 'units' }, 'Dân số toàn thành phố', 'theo bảng chỉ tiêu', 'cộng các đơn vị'],
    [{ extent: 'several' }, 'Phạm vi đô thị', 'chưa cho biết', 'nhiều đơn vị hành chính'],
  ])('is told on its cell where the workbook computes otherwise: %o', (other, assumption, stated, own) => {
    const problems = assumptionProblems(copied(sampleAssumptions, 'vi').stated ?? [], { ...sampleAssumptions, ...other }, names.languages);
    expect(problems.map(({ code, severity, data }) => ({ code, severity, data }))).toEqual([
      { code: 'scenario-assumption-differs', severity: 'warning', data: { assumption, stated, own } },
    ]);
    expect(problems.every(({ cell }) => cell !== null && /^A[1-8]$/.test(cellReference(cell)))).toBe(true);
  });

  const region = standard.adjustments[0]?.id ?? null;

  it.each<[Partial<Assumptions>, StatedChoices]>([
    [{ isMountain: false }, { baseline: { isMountain: false } }],
    [{ currentClass: 'II', currentClassLaw: '1210/2016' }, { baseline: { currentClass: 'II', currentClassLaw: '1210/2016' } }],
    [{ currentClass: null, currentClassLaw: null }, { baseline: { currentClass: null, currentClassLaw: null } }],
    [{ people: 'units' }, { baseline: { people: 'units' } }],
    [{ extent: 'several' }, { extent: 'several' }],
    [{ policy: 'proportional' }, { policy: 'proportional' }],
    [{ region }, { region }],
    [
      { policy: 'proportional', people: 'units' },
      { policy: 'proportional', baseline: { people: 'units' } },
    ],
    [{ date: '2020-01-01' }, {}],
  ])('can be chosen as it is stated, in every language: %o', (other, choices) => {
    for (const locale of ['vi', 'en'] as const) {
      const { stated = [] } = copied({ ...sampleAssumptions, ...other }, locale);
      expect(statedChoices(stated, sampleAssumptions, names.languages)).toMatchObject({ choices, left: [] });
    }
  });

  it('can be chosen of another edition with a region of its own', () => {
    const law = findStandard('nq-111-2025/ii');
    if (!law.ok) throw new Error('nq-111-2025/ii is not in the catalogue');
    const [own] = law.value.adjustments;
    const { stated = [] } = copied({ ...sampleAssumptions, standard: law.value, region: own?.id ?? null }, 'vi');
    expect(statedChoices(stated, sampleAssumptions, names.languages).choices).toEqual({
      edition: law.value.edition,
      region: own?.id ?? null,
    });
  });

  it('is no choice where nobody knows what is meant', () => {
    const cell = { sheet: 'Kịch bản', row: 0, column: 0 };
    const line = { label: 'Mức giảm theo vùng', value: 'theo lời kể', cell };
    expect(statedChoices([line], sampleAssumptions, names.languages)).toEqual({ choices: {}, adopted: [], left: [line] });
  });

  it('is told of policy and region too', () => {
    const stated = copied(sampleAssumptions, 'vi').stated ?? [];
    const codes = assumptionProblems(stated, { ...sampleAssumptions, policy: 'proportional', region }, names.languages);
    expect(codes).toHaveLength(2);
  });
});
