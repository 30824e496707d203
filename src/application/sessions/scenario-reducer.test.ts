import { describe, expect, it } from 'vitest';
import { standard } from '../../../tests/support/sample-baseline';
import { sampleGrids } from '../../../tests/support/sample-workbook';
import type { Scenario } from '../../changes/scenario';
import { sheetLanguages } from '../../words/sheet-language';
import { scoreGrids } from '../score-workbook';
import { defaultChoices } from '../settings/default-choices';
import { contentOf, draftOf } from '../settings/scenario-draft';
import type { ScenarioEvent } from './scenario-reducer';
import { reduceScenarios } from './scenario-reducer';
import type { ScenarioSource } from './scenario-source';
import { readScenarioSource } from './scenario-source';
import type { ScenarioModel } from './scenario-state';
import { initialModel } from './scenario-state';
import type { KeptDraft } from './scoring-session';

const scored = scoreGrids(sampleGrids(), standard, defaultChoices, '2023-11-10');
const bare = readScenarioSource(scored, sheetLanguages());

const people = (name: string, amount: number): Scenario => ({
  name,
  changes: [{ id: '1', isOn: true, action: { kind: 'add-people', where: 'inner', people: amount }, note: '' }],
});
const [a, b, c] = [people('A', 1000), people('B', 2000), people('C', 3000)];

const nothingKept: KeptDraft = { isKnown: true, draft: undefined };
const unknown: KeptDraft = { isKnown: false, draft: undefined };
/** A draft of these scenarios, made over a sheet that held those; null for no sheet. */
const kept = (scenarios: readonly Scenario[], over: readonly Scenario[] | null = null): KeptDraft => ({
  isKnown: true,
  draft: draftOf(scenarios, over === null ? null : contentOf(over), undefined),
});

function source(written: readonly Scenario[] | null): ScenarioSource {
  if (bare === null) throw new Error('the sample has a table');
  return { ...bare, problems: [], sheet: written === null ? null : 'Kịch bản', written: written ?? [] };
}
/** The workbook, with these scenarios in its sheet; null for no sheet. */
const scoredOver = (written: readonly Scenario[] | null, draft: KeptDraft = nothingKept): ScenarioEvent => ({
  kind: 'scored',
  source: source(written),
  kept: draft,
});
const noTable: ScenarioEvent = { kind: 'scored', source: null, kept: nothingKept };
const tick: ScenarioEvent = { kind: 'merger-toggled', unit: 'Cẩm Giàng' };
const added: ScenarioEvent = { kind: 'added' };
const undone: ScenarioEvent = { kind: 'undone' };
const redone: ScenarioEvent = { kind: 'redone' };

const after = (...events: readonly ScenarioEvent[]): ScenarioModel => events.reduce(reduceScenarios, initialModel);
const names = ({ shown }: ScenarioModel): string => shown.scenarios.map(({ scenario }) => scenario.name).join(' ');
const codes = ({ shown }: ScenarioModel): readonly string[] => shown.problems.map(({ code }) => code);

describe('scenarios and the workbook’s sheet of them', () => {
  it.each<readonly [string, readonly ScenarioEvent[], string, string | null]>([
    ['a workbook without any starts at the baseline', [scoredOver(null)], '', null],
    ['those of the sheet are there from the start', [scoredOver([a, b])], 'A B', 'A'],
    ['a sheet that comes later is taken over', [scoredOver(null), scoredOver([a])], 'A', 'A'],
    ['an edited sheet replaces what was made here', [scoredOver([a]), tick, scoredOver([b])], 'B', 'B'],
    ['and undo brings that back', [scoredOver([a]), added, scoredOver([b]), undone], 'A B', 'B'],
    ['a sheet that nobody touched replaces nothing', [scoredOver([a]), added, scoredOver([a])], 'A B', 'B'],
    ['an empty sheet that comes says nothing', [scoredOver(null), added, scoredOver([])], 'A', 'A'],
    ['a sheet that is emptied empties the list', [scoredOver([a]), scoredOver([])], '', null],
    [
      'the scenario shown stays shown where the sheet still has it',
      [scoredOver([a, b]), { kind: 'shown', name: 'B' }, scoredOver([c, b])],
      'C B',
      'B',
    ],
    ['the sheet that was just written changes nothing', [scoredOver(null), added, scoredOver([{ name: 'A', changes: [] }])], 'A', 'A'],
  ])('%s', (_what, events, list, active) => {
    const model = after(...events);
    expect(names(model)).toBe(list);
    expect(model.active).toBe(active);
  });

  it('are not shown while no table is scored, and come back with it', () => {
    const model = after(scoredOver([a]), noTable);
    expect(model.shown).toMatchObject({ baseline: null, base: null, scenarios: [], sheet: null, problems: [] });
    expect(names(reduceScenarios(model, scoredOver([a])))).toBe('A');
  });

  it('keep the assessment of what did not change, and lose it with the baseline', () => {
    const before = after(scoredOver([a, b]));
    const ticked = reduceScenarios(reduceScenarios(before, { kind: 'shown', name: 'B' }), tick);
    expect(ticked.shown.scenarios[0]).toBe(before.shown.scenarios[0]);
    expect(ticked.shown.scenarios[1]).not.toBe(before.shown.scenarios[1]);
    expect(reduceScenarios(before, { kind: 'shown', name: null }).shown.scenarios).toBe(before.shown.scenarios);
    expect(reduceScenarios(before, scoredOver([a, b])).shown.scenarios[0]).not.toBe(before.shown.scenarios[0]);
  });
});

describe('editing', () => {
  it.each<readonly [string, readonly ScenarioEvent[], string, string | null]>([
    ['a tick over the baseline makes a first scenario', [tick], 'A', 'A'],
    ['another scenario is a copy of the one shown', [tick, added], 'A B', 'B'],
    ['a tick over the baseline beside others makes a new one', [tick, { kind: 'shown', name: null }, tick], 'A B', 'B'],
    ['a removed scenario is shown no more', [tick, added, { kind: 'removed', name: 'B' }], 'A', 'A'],
    ['the last one removed leaves the baseline', [tick, { kind: 'removed', name: 'A' }], '', null],
    ['the scenario shown keeps its place under a new name', [tick, { kind: 'renamed', name: 'A', to: ' Trước ' }], 'Trước', 'Trước'],
    ['a name that is taken changes nothing', [tick, added, { kind: 'renamed', name: 'B', to: 'a' }], 'A B', 'B'],
    ['others take the place of all', [tick, { kind: 'replaced', scenarios: [b, c] }], 'B C', 'C'],
    ['and of none', [{ kind: 'replaced', scenarios: [b, c] }], 'B C', 'B'],
    ['undo after a tick leaves the empty scenario it was made in', [tick, undone], 'A', 'A'],
    ['and again, nothing', [tick, undone, undone], '', null],
    ['redo brings it back', [tick, undone, undone, redone, redone], 'A', null],
    ['nothing to undo is no change', [undone, redone], '', null],
  ])('%s', (_what, events, list, active) => {
    const model = after(scoredOver(null), ...events);
    expect(names(model)).toBe(list);
    expect(model.active).toBe(active);
  });

  it('stops at six scenarios: neither another one nor a tick over the baseline makes a seventh', () => {
    const six = after(scoredOver(null), added, added, added, added, added, added);
    expect(names(six)).toBe('A B C D E F');
    expect(reduceScenarios(six, added)).toBe(six);
    const atBase = reduceScenarios(six, { kind: 'shown', name: null });
    expect(reduceScenarios(atBase, tick)).toBe(atBase);
  });

  it('reaches the change that is named', () => {
    const model = after(
      scoredOver([a]),
      { kind: 'change-added', action: { kind: 'set-value', indicator: 'non-farm-labour-inner', value: 80 } },
      { kind: 'change-edited', id: '2', edit: { note: 'kế hoạch' } },
      { kind: 'change-moved', id: '2', by: -1 },
      { kind: 'change-removed', id: '1' },
    );
    expect(model.history.present).toEqual([
      {
        name: 'A',
        changes: [{ id: '2', isOn: true, action: { kind: 'set-value', indicator: 'non-farm-labour-inner', value: 80 }, note: 'kế hoạch' }],
      },
    ]);
    expect(model.history.past).toHaveLength(4);
  });
});

describe('the draft kept in the settings', () => {
  it.each<readonly [string, readonly ScenarioEvent[], string, readonly string[]]>([
    ['goes on where it was left', [scoredOver(null, kept([a, b]))], 'A B', []],
    ['goes on over the sheet it was made from', [scoredOver([a], kept([a, b], [a]))], 'A B', []],
    ['gives way to a sheet edited since', [scoredOver([c], kept([a, b], [a]))], 'C', ['scenario-draft-outdated']],
    ['and is one undo away', [scoredOver([c], kept([a, b], [a])), undone], 'A B', []],
    ['is no different from a sheet edited to hold just that', [scoredOver([a, b], kept([a, b], [a]))], 'A B', []],
    ['waits for a table', [noTable, scoredOver(null, kept([a]))], 'A', []],
    ['is taken once', [scoredOver(null, kept([a])), scoredOver(null, kept([b]))], 'A', []],
    [
      'of another build is told',
      [scoredOver(null, { isKnown: true, draft: { scenarios: [7, a.name] } })],
      '',
      ['scenario-draft-unreadable'],
    ],
  ])('%s', (_what, events, list, problems) => {
    const model = after(...events);
    expect(names(model)).toBe(list);
    expect(codes(model)).toEqual(problems);
  });

  it.each<readonly [string, readonly ScenarioEvent[], string, readonly string[]]>([
    ['is shown as soon as it is there', [scoredOver(null, unknown), scoredOver(null, kept([a]))], 'A', []],
    ['is asked for as long as nobody knows', [scoredOver(null, unknown), scoredOver(null, unknown), scoredOver(null, kept([a]))], 'A', []],
    ['goes on over the sheet shown meanwhile', [scoredOver([a], unknown), scoredOver([a], kept([a, b], [a]))], 'A B', []],
    [
      'gives way to a sheet edited since all the same',
      [scoredOver([c], unknown), scoredOver([c], kept([a], [b]))],
      'C',
      ['scenario-draft-outdated'],
    ],
    [
      'stands before what was made meanwhile',
      [scoredOver(null, unknown), tick, scoredOver(null, kept([b]))],
      'B A',
      ['scenario-draft-late'],
    ],
    [
      'leaves what was made meanwhile a name of its own',
      [scoredOver(null, unknown), tick, scoredOver(null, kept([a, b]))],
      'A B A (2)',
      ['scenario-draft-late'],
    ],
    [
      'that holds the same as was made meanwhile holds it once',
      [scoredOver([a], unknown), added, scoredOver([a], kept([a, c], [a]))],
      'A C B',
      ['scenario-draft-late'],
    ],
    ['is no more where there was none', [scoredOver(null, unknown), tick, scoredOver(null, nothingKept)], 'A', []],
    ['and is one undo away from what was made alone', [scoredOver(null, unknown), tick, scoredOver(null, kept([b])), undone], 'A', []],
  ])('where it can be read only late, %s', (_what, events, list, problems) => {
    const model = after(...events);
    expect(names(model)).toBe(list);
    expect(codes(model)).toEqual(problems);
  });

  it('where it can be read only late, leaves the scenario shown the one that was edited', () => {
    expect(after(scoredOver(null, unknown), tick, scoredOver(null, kept([a]))).active).toBe('A (2)');
  });

  it.each<readonly [string, readonly ScenarioEvent[], boolean]>([
    ['by opening the workbook', [scoredOver(null, kept([a]))], false],
    ['by opening one whose sheet was edited since', [scoredOver([c], kept([a], [b]))], false],
    ['by looking at a scenario', [scoredOver([a]), { kind: 'shown', name: null }], false],
    ['by a tick', [scoredOver(null), tick], true],
    ['by undo', [scoredOver(null), tick, { kind: 'kept' }, undone], true],
    ['by a sheet read again', [scoredOver([a]), scoredOver([b])], true],
    ['by a tick made before anybody knows what is kept: so it is asked for', [scoredOver(null, unknown), tick], true],
    [
      'by scenarios joined with a draft that came late',
      [scoredOver(null, unknown), tick, { kind: 'kept' }, scoredOver(null, kept([b]))],
      true,
    ],
    ['by a tick before any table was scored', [tick], false],
    ['once it has been kept', [scoredOver(null), tick, { kind: 'kept' }], false],
  ])('is behind, or is not, %s', (_what, events, isDue) => {
    expect(after(...events).isKeepDue).toBe(isDue);
  });
});
