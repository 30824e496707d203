// @vitest-environment jsdom
/**
 * One file, its words and one line add a kind of change: it is read from JSON and from sheets of both languages, written there, offered
 * in the form and in the template, said in a sentence, drawn at random and told in the guide; and it moves the score.
 */
import '../config/setup-page';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { kindNamed } from '../../src/changes/kind-named';
import type * as kindsPart from '../../src/changes/kinds';
import { decodeScenario, encodeScenario } from '../../src/changes/scenario-json';
import type { Scenario } from '../../src/changes/scenario';
import { applyScenario } from '../../src/changes/replay/apply-scenario';
import { startFrom } from '../../src/engine/scenario/moving-facts';
import { scenarioTemplate } from '../../src/reports/templates/scenario-template';
import { readScenarioSheet } from '../../src/sheets/scenario-sheet/read-scenario-sheet';
import { scenarioSheetRows } from '../../src/sheets/scenario-sheet/scenario-sheet-rows';
import { ChangeFormView } from '../../src/taskpane/views/scenarios/changes/ChangeFormView';
import { WordsContext, paneWords } from '../../src/taskpane/hooks/useWords';
import { changeText } from '../../src/words/change-text';
import type * as englishPart from '../../src/words/en/changes';
import { laterWordsOf, loadEveryLanguage, wordsOf } from '../../src/words/languages';
import { sheetLanguage, sheetLanguages } from '../../src/words/sheet-language';
import type * as vietnamesePart from '../../src/words/vi/changes';
import { commandLineOn } from '../support/command-line';
import { gridOf, workbookOf } from '../support/grid-builder';
import { edition, sampleBaseline, standard } from '../support/sample-baseline';
import { actions } from '../support/scenario-arbitraries';
import { scenarioJsonTable } from '../tasks/scenario-json-table';
import { openHospital } from './change/open-hospital';

// The tests' setup has fetched the languages already: without the words.
vi.hoisted(() => {
  vi.resetModules();
});

// The one line, and an entry a language.
vi.mock('../../src/changes/kinds', async (original) => {
  const [part, added] = await Promise.all([original<typeof kindsPart>(), import('./change/open-hospital')]);
  return { changeKinds: [...part.changeKinds, added.openHospital] };
});
vi.mock('../../src/words/vi/changes', async (original) => {
  const [part, added] = await Promise.all([original<typeof vietnamesePart>(), import('./change/words')]);
  return { changes: { ...part.changes, 'open-hospital': added.vietnamese } };
});
vi.mock('../../src/words/en/changes', async (original) => {
  const [part, added] = await Promise.all([original<typeof englishPart>(), import('./change/words')]);
  return { changes: { ...part.changes, 'open-hospital': added.english } };
});

const json = { name: 'A', changes: [{ id: '1', kind: 'open-hospital', unit: 'Huyền Tụng', size: 'large', isOn: true, note: '' }] };

function scenario(): Scenario {
  const read = decodeScenario(json);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

beforeAll(loadEveryLanguage);

describe('a kind of change that one file adds', () => {
  it('is read from JSON, written as JSON, and refused with its path where a field is wrong', () => {
    expect(encodeScenario(scenario())).toEqual(json);
    const wrong = decodeScenario({ name: 'A', changes: [{ kind: 'open-hospital', unit: 'Huyền Tụng', size: 'huge' }] });
    expect(wrong.ok ? null : wrong.error.map(({ data }) => data)).toMatchObject([{ path: 'scenario.changes[0].size' }]);
  });

  it('moves the facts, and says why where it cannot', () => {
    const start = startFrom(sampleBaseline, edition);
    const before = start.drivers.get('hospital-beds') ?? Number.NaN;
    expect(applyScenario(start, scenario().changes).facts.drivers.get('hospital-beds')).toBe(before + 300);
    const elsewhere = decodeScenario({ name: 'A', changes: [{ kind: 'open-hospital', unit: 'Nơi khác', size: 'small' }] });
    const replay = elsewhere.ok ? applyScenario(start, elsewhere.value.changes) : null;
    expect(replay?.outcomes[0]?.problems.map(({ code }) => code)).toEqual(['unit-not-in-city']);
  });

  it.each(['vi', 'en'] as const)('stands on the sheet in the words of the language and is read back (%s)', (locale) => {
    const names = { standard, languages: sheetLanguages() };
    const rows = scenarioSheetRows([scenario()], sheetLanguage(locale), names);
    const texts = rows.map((row) => row.map((cell) => (cell === null ? null : typeof cell === 'number' ? cell : cell.text)));
    expect(texts[1]?.slice(3, 6)).toEqual(
      locale === 'vi' ? ['Mở bệnh viện', 'Huyền Tụng', 'bệnh viện lớn'] : ['Open hospital', 'Huyền Tụng', 'large hospital'],
    );
    const read = readScenarioSheet(workbookOf(gridOf(texts, { sheet: 'Kịch bản' })), names, sampleBaseline.units, []);
    expect(read.problems).toEqual([]);
    expect(read.scenarios).toEqual([scenario()]);
  });

  it('has a sentence, an example in the template and a line in the guide', () => {
    const [change] = scenario().changes;
    const spoken = { indicators: standard.indicators, drivers: standard.drivers };
    expect(change === undefined ? '' : changeText(change.action, spoken, () => null, 'vi')).toBe('Mở bệnh viện lớn ở Huyền Tụng');
    const cells = scenarioTemplate('vi').rows.flat();
    const texts = cells.flatMap(({ value }) => (value.kind === 'text' ? [value.text] : []));
    expect(texts).toContain('bệnh viện lớn');
    expect(scenarioJsonTable()).toContain('| `open-hospital` | `unit`; `size`: `small` or `large` | open a hospital |');
  });

  it('is drawn at random with all others', () => {
    const kinds = new Set(fc.sample(actions(standard, ['hospital-beds']), { numRuns: 400, seed: 7 }).map(({ kind }) => kind));
    expect([...kinds]).toContain(openHospital.kind);
  });

  it('is offered by the form in its words', async () => {
    const user = userEvent.setup();
    const done = vi.fn();
    const start = startFrom(sampleBaseline, edition);
    const words = { ...laterWordsOf('vi'), terms: wordsOf('vi').terms };
    const context = {
      baseline: sampleBaseline,
      facts: applyScenario(start, []).facts,
      standard,
      words: { locale: 'vi' as const, text: words.scenarioPane, comparison: words.comparison, changes: words.changes, terms: words.terms },
    };
    render(
      <WordsContext value={paneWords('vi')}>
        <ChangeFormView action={null} context={context} onTry={() => []} onDone={done} onCancel={done} />
      </WordsContext>,
    );
    await user.selectOptions(screen.getByLabelText('Loại thay đổi'), 'Mở một bệnh viện');
    await user.selectOptions(screen.getByLabelText('Nơi mở'), 'Huyền Tụng');
    await user.click(within(screen.getByRole('radiogroup', { name: 'Quy mô' })).getByLabelText('Lớn (300 giường)'));
    await user.click(screen.getByRole('button', { name: 'Thêm vào kịch bản' }));
    expect(done).toHaveBeenCalledWith({ kind: 'open-hospital', unit: 'Huyền Tụng', size: 'large' });
  });

  it('answers on the command line', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'nang-loai-'));
    try {
      writeFileSync(join(folder, 'a.json'), JSON.stringify(json));
      const run = commandLineOn('2026-11-29');
      const { out } = await run('run', 'assets/samples/bac-kan-2022.xlsx', '--scenario', join(folder, 'a.json'));
      expect(out).toContain('Mở bệnh viện lớn ở Huyền Tụng');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

it('touches one file and its words', () => {
  expect(kindNamed('open-hospital')).toBe(openHospital);
  expect(readFileSync('tests/made-up/change/open-hospital.ts', 'utf8').split('\n').length).toBeLessThan(30);
});
