import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../domain/json/json-place';
import { isJsonObject } from '../../domain/json/json-place';
import { defaultChoices } from './default-choices';
import { editSettings, encodeSettings, newSettings, readSettings } from './settings';
import { decodeSettingsPart } from './read-settings-part';
import { encodeSettingsPart } from './settings-part';
import type { SettingsEdit } from './settings-edit';
import { keptChoices } from './unknown-settings';

const mapping = { number: 0, name: 1, unit: 2, level: null, scale: null, value: 5, verdict: null, points: 7 };

/** What a build may have written that is two versions ahead of this one. */
const ofTomorrow = {
  version: 2,
  edition: 'nq-26-2022',
  policy: 'generous',
  region: 'mekong-delta',
  sheet: null,
  mappings: { 'Phụ lục 03': { ...mapping, year: 9 } },
  resolutions: {
    '8': { kind: 'value', value: 1.8 },
    '39': { kind: 'expert', by: 'Sở Xây dựng' },
    '48': { kind: 'grade', grade: 'middle' },
  },
  decidedOn: { '8': 'Đang cập nhật' },
  baseline: { isMountain: true, currentClass: null, people: 'indicators', border: 'land' },
  scenarios: { sheet: null, scenarios: [{ name: 'A', changes: [{ kind: 'found-a-city' }] }], order: ['A'] },
  rounding: { digits: 4, of: ['levels'] },
};

const written = (edit: SettingsEdit, json: unknown = ofTomorrow): unknown =>
  JSON.parse(encodeSettings(editSettings(readSettings(JSON.stringify(json)).settings, edit)));

describe('settings that this build wrote', () => {
  it('are read back as they were', () => {
    const choices = {
      ...defaultChoices,
      policy: 'proportional',
      region: 'mekong-delta',
      sheet: 'Phụ lục 03',
      mappings: { 'Phụ lục 03': mapping },
      resolutions: { '8': { kind: 'value', value: 1.8 }, '39': { kind: 'filed' }, '48': { kind: 'grade', grade: null } },
      decidedOn: { '8': '' },
      baseline: {
        isMountain: true,
        currentClass: 'III',
        people: 'units',
        revenueLine: 'revenue-local',
        expenditureLine: 'expenditure-local',
      },
    } as const;
    const read = readSettings(encodeSettings(newSettings(choices)));
    expect(read).toMatchObject({ isOurs: true, notices: [], settings: { choices, faults: [] } });
  });

  it('write every choice out, so that a build with other defaults finds what was scored', () => {
    expect(JSON.parse(encodeSettings(newSettings()))).toEqual({ version: 1, ...defaultChoices });
  });

  it('may lack what an earlier build did not ask', () => {
    const { settings, notices } = readSettings('{"version":1,"policy":"proportional"}');
    expect(settings.choices).toEqual({ ...defaultChoices, policy: 'proportional' });
    expect(notices).toEqual([]);
  });

  it('are kept in a part of XML whatever signs stand in them', () => {
    const text = encodeSettings(editSettings(newSettings(), { kind: 'sheet', sheet: 'a\uFFFEb\uFFFF\u0001<&]]>' }));
    expect(readSettings(decodeSettingsPart(encodeSettingsPart(text)) ?? '').settings.choices.sheet).toBe('a\uFFFEb\uFFFF\u0001<&]]>');
  });
});

describe('settings of a newer build', () => {
  it('apply as far as they are understood, and what is not is told', () => {
    const { settings, notices, isOurs } = readSettings(JSON.stringify(ofTomorrow));
    expect(isOurs).toBe(true);
    expect(settings.choices).toMatchObject({
      policy: 'strict',
      region: 'mekong-delta',
      resolutions: { '8': { kind: 'value', value: 1.8 } },
      mappings: { 'Phụ lục 03': mapping },
      baseline: { isMountain: true },
    });
    expect(Object.keys(settings.choices.resolutions)).toEqual(['8']);
    expect(notices.map(({ code }) => code)).toEqual(['settings-newer', 'settings-unknown']);
    expect(notices[0]?.data).toEqual({ version: 2, known: 1 });
    expect(notices[1]?.data).toEqual({
      choices: [
        { kind: 'other', of: 'rounding' },
        { kind: 'policy', of: '' },
        { kind: 'other', of: 'mappings.Phụ lục 03.year' },
        { kind: 'decision', of: '39' },
        { kind: 'other', of: 'resolutions.39.by' },
        { kind: 'decision', of: '48' },
        { kind: 'other', of: 'baseline.border' },
      ],
    });
  });

  it.each<readonly [string, SettingsEdit, object]>([
    ['a policy', { kind: 'policy', policy: 'strict' }, { policy: 'strict' }],
    ['a region', { kind: 'region', region: null }, { region: null }],
    ['a sheet', { kind: 'sheet', sheet: 'Bảng' }, { sheet: 'Bảng' }],
    ['an edition', { kind: 'edition', edition: 'nq-1' }, { edition: 'nq-1' }],
    [
      'the columns of its sheet',
      { kind: 'mapping', sheet: 'Phụ lục 03', mapping: { ...mapping, value: 6 } },
      { mappings: { 'Phụ lục 03': { ...mapping, value: 6, year: 9 } } },
    ],
    ['columns taken back', { kind: 'mapping', sheet: 'Phụ lục 03', mapping: null }, { mappings: {} }],
    [
      'a decision',
      { kind: 'decision', edition: 'nq-26-2022/ii', indicator: 39, resolution: { kind: 'filed' }, decidedOn: 'đang làm' },
      {
        resolutions: { ...ofTomorrow.resolutions, '39': { kind: 'filed' } },
        decidedOn: { '8': 'Đang cập nhật', '39': 'đang làm' },
      },
    ],
    [
      'a decision taken back',
      { kind: 'decision', edition: 'nq-26-2022/ii', indicator: 8, resolution: null, decidedOn: 'Đang cập nhật' },
      { resolutions: { '39': ofTomorrow.resolutions['39'], '48': ofTomorrow.resolutions['48'] }, decidedOn: {} },
    ],
    [
      'an option of the baseline',
      { kind: 'baseline', options: { people: 'units' } },
      { baseline: { ...ofTomorrow.baseline, people: 'units' } },
    ],
  ])('change by one click in that alone: %s', (_what, edit, change) => {
    expect(written(edit)).toEqual({ ...ofTomorrow, ...change });
  });

  it('of a part of a sheet are told by the name of the sheet', () => {
    const { settings } = readSettings(JSON.stringify({ version: 1, mappings: { 'Bảng[2]': 7 } }));
    expect(keptChoices(settings.faults)).toEqual([{ kind: 'columns', of: 'Bảng' }]);
  });

  it('are a problem no more once the user has chosen anew', () => {
    const { settings } = readSettings(JSON.stringify({ version: 1, policy: 'generous', resolutions: { '39': { kind: 'expert' } } }));
    expect(keptChoices(settings.faults)).toEqual([
      { kind: 'policy', of: '' },
      { kind: 'decision', of: '39' },
    ]);
    const chosen = editSettings(settings, { kind: 'policy', policy: 'strict' });
    expect(keptChoices(chosen.faults)).toEqual([{ kind: 'decision', of: '39' }]);
    const decided = editSettings(chosen, { kind: 'decision', edition: 'nq-26-2022/ii', indicator: 'flooding-points', resolution: null, decidedOn: null });
    expect(keptChoices(decided.faults)).toEqual([]);
  });
});

describe('a choice that is not understood', () => {
  it.each<readonly [string, JsonObject, object, object]>([
    ['a policy that nobody knows', { policy: 'generous' }, { policy: 'strict' }, { kind: 'policy', of: '' }],
    ['an edition that is no text', { edition: 26 }, { edition: 'nq-26-2022' }, { kind: 'edition', of: '' }],
    ['a region that is no text', { region: ['a'] }, { region: null }, { kind: 'region', of: '' }],
    ['a sheet that is no text', { sheet: 3 }, { sheet: null }, { kind: 'sheet', of: '' }],
    ['a decision of an unknown kind', { resolutions: { 7: { kind: 'vote' } } }, { resolutions: {} }, { kind: 'decision', of: '7' }],
    ['a decision for text', { resolutions: { 7: { kind: 'value', value: '2,5' } } }, { resolutions: {} }, { kind: 'decision', of: '7' }],
    [
      'a grade nobody knows',
      { resolutions: { 48: { kind: 'grade', grade: 'half' } } },
      { resolutions: {} },
      { kind: 'decision', of: '48' },
    ],
    ['a decision on no number', { resolutions: { beds: { kind: 'filed' } } }, { resolutions: {} }, { kind: 'decision', of: 'beds' }],
    ['columns without values', { mappings: { 'B.1': { name: 1 } } }, { mappings: {} }, { kind: 'columns', of: 'B.1' }],
    ['a column beyond the sheet', { mappings: { B: { value: 16_384 } } }, { mappings: {} }, { kind: 'columns', of: 'B' }],
    [
      'a half-answered question',
      { baseline: { isMountain: 'partly' } },
      { baseline: defaultChoices.baseline },
      { kind: 'mountain', of: '' },
    ],
    ['a class nobody knows', { baseline: { currentClass: 'VI' } }, { baseline: defaultChoices.baseline }, { kind: 'class', of: '' }],
    [
      'a line that no budget has',
      { baseline: { revenueLine: 'revenue-huyện' } },
      { baseline: defaultChoices.baseline },
      { kind: 'budget-line', of: '' },
    ],
    ['another count of people', { baseline: { people: 'census' } }, { baseline: defaultChoices.baseline }, { kind: 'people', of: '' }],
  ])('counts as not chosen, and is told: %s', (_what, fields, choices, told) => {
    const { settings, notices } = readSettings(JSON.stringify({ version: 1, ...fields }));
    expect(settings.choices).toMatchObject(choices);
    expect(notices).toMatchObject([{ code: 'settings-unknown', data: { choices: [told] } }]);
  });

  it('makes none of the others doubtful', () => {
    const resolutions = { '7': { kind: 'vote' }, '8': { kind: 'filed' } };
    const { choices } = readSettings(
      JSON.stringify({ version: 1, resolutions, baseline: { people: 'census', isMountain: true } }),
    ).settings;
    expect(choices.resolutions).toEqual({ '8': { kind: 'filed' } });
    expect(choices.baseline).toEqual({ ...defaultChoices.baseline, isMountain: true });
  });

  it('that stands where an edit needs room is set aside, whole', () => {
    const list = [{ indicator: 7, kind: 'vote' }];
    const edit: SettingsEdit = { kind: 'decision', edition: 'nq-26-2022/ii', indicator: 'population-growth', resolution: { kind: 'filed' }, decidedOn: null };
    expect(written(edit, { version: 2, resolutions: list, setAside: ['before'] })).toEqual({
      version: 2,
      resolutions: { '8': { kind: 'filed' } },
      decidedOn: {},
      setAside: ['before', list],
    });
  });
});

describe('a text that is not ours', () => {
  it.each(['', '{', '[]', '{"someone":"else"}', '{"version":"1"}', '{"version":0,"policy":"proportional"}'])(
    'is told, counts as none, and is set aside whole: %s',
    (text) => {
      const { settings, notices, isOurs } = readSettings(text);
      expect(isOurs).toBe(false);
      expect(notices).toMatchObject([{ code: 'settings-unreadable' }]);
      expect(settings.choices).toEqual(defaultChoices);
      const kept: unknown = JSON.parse(encodeSettings(editSettings(settings, { kind: 'policy', policy: 'proportional' })));
      expect(kept).toEqual({ version: 1, ...defaultChoices, policy: 'proportional', setAside: [text] });
    },
  );
});

describe('whatever stands in settings', () => {
  const key = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'kind', 'value', '8', '39', 'B.1'));
  const anything = fc.jsonValue({ maxDepth: 3 });
  const or = (...known: readonly unknown[]) => fc.oneof(anything, fc.constantFrom(...known));
  const some = (value: fc.Arbitrary<unknown>) => fc.oneof(anything, fc.dictionary(key, value));
  const documents = fc
    .record(
      {
        version: fc.constantFrom(1, 2, 7.5),
        edition: or('nq-26-2022'),
        policy: or('strict', 'proportional'),
        region: or(null, 'mekong-delta'),
        sheet: or(null, 'Bảng'),
        mappings: some(or(mapping, { ...mapping, later: 1 })),
        resolutions: some(or({ kind: 'filed' }, { kind: 'value', value: 2, by: 'x' })),
        decidedOn: some(or('')),
        baseline: some(or(true, 'units')),
        scenarios: anything,
        setAside: anything,
      },
      { requiredKeys: ['version'] },
    )
    .chain((ours) => fc.dictionary(key, anything).map((others) => JSON.stringify({ ...others, ...ours })));
  const edits = fc.constantFrom<SettingsEdit>(
    { kind: 'policy', policy: 'proportional' },
    { kind: 'region', region: 'mekong-delta' },
    { kind: 'sheet', sheet: null },
    { kind: 'mapping', sheet: 'B.1', mapping },
    { kind: 'mapping', sheet: '__proto__', mapping: null },
    { kind: 'decision', edition: 'nq-26-2022/ii', indicator: 'population-growth', resolution: { kind: 'filed' }, decidedOn: 'x' },
    { kind: 'decision', edition: 'nq-26-2022/ii', indicator: 39, resolution: null, decidedOn: null },
    { kind: 'baseline', options: { isMountain: true } },
    { kind: 'draft', draft: { sheet: null, scenarios: [] } },
  );

  /** Everything in a document, place by place, save what an edit names. */
  function places(value: unknown, at: readonly string[] = []): readonly (readonly [string, unknown])[] {
    if (!isJsonObject(value)) return [[JSON.stringify(at), value]];
    return Object.keys(value).length === 0
      ? [[JSON.stringify(at), {}]]
      : Object.entries(value).flatMap(([name, below]) => places(below, [...at, name]));
  }

  const named: Readonly<Record<SettingsEdit['kind'], (edit: SettingsEdit) => readonly string[]>> = {
    edition: () => ['["edition"'],
    policy: () => ['["policy"'],
    region: () => ['["region"'],
    sheet: () => ['["sheet"'],
    mapping: (edit) => [`["mappings",${JSON.stringify(edit.kind === 'mapping' ? edit.sheet : '')}`, '["mappings"]'],
    decision: (edit) => {
      const indicator = edit.kind === 'decision' ? String(edit.indicator) : '';
      return [`["resolutions","${indicator}"`, `["decidedOn","${indicator}"`, '["resolutions"]', '["decidedOn"]'];
    },
    baseline: () => ['["baseline","isMountain"', '["baseline"]'],
    draft: () => ['["scenarios"'],
  };

  it('survives one change, but for what the user changed and what had to make room, which is set aside', () => {
    fc.assert(
      fc.property(documents, edits, (text, edit) => {
        const before: unknown = JSON.parse(text);
        const after: unknown = JSON.parse(encodeSettings(editSettings(readSettings(text).settings, edit)));
        if (!isJsonObject(before) || !isJsonObject(after)) throw new Error('settings are an object');
        const kept = new Map(places(after));
        const aside = JSON.stringify(after['setAside'] ?? null);
        const isNamed = (place: string): boolean => named[edit.kind](edit).some((start) => place.startsWith(start));
        for (const [place, value] of places(before)) {
          if (isNamed(place) || place.startsWith('["setAside"')) continue;
          expect(kept.get(place)).toEqual(value);
        }
        // What stood in the way of the edit as a whole: a list or a text where entries go.
        for (const field of ['mappings', 'resolutions', 'decidedOn', 'baseline']) {
          const held = before[field];
          const isMoved = held !== undefined && held !== null && !isJsonObject(held) && after[field] !== held && isJsonObject(after[field]);
          if (isMoved) expect(aside).toContain(JSON.stringify(held));
        }
        if (before['setAside'] !== undefined) expect(aside).toContain(JSON.stringify(before['setAside']).replace(/^\[|\]$/g, ''));
      }),
      { numRuns: 500 },
    );
  });

  it('is read back as it was written where nothing is changed', () => {
    fc.assert(
      fc.property(documents, (text) => {
        expect(JSON.parse(encodeSettings(readSettings(text).settings))).toEqual(JSON.parse(text));
      }),
    );
  });
});
