/** Forms of the changes of region, mountain status and class. */
import { urbanClasses } from '../../../../domain/standard';
import { lawName } from '../../../../words/law-names';
import type { ChangeForm } from './form-types';
import { readTyped } from './read-typed';

export const setRegionForm: ChangeForm<'set-region'> = {
  start: () => ({ region: '' }),
  fields: (_texts, { standard, words: { text, locale } }) => [
    {
      kind: 'select',
      name: 'region',
      label: text.region,
      options: [
        { value: '', label: text.noRegion },
        ...standard.adjustments.map((region) => ({ value: region.id, label: lawName(region, locale) })),
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
