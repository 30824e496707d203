/** Forms of the changes of budget, region, mountain status and class. */
import { urbanClasses } from '../../../../domain/standard';
import { latestFigure, trustedFigures } from '../../../../domain/budget-trust';
import { lawName } from '../../../../words/law-names';
import { formatNumber } from '../../../../words/numbers';
import type { ChangeForm } from './form-types';
import { readTyped, typedNumber, typedPercent } from './read-typed';

export const growBudgetForm: ChangeForm<'grow-budget'> = {
  start: ({ baseline }) => {
    const latest = latestFigure(baseline.budget, 'revenue');
    return { from: latest === undefined ? '' : String(latest.year), to: '', rate: '', expenditure: '', expenditureRate: '' };
  },
  fields: (texts, { baseline, words: { text, locale } }) => {
    const years = trustedFigures(baseline.budget, 'revenue');
    return [
      years.length === 0
        ? { kind: 'note', name: 'noRevenue', text: text.noRevenue }
        : {
            kind: 'select',
            name: 'from',
            label: text.fromYear,
            options: years.map(({ year, amount, kind }) => ({
              value: String(year),
              label: text.revenueOf(String(year), formatNumber(amount, locale), kind),
            })),
          },
      { kind: 'number', name: 'to', label: text.toYear },
      { kind: 'number', name: 'rate', label: text.yearlyRate },
      { kind: 'number', name: 'expenditure', label: text.expenditure, hint: text.expenditureHint },
      ...((texts['expenditure'] ?? '').trim() === ''
        ? []
        : [{ kind: 'number', name: 'expenditureRate', label: text.expenditureRate } as const]),
    ];
  },
  textsOf: ({ rate, from, to, expenditure, expenditureRate }, { words: { locale } }) => ({
    from: String(from),
    to: String(to),
    rate: typedPercent(rate, locale),
    expenditure: typedNumber(expenditure, locale),
    expenditureRate: expenditure === null ? '' : typedPercent(expenditureRate, locale),
  }),
  read: (texts, { words }) => {
    const read = readTyped(texts, words);
    const from = Number(read.chosen('from'));
    const to = read.count('to');
    if (to < from) read.refuse('to', words.text.yearsBackwards);
    const expenditure = read.optionalNumber('expenditure');
    return read.done({
      kind: 'grow-budget',
      rate: read.percent('rate'),
      from,
      to,
      expenditure,
      expenditureRate: expenditure === null ? 0 : read.percent('expenditureRate'),
    });
  },
};

export const setRegionForm: ChangeForm<'set-region'> = {
  start: () => ({ region: '' }),
  fields: (_texts, { standard, words: { text, locale } }) => [
    {
      kind: 'select',
      name: 'region',
      label: text.region,
      options: [
        { value: '', label: text.noRegion },
        ...standard.regions.map((region) => ({ value: region.id, label: lawName(region, locale) })),
      ],
    },
  ],
  textsOf: ({ region }) => ({ region: region ?? '' }),
  read: (texts) => ({
    ok: true,
    action: { kind: 'set-region', region: (texts['region'] ?? '') === '' ? null : (texts['region'] ?? null) },
  }),
};

export const setAreaTypeForm: ChangeForm<'set-area-type'> = {
  start: () => ({ isMountain: 'yes' }),
  fields: (_texts, { words: { text } }) => [
    {
      kind: 'radio',
      name: 'isMountain',
      label: text.mountain,
      hint: text.mountainNote,
      options: [
        { value: 'yes', label: text.isMountain },
        { value: 'no', label: text.isNotMountain },
      ],
    },
  ],
  textsOf: ({ isMountain }) => ({ isMountain: isMountain ? 'yes' : 'no' }),
  read: (texts) => ({ ok: true, action: { kind: 'set-area-type', isMountain: texts['isMountain'] === 'yes' } }),
};

/** Every urban class, best first. */

export const setClassForm: ChangeForm<'set-class'> = {
  start: ({ standard }) => ({ urbanClass: standard.urbanClass }),
  fields: (_texts, { words: { text } }) => [
    {
      kind: 'select',
      name: 'urbanClass',
      label: text.urbanClass,
      options: urbanClasses.map((value) => ({ value, label: text.className(value) })),
    },
  ],
  textsOf: ({ urbanClass }) => ({ urbanClass }),
  read: (texts, { words }) => {
    const read = readTyped(texts, words);
    return read.done({ kind: 'set-class', urbanClass: read.choice('urbanClass', urbanClasses) });
  },
};
