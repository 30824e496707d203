import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../domain/json/json-place';
import { isJsonObject } from '../../domain/json/json-place';
import { defaultChoices } from './default-choices';
import { choicesUnder, editSettings, encodeSettings, newSettings, readSettings } from './settings';
import { decodeSettingsPart } from './read-settings-part';
import { encodeSettingsPart } from './settings-part';
import type { SettingsEdit } from './settings-edit';
import { keptChoices } from './unknown-settings';

const mapping = { number: 0, name: 1, unit: 2, level: null, scale: null, value: 5, verdict: null, points: 7 };

/** What a build may have written that is two versions ahead of this one. */
const ofTomorrow = {
  version: 3,
  edition: 'nq-26-2022/ii',
  policy: 'generous',
  region: 'mekong-delta',
  sheet: null,
  mappings: { 'Phụ lục 03': { ...mapping, year: 9 } },
  resolutions: {
    'nq-26-2022/ii': {
      'population-growth': { kind: 'value', value: 1.8 },
      'flooding-points': { kind: 'expert', by: 'Sở Xây dựng' },
      'architecture-regulation': { kind: 'grade', grade: 7 },
    },
    'nq-111-2025/iii': { population: { kind: 'filed' } },
  },
  decidedOn: { 'nq-26-2022/ii': { 'population-growth': 'Đang cập nhật' } },
  baseline: { isMountain: true, currentClass: null, people: 'indicators', border: 'land' },
  scenarios: { sheet: null, scenarios: [{ name: 'A', changes: [{ kind: 'found-a-city' }] }], order: ['A'] },
  rounding: { digits: 4, of: ['levels'] },
};

const decided = ofTomorrow.resolutions['nq-26-2022/ii'];

const written = (edit: SettingsEdit, json: unknown = ofTomorrow): unknown =>
  JSON.parse(encodeSettings(editSettings(readSettings(JSON.stringify(json)).settings, edit)));

/** What a workbook without settings is given. */
const firstWritten = {
  version: 2,
  ...defaultChoices,
  resolutions: { 'nq-26-2022/ii': {} },
  decidedOn: { 'nq-26-2022/ii': {} },
};

describe('settings that this build wrote', () => {
  it('are read back as they were', () => {
    const choices = {
      ...defaultChoices,
      policy: 'proportional',
      region: 'mekong-delta',
      sheet: 'Phụ lục 03',
      mappings: { 'Phụ lục 03': mapping },
      edition: 'nq-26-2022/ii',
      resolutions: {
        'population-growth': { kind: 'value', value: 1.8 },
        'flooding-points': { kind: 'filed' },
        'architecture-regulation': { kind: 'grade', grade: null },
      },
      decidedOn: { 'population-growth': '' },
      baseline: {
        isMountain: true,
        currentClass: 'III',
        people: 'units',
        revenueLine: 'revenue-local',
        expenditureLine: 'expenditure-local',
      },
    } as const;
    const read = readSettings(encodeSettings(newSettings(choices)));
    expect(read).toMatchObject({ isOurs: true, notices: [], settings: { faults: [] } });
    expect(choicesUnder(read.settings, 'nq-26-2022/ii')).toEqual(choices);
    // The same row of another text is another question.
    expect(choicesUnder(read.settings, 'nq-111-2025/iii')).toMatchObject({ resolutions: {}, decidedOn: {} });
  });

  it('write every choice out, so that a build with other defaults finds what was scored', () => {
    expect(JSON.parse(encodeSettings(newSettings()))).toEqual(firstWritten);
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

describe('settings of version 1', () => {
  it('are brought along: decisions by number become decisions on rows of the one edition there was', () => {
    const old = {
      version: 1,
      edition: 'nq-26-2022',
      policy: 'proportional',
      resolutions: { '7': { kind: 'value', value: 2.1 }, '39': { kind: 'filed' } },
      decidedOn: { '39': 'Đang triển khai thực hiện' },
    };
    const { settings, notices } = readSettings(JSON.stringify(old));
    expect(notices).toEqual([]);
    expect(choicesUnder(settings, 'nq-26-2022/ii')).toMatchObject({
      edition: 'nq-26-2022/ii',
      policy: 'proportional',
      resolutions: { 'poverty-rate': { kind: 'value', value: 2.1 }, 'flooding-points': { kind: 'filed' } },
      decidedOn: { 'flooding-points': 'Đang triển khai thực hiện' },
    });
    expect(JSON.parse(encodeSettings(settings))).toMatchObject({ version: 2 });
  });
});

describe('settings of a newer build', () => {
  it('apply as far as they are understood, and what is not is told', () => {
    const { settings, notices, isOurs } = readSettings(JSON.stringify(ofTomorrow));
    expect(isOurs).toBe(true);
    expect(settings.choices).toMatchObject({
      policy: 'strict',
      region: 'mekong-delta',
      mappings: { 'Phụ lục 03': mapping },
      baseline: { isMountain: true },
    });
    expect(choicesUnder(settings, 'nq-26-2022/ii').resolutions).toEqual({ 'population-growth': { kind: 'value', value: 1.8 } });
    expect(choicesUnder(settings, 'nq-111-2025/iii').resolutions).toEqual({ population: { kind: 'filed' } });
    expect(notices.map(({ code }) => code)).toEqual(['settings-newer', 'settings-unknown']);
    expect(notices[0]?.data).toEqual({ version: 3, known: 2 });
    expect(notices[1]?.data).toEqual({
      choices: [
        { kind: 'other', of: 'rounding' },
        { kind: 'policy', of: '' },
        { kind: 'other', of: 'mappings.Phụ lục 03.year' },
        { kind: 'decision', of: 'flooding-points' },
        { kind: 'other', of: 'resolutions.nq-26-2022/ii.flooding-points.by' },
        { kind: 'decision', of: 'architecture-regulation' },
        { kind: 'other', of: 'baseline.border' },
      ],
    });
  });

  it.each<readonly [string, SettingsEdit, object]>([
    ['a policy', { kind: 'policy', policy: 'strict' }, { policy: 'strict' }],
    ['a region', { kind: 'region', region: 'northern-midlands-central-highlands' }, { region: 'northern-midlands-central-highlands' }],
    ['that there is no region', { kind: 'region', region: null }, { region: null, saidNoRegion: true }],
    ['that a scenario sheet states no region', { kind: 'assumptions', choices: { region: null } }, { region: null, saidNoRegion: true }],
    ['a sheet', { kind: 'sheet', sheet: 'Bảng' }, { sheet: 'Bảng' }],
    ['an edition', { kind: 'edition', edition: 'nq-1' }, { edition: 'nq-1' }],
    ['how many units the area lies in', { kind: 'extent', extent: 'several' }, { extent: 'several' }],
    [
      'the columns of its sheet',
      { kind: 'mapping', sheet: 'Phụ lục 03', mapping: { ...mapping, value: 6 } },
      { mappings: { 'Phụ lục 03': { ...mapping, value: 6, year: 9 } } },
    ],
    ['columns taken back', { kind: 'mapping', sheet: 'Phụ lục 03', mapping: null }, { mappings: {} }],
    [
      'a decision',
      { kind: 'decision', edition: 'nq-26-2022/ii', indicator: 'flooding-points', resolution: { kind: 'filed' }, decidedOn: 'đang làm' },
      {
        resolutions: { ...ofTomorrow.resolutions, 'nq-26-2022/ii': { ...decided, 'flooding-points': { kind: 'filed' } } },
        decidedOn: { 'nq-26-2022/ii': { 'population-growth': 'Đang cập nhật', 'flooding-points': 'đang làm' } },
      },
    ],
    [
      'a decision taken back',
      { kind: 'decision', edition: 'nq-26-2022/ii', indicator: 'population-growth', resolution: null, decidedOn: 'Đang cập nhật' },
      {
        resolutions: {
          ...ofTomorrow.resolutions,
          'nq-26-2022/ii': {
            'flooding-points': decided['flooding-points'],
            'architecture-regulation': decided['architecture-regulation'],
          },
        },
        decidedOn: { 'nq-26-2022/ii': {} },
      },
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
    const { settings } = readSettings(
      JSON.stringify({ version: 1, edition: 'nq-26-2022', policy: 'generous', resolutions: { '39': { kind: 'expert' } } }),
    );
    expect(keptChoices(settings.faults)).toEqual([
      { kind: 'policy', of: '' },
      { kind: 'decision', of: 'flooding-points' },
    ]);
    const chosen = editSettings(settings, { kind: 'policy', policy: 'strict' });
    expect(keptChoices(chosen.faults)).toEqual([{ kind: 'decision', of: 'flooding-points' }]);
    const decided = editSettings(chosen, {
      kind: 'decision',
      edition: 'nq-26-2022/ii',
      indicator: 'flooding-points',
      resolution: null,
      decidedOn: null,
    });
    expect(keptChoices(decided.faults)).toEqual([]);
  });
});

describe('a choice that is not understood', () => {
  it.each<readonly [string, JsonObject, object, object]>([
    ['a policy that nobody knows', { policy: 'generous' }, { policy: 'strict' }, { kind: 'policy', of: '' }],
    ['an edition that is no text', { edition: 26 }, { edition: null }, { kind: 'edition', of: '' }],
    ['a region that is no text', { region: ['a'] }, { region: null }, { kind: 'region', of: '' }],
    ['an answer on the region that is neither yes nor no', { saidNoRegion: 'maybe' }, { saidNoRegion: false }, { kind: 'region', of: '' }],
    ['a sheet that is no text', { sheet: 3 }, { sheet: null }, { kind: 'sheet', of: '' }],
    [
      'a decision of an unknown kind',
      { resolutions: { 7: { kind: 'vote' } } },
      { resolutions: {} },
      { kind: 'decision', of: 'poverty-rate' },
    ],
    [
      'a decision for text',
      { resolutions: { 7: { kind: 'value', value: '2,5' } } },
      { resolutions: {} },
      { kind: 'decision', of: 'poverty-rate' },
    ],
    [
      'a grade that is no name',
      { resolutions: { 48: { kind: 'grade', grade: 0.5 } } },
      { resolutions: {} },
      { kind: 'decision', of: 'architecture-regulation' },
    ],
    [
      'a grade nobody knows',
      { resolutions: { 48: { kind: 'grade', grade: 'half' } } },
      { resolutions: {} },
      { kind: 'decision', of: 'architecture-regulation' },
    ],
    ['a decision on no row', { resolutions: { 99: { kind: 'filed' } } }, { resolutions: {} }, { kind: 'decision', of: '99' }],
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
    expect(choicesUnder(settings, 'nq-26-2022/ii')).toMatchObject(choices);
    expect(notices).toMatchObject([{ code: 'settings-unknown', data: { choices: [told] } }]);
  });

  it('makes none of the others doubtful', () => {
    const resolutions = { '7': { kind: 'vote' }, '8': { kind: 'filed' } };
    const { settings } = readSettings(JSON.stringify({ version: 1, resolutions, baseline: { people: 'census', isMountain: true } }));
    const choices = choicesUnder(settings, 'nq-26-2022/ii');
    expect(choices.resolutions).toEqual({ 'population-growth': { kind: 'filed' } });
    expect(choices.baseline).toEqual({ ...defaultChoices.baseline, isMountain: true });
  });

  it('that stands where an edit needs room is set aside, whole', () => {
    const list = [{ indicator: 7, kind: 'vote' }];
    const edit: SettingsEdit = {
      kind: 'decision',
      edition: 'nq-26-2022/ii',
      indicator: 'population-growth',
      resolution: { kind: 'filed' },
      decidedOn: null,
    };
    expect(written(edit, { version: 2, resolutions: list, setAside: ['before'] })).toEqual({
      version: 2,
      resolutions: { 'nq-26-2022/ii': { 'population-growth': { kind: 'filed' } } },
      decidedOn: { 'nq-26-2022/ii': {} },
      setAside: ['before', list],
    });
    expect(written(edit, { version: 2, resolutions: { 'nq-26-2022/ii': list, other: 1 } })).toEqual({
      version: 2,
      resolutions: { 'nq-26-2022/ii': { 'population-growth': { kind: 'filed' } }, other: 1 },
      decidedOn: { 'nq-26-2022/ii': {} },
      setAside: [list],
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
      expect(kept).toEqual({ ...firstWritten, policy: 'proportional', setAside: [text] });
    },
  );
});

describe('whatever stands in settings', () => {
  const key = fc.oneof(
    fc.string(),
    fc.constantFrom('__proto__', 'constructor', 'kind', 'value', 'population-growth', 'flooding-points', 'nq-26-2022/ii', 'B.1'),
  );
  const anything = fc.jsonValue({ maxDepth: 3 });
  const or = (...known: readonly unknown[]) => fc.oneof(anything, fc.constantFrom(...known));
  const some = (value: fc.Arbitrary<unknown>) => fc.oneof(anything, fc.dictionary(key, value));
  const documents = fc
    .record(
      {
        version: fc.constantFrom(2, 3, 7.5),
        edition: or('nq-26-2022/ii', null),
        extent: or(null, 'one', 'several'),
        policy: or('strict', 'proportional'),
        region: or(null, 'mekong-delta'),
        saidNoRegion: or(true, false),
        sheet: or(null, 'Bảng'),
        mappings: some(or(mapping, { ...mapping, later: 1 })),
        resolutions: some(some(or({ kind: 'filed' }, { kind: 'value', value: 2, by: 'x' }))),
        decidedOn: some(some(or(''))),
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
    { kind: 'decision', edition: 'nq-26-2022/ii', indicator: 'flooding-points', resolution: null, decidedOn: null },
    { kind: 'baseline', options: { isMountain: true } },
    { kind: 'assumptions', choices: { policy: 'proportional', region: null, baseline: { people: 'units' } } },
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
    extent: () => ['["extent"'],
    policy: () => ['["policy"'],
    region: () => ['["region"', '["saidNoRegion"'],
    sheet: () => ['["sheet"'],
    mapping: (edit) => [`["mappings",${JSON.stringify(edit.kind === 'mapping' ? edit.sheet : '')}`, '["mappings"]'],
    decision: (edit) => {
      const at = edit.kind === 'decision' ? `"${edit.edition}","${edit.indicator}"` : '';
      const held = edit.kind === 'decision' ? `"${edit.edition}"]` : '';
      return ['resolutions', 'decidedOn'].flatMap((field) => [`["${field}",${at}`, `["${field}",${held}`, `["${field}"]`]);
    },
    baseline: () => ['["baseline","isMountain"', '["baseline"]'],
    assumptions: () => ['["policy"', '["region"', '["saidNoRegion"', '["baseline","people"', '["baseline"]'],
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
