import { describe, expect, it } from 'vitest';
import { createFakeSession } from '../../tests/support/fake-session';
import type { SheetWriter } from '../application/ports';
import { createScenarioSession } from '../application/sessions/scenario-session';
import type { Scenario } from '../changes/scenario';
import { sheetLanguages } from '../words/sheet-language';
import type { FileSource } from './file-source';
import { emptyPage, reducePage } from './page-state';
import type { PageEvent, PageState } from './page-state';

const { session } = createFakeSession({});
const scenarios = createScenarioSession(session, sheetLanguages());
const writer: SheetWriter = {
  write: () => Promise.reject(new Error('not asked')),
  restore: () => Promise.reject(new Error('not asked')),
};
const source: FileSource = { name: 'khác.xlsx', size: 10, bytes: () => Promise.resolve(new Uint8Array()) };

function scenarioNamed(name: string, changes: Scenario['changes'] = []): Scenario {
  return { name, changes };
}

const merged: Scenario['changes'] = [
  { id: 'c1', isOn: true, action: { kind: 'merge-unit', unit: 'Cẩm Giàng', becomes: 'same', part: null, brings: 'nothing' }, note: '' },
];

const opening = { kind: 'opening', file: 'mau.xlsx' } as const;
const told = { kind: 'failed', detail: 'ChunkLoadError' } as const;
const keptResults = { kind: 'opened', notes: [{ kind: 'kept-results', count: 3 }] } as const;
const restored = { kind: 'restored', file: 'mau.xlsx', kept: { cells: 1, hasChoices: false, hasSheets: false } } as const;
const open: PageState = { ...emptyPage, file: { id: 1, name: 'mau.xlsx', isUnsaved: false }, session, scenarios, writer };
const edited: PageState = { ...open, file: { id: 1, name: 'mau.xlsx', isUnsaved: true } };

/** What is before, what happens, what is different afterwards (null: nothing, and nobody is told). */
const cases: readonly (readonly [string, PageState, PageEvent, Partial<PageState> | null])[] = [
  [
    'a task takes away what was told before it',
    { ...open, message: told },
    { kind: 'task-began', task: opening },
    { task: opening, message: null },
  ],
  ['a task ends and leaves what it told', { ...open, task: opening, message: told }, { kind: 'task-ended' }, { task: null }],
  ['where no task runs none ends', open, { kind: 'task-ended' }, null],
  [
    'a task that is stopped says of which file',
    { ...open, task: opening },
    { kind: 'task-stopped' },
    { task: null, message: { kind: 'cancelled', file: 'mau.xlsx' } },
  ],
  ['where no task runs none is stopped', { ...open, message: told }, { kind: 'task-stopped' }, null],
  [
    'what is told takes the place of what was told',
    { ...open, message: told },
    { kind: 'told', message: { kind: 'nothing-to-undo' } },
    { message: { kind: 'nothing-to-undo' } },
  ],
  ['what was told is put away', { ...open, message: told }, { kind: 'dismissed' }, { message: null }],
  ['where nothing was told nothing is put away', open, { kind: 'dismissed' }, null],
  [
    'an opened file takes the place of the one before, with nothing unsaved',
    { ...edited, task: opening },
    { kind: 'opened', id: 2, name: 'hai.xlsx', session, writer, keptResults: 0 },
    { file: { id: 2, name: 'hai.xlsx', isUnsaved: false }, scenarios: null },
  ],
  [
    'an opened file says how many formulas keep their stored results',
    emptyPage,
    { kind: 'opened', id: 1, name: 'mau.xlsx', session, writer, keptResults: 3 },
    { file: { id: 1, name: 'mau.xlsx', isUnsaved: false }, session, writer, message: keptResults },
  ],
  [
    'its scenarios come after it',
    { ...open, scenarios: null },
    { kind: 'scenarios-read', session: scenarios, scenarios: [] },
    { scenarios },
  ],
  [
    'what else is to be said of an opening stands behind it',
    { ...open, message: keptResults },
    { kind: 'noted', note: restored },
    { message: { kind: 'opened', notes: [...keptResults.notes, restored] } },
  ],
  ['and stands alone where nothing was said', open, { kind: 'noted', note: restored }, { message: { kind: 'opened', notes: [restored] } }],
  ['it does not hide that the opening failed', { ...open, message: told }, { kind: 'noted', note: restored }, {}],
  ['an edit makes the file unsaved', open, { kind: 'unsaved-changed', isUnsaved: true }, { file: edited.file }],
  ['a second edit changes nothing', edited, { kind: 'unsaved-changed', isUnsaved: true }, null],
  ['without a file nothing is unsaved', emptyPage, { kind: 'unsaved-changed', isUnsaved: true }, null],
  [
    'a saved file is said to be, and so are its scenarios',
    edited,
    { kind: 'saved', file: 'mau.xlsx', scenarios: [scenarioNamed('A', merged)] },
    { message: { kind: 'saved', file: 'mau.xlsx' }, savedScenarios: [scenarioNamed('A', merged)] },
  ],
  ['the answer puts the question away', { ...edited, asked: source }, { kind: 'answered' }, { asked: null }],
  ['where nothing was asked nothing is answered', edited, { kind: 'answered' }, null],
  ['the other part comes to the front', open, { kind: 'part-shown', part: 'workbook' }, { part: 'workbook' }],
  ['the part in front stays there', open, { kind: 'part-shown', part: 'scoring' }, null],
];

describe('what happens to the page', () => {
  it.each(cases)('%s', (_title, before, event, change) => {
    const after = reducePage(before, event);
    if (change === null) expect(after).toBe(before);
    else expect(after).toEqual({ ...before, ...change });
  });
});

describe('the question before another file is opened', () => {
  const kept = scenarioNamed('A', merged);

  it('names the scenarios that were made or changed since the file was opened, and no empty one', () => {
    const before = reducePage(edited, { kind: 'scenarios-read', session: scenarios, scenarios: [kept] });
    const made = [kept, scenarioNamed('B', merged), scenarioNamed('C')];
    const after = reducePage(before, { kind: 'asked', source, scenarios: made });
    expect(after).toEqual({ ...before, asked: source, atStake: ['B'] });
  });

  it('names a scenario that was changed under its old name', () => {
    const before = reducePage(edited, { kind: 'scenarios-read', session: scenarios, scenarios: [kept] });
    expect(reducePage(before, { kind: 'asked', source, scenarios: [scenarioNamed('A', [...merged])] }).atStake).toEqual(['A']);
  });

  it('names none of those that were saved since', () => {
    const before = reducePage(edited, { kind: 'saved', file: 'mau.xlsx', scenarios: [kept] });
    expect(reducePage(before, { kind: 'asked', source, scenarios: [kept] }).atStake).toEqual([]);
  });
});
