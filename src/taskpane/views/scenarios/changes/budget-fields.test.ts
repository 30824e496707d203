import { describe, expect, it } from 'vitest';
import { growBudget } from '../../../../../tests/support/budget-change';
import { edition, sampleBaseline, standard } from '../../../../../tests/support/sample-baseline';
import { factsOf, movingFactsOf, startFrom } from '../../../../engine/scenario/moving-facts';
import { laterWordsOf, wordsOf } from '../../../../words/languages';
import { locales } from '../../../../words/locale';
import type { Locale } from '../../../../words/locale';
import { growBudget as growBudgetKind } from '../../../../changes/grow-budget';
import { formFields, readForm, startTexts, textsOfAction } from './change-form';
import type { FormContext, FormTexts } from './form-types';

const start = startFrom(sampleBaseline, edition);
const contextIn = (locale: Locale): FormContext => ({
  baseline: sampleBaseline,
  facts: factsOf(movingFactsOf(start), start),
  standard,
  words: {
    locale,
    text: laterWordsOf(locale).scenarioPane,
    comparison: laterWordsOf(locale).comparison,
    changes: laterWordsOf(locale).changes,
    terms: wordsOf(locale).terms,
  },
});
const context = contextIn('vi');
const typed: FormTexts = { from: '2022', phases: '1', 'phase0.to': '2029', 'phase0.rate': '13', onces: '0', by: 'last-year' };
const labels = (texts: FormTexts): readonly string[] =>
  formFields(growBudgetKind, texts, context).map((field) => (field.kind === 'note' ? field.text : field.label));
const pressed = (texts: FormTexts, name: string): FormTexts => {
  const button = formFields(growBudgetKind, texts, context).find((field) => field.name === name);
  if (button?.kind !== 'button') throw new Error(`there is no button ${name}`);
  return button.texts;
};

describe('the form of a growing budget', () => {
  it('begins with one phase from the latest year carried out, judged by the last year', () => {
    expect(startTexts(growBudgetKind, context)).toEqual({
      from: '2022',
      phases: '1',
      onces: '0',
      expenditure: '',
      expenditureRate: '',
      by: 'last-year',
    });
    expect(readForm(growBudgetKind, typed, context)).toEqual({ ok: true, action: growBudget() });
  });

  it('takes more phases, and takes the first away again', () => {
    const two = { ...pressed(typed, 'phases.add'), 'phase0.to': '2025', 'phase1.to': '2029', 'phase1.rate': '10' };
    const phases = [
      { rate: 0.13, to: 2025 },
      { rate: 0.1, to: 2029 },
    ];
    expect(readForm(growBudgetKind, two, context)).toEqual({ ok: true, action: growBudget({ phases }) });
    expect(readForm(growBudgetKind, pressed(two, 'phase0.remove'), context)).toEqual({ ok: true, action: growBudget({ rate: 0.1 }) });
    // The last phase cannot be taken away.
    expect(labels(typed)).not.toContain('Bỏ giai đoạn 1');
  });

  it.each([
    ['30', 30],
    ['30 tỷ', 30],
    ['30.000 triệu', 30],
  ])('takes what comes once: %s', (amount, tỷ) => {
    const once = { ...pressed(typed, 'onces.add'), 'once0.name': ' Đấu giá đất ', 'once0.year': '2024', 'once0.amount': amount };
    const oneOff = [{ year: 2024, amount: tỷ, name: 'Đấu giá đất' }];
    expect(readForm(growBudgetKind, once, context)).toEqual({ ok: true, action: growBudget({ oneOff }) });
    expect(readForm(growBudgetKind, pressed(once, 'once0.remove'), context)).toEqual({ ok: true, action: growBudget() });
  });

  it('takes expenditure in tỷ or triệu, and a growth of it alone for the years that the sheet lacks', () => {
    const stated = { ...typed, expenditure: '250.000 triệu', expenditureRate: '8', by: 'every-year' };
    expect(readForm(growBudgetKind, stated, context)).toEqual({
      ok: true,
      action: growBudget({ expenditure: 250, expenditureRate: 0.08, by: 'every-year' }),
    });
    expect(readForm(growBudgetKind, { ...typed, expenditureRate: '8' }, context)).toEqual({
      ok: true,
      action: growBudget({ expenditureRate: 0.08 }),
    });
  });

  it.each<readonly [string, FormTexts, string, string]>([
    ['a last year before the first', { 'phase0.to': '2021' }, 'phase0.to', 'Năm cuối phải bằng hoặc sau năm đầu.'],
    [
      'a phase that ends with the one before',
      { phases: '2', 'phase1.to': '2029', 'phase1.rate': '1' },
      'phase1.to',
      'Giai đoạn này phải kết thúc sau giai đoạn trước.',
    ],
    ['no rate', { 'phase0.rate': '' }, 'phase0.rate', 'Hãy điền mục này.'],
    [
      'an amount in another unit',
      { expenditure: '250 km' },
      'expenditure',
      '“250 km” không phải một số tiền. Hãy ghi như 188, 188 tỷ hoặc 188.000 triệu.',
    ],
    ['less than nothing', { expenditure: '-5 tỷ' }, 'expenditure', 'Số này không được âm.'],
  ])('says of %s what to do', (_what, texts, field, sentence) => {
    const read = readForm(growBudgetKind, { ...typed, ...texts }, context);
    expect(read.ok ? {} : read.faults).toEqual({ [field]: sentence });
  });

  it.each(locales)('reads what it shows of a change to be edited as the same change (%s)', (locale) => {
    const action = growBudget({
      phases: [
        { rate: 0.135, to: 2025 },
        { rate: -0.02, to: 2029 },
      ],
      oneOff: [
        { year: 2024, amount: 1250, name: 'Đấu giá đất' },
        { year: 2025, amount: 0.125, name: '' },
      ],
      expenditure: 1250.125,
      expenditureRate: 0.08,
      by: 'every-year',
    });
    const here = contextIn(locale);
    expect(readForm(growBudgetKind, textsOfAction(action, here), here)).toEqual({ ok: true, action });
  });

  it('keeps the first year of a change that goes on from an earlier one, which no sheet has', () => {
    const from = formFields(growBudgetKind, { ...typed, from: '2025' }, context).find(({ name }) => name === 'from');
    expect(from?.kind === 'select' ? from.options.map(({ value }) => value) : []).toEqual(['2022', '2023', '2025']);
  });
});
