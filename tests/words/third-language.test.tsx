// @vitest-environment jsdom
/**
 * A third language is one folder and one line: here the folder is made of the Vietnamese words in ⟦marks⟧, the line is put into the
 * registry, and the pane and the command line speak it: nothing with letters is shown outside the marks but what the workbook and
 * the law's own data say.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RendererProvider, createDOMRenderer } from '@fluentui/react-components';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createScenarioSession } from '../../src/application/sessions/scenario-session';
import { createScoringSession } from '../../src/application/sessions/scoring-session';
import { formulaFunctions, formulaNamespace } from '../../src/domain/formula-function';
import { WorkbookPane } from '../../src/embedded/views/WorkbookPane';
import { standards } from '../../src/editions/catalogue';
import { instruments } from '../../src/editions/instruments';
import { provincialCity } from '../../src/editions/city-requirements';
import { laterWordsOf, loadEveryLanguage, wordsOf } from '../../src/words/languages';
import { localeNamed } from '../../src/words/locale';
import type { languages } from '../../src/words/registry';
import { sheetLanguages } from '../../src/words/sheet-language';
import type { LaterWords, Words } from '../../src/words/words';
import { commandLineOn } from '../support/command-line';
import '../support/fetched-parts';
import { fixtureOfGrid } from '../support/grid-fixture';
import { createMemoryWorkbook } from '../support/memory-workbook';
import { gridsOf } from '../support/sample-workbook';
import { saidByNobody, thirdLanguage } from '../support/third-language';
import '../config/setup-page';

type Registry = { readonly languages: typeof languages };

// Before anything is imported: the languages of the other tests are here already, without the third line.
vi.hoisted(() => {
  vi.resetModules();
});

vi.mock('../../src/words/registry', async (original) => {
  const { languages } = await original<Registry>();
  const { thirdLanguage: key, thirdWords } = await import('../support/third-language');
  const third = { name: '⟦Ngôn ngữ thứ ba⟧', load: async () => thirdWords(await languages.vi.load()) };
  return { languages: { ...languages, [key]: third } };
});

const samplePath = 'assets/samples/bac-kan-2022.xlsx';
const grids = gridsOf(new Uint8Array(readFileSync(samplePath)), 'bac-kan-2022.xlsx').grids;

await loadEveryLanguage();
const found = localeNamed(thirdLanguage);
if (found === null) throw new Error('the registry has no third line');
const locale = found;

/** What the pane calls the first scenario; a user may call it anything. */
const scenarioName = 'A';

/** What the law's data say in the law's own language, and what stands in the cells of the sample. */
function knownData(): ReadonlySet<string> {
  const texts = new Set<string>(['Nâng Loại', 'Tiếng Việt', 'English', 'km²', scenarioName]);
  for (const { id } of formulaFunctions) texts.add(`${formulaNamespace}.${id}`);
  JSON.stringify([standards, instruments, provincialCity], (key, value: unknown) => {
    const isText = typeof value === 'string' && !['instrument', 'standing', 'scope', 'kind', 'direction'].includes(key);
    if (isText && !key.endsWith('In')) texts.add(value);
    // Behind a number a unit begins small.
    if (isText && key === 'unit') texts.add(value.charAt(0).toLowerCase() + value.slice(1));
    return key.endsWith('In') ? undefined : value;
  });
  for (const { sheet, values } of grids) {
    texts.add(sheet);
    // A list of works in one cell is told work by work.
    for (const value of values.flat()) if (typeof value === 'string') for (const text of [value, ...value.split(/(?<=;)/)]) texts.add(text);
  }
  return new Set([...texts].flatMap((text) => [text, text.trim().replace(/\s+/g, ' ')]).map((text) => text.normalize('NFC')));
}
const data = knownData();

/** Every text that somebody sees or hears: text, and the attributes that speak. */
function shownTexts(): readonly string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement?.closest('style, script') === null) texts.push(node.textContent ?? '');
  }
  for (const element of document.body.querySelectorAll('*')) {
    for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext', 'aria-roledescription']) {
      texts.push(element.getAttribute(name) ?? '');
    }
  }
  return texts;
}

/** What is said in no language of ours. */
function foreign(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.map((text) => saidByNobody(text, data)).filter((text) => text !== ''))];
}

/** Shows a view, and what is folded up in it. */
async function open(role: 'tab' | 'button', name: string): Promise<void> {
  const opener = screen
    .getAllByRole(role, { hidden: true })
    .find((each) => (each.getAttribute('aria-label') ?? each.textContent).includes(name));
  if (opener === undefined) throw new Error(`nothing opens ${name}`);
  await userEvent.click(opener);
  await waitFor(() => {
    const shown = document.querySelector('main [id$="-panel"] > *');
    if (shown === null || shown.getAttribute('role') === 'progressbar') throw new Error('the view is not there yet');
  });
  const folded = [...document.querySelectorAll('main [id$="-panel"] [aria-expanded="false"], main [id$="-panel"] summary')];
  // A few rows explain themselves as all the others do.
  for (const each of folded.slice(0, 12)) await userEvent.click(each);
}

describe('the pane in a third language', () => {
  it('shows in every view its own words, and data', async () => {
    const workbook = createMemoryWorkbook(grids.map(fixtureOfGrid));
    const clock = { today: () => '2026-11-24' };
    const session = createScoringSession(workbook.port, clock);
    await session.open();
    const scenarios = createScenarioSession(session, sheetLanguages());
    scenarios.toggleMerger('Cẩm Giàng');
    render(
      <RendererProvider renderer={createDOMRenderer(document.implementation.createHTMLDocument())}>
        <WorkbookPane
          session={session}
          scenarios={scenarios}
          writer={workbook.writer}
          clock={clock}
          host={{ openSample: () => Promise.resolve(), startAnswers: null, wide: null }}
          locale={locale}
          onLocale={() => Promise.resolve(null)}
          appearance="light"
        />
      </RendererProvider>,
    );
    const { pane } = wordsOf(locale);
    const views = [
      ['tab', pane.tabs.score],
      ['tab', pane.tabs.audit],
      ['tab', pane.tabs.pending],
      ['tab', pane.tabs.problems],
      ['tab', pane.tabs.scenarios],
      ['button', pane.columns],
      ['button', pane.settings],
      ['button', laterWordsOf(locale).paneParts.makeTemplates],
      ['button', pane.help],
    ] as const;
    for (const [role, name] of views) {
      await open(role, name);
      const texts = shownTexts();
      expect(texts.filter((text) => text.includes('⟦')).length, name).toBeGreaterThan(10);
      expect(foreign(texts), name).toEqual([]);
    }
  }, 120_000);
});

describe('the command line in a third language', () => {
  let folder = '';
  const at = (name: string): string => join(folder, name);
  const run = commandLineOn('2026-11-24');
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'nang-loai-third-'));
    const changes = [
      { kind: 'merge-unit', unit: 'Cẩm Giàng', becomes: 'ward', part: null, brings: 'city-average' },
      { kind: 'change-driver', driver: 'hospital-beds', expression: 'x + 100' },
      { kind: 'set-region', region: 'northern-midlands-central-highlands' },
      { kind: 'add-people', where: 'inner', people: -1 },
    ];
    writeFileSync(at('a.json'), JSON.stringify({ name: 'A', changes }));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['score', () => ['score', samplePath]],
    ['run', () => ['run', samplePath, '--scenario', at('a.json'), '--write', at('out.xlsx')]],
    ['template', () => ['template', at('template.xlsx')]],
    ['help', () => ['help']],
    ['a wrong option', () => ['score', samplePath, '--policy', 'mild']],
  ] as const)('says of %s its own words, and data', async (_what, given) => {
    const { out, err } = await run(...given(), '--lang', thirdLanguage);
    const lines = `${out}${err}`.replaceAll(folder, '').replaceAll(samplePath, '');
    expect(lines).toContain('⟦');
    expect(saidByNobody(lines, data)).toBe('');
  });

  it('is offered with the others', async () => {
    expect((await run('help', '--lang', 'vi')).out).toContain('--lang vi|en|xx');
  });
});

describe('a language that lacks a word', () => {
  it('does not compile', () => {
    const { help, ...lacking } = laterWordsOf(locale);
    // @ts-expect-error -- the compiler names what is missing: every language says all that the Vietnamese one says
    const broken: LaterWords = lacking;
    const { terms, ...wordless } = wordsOf(locale);
    // @ts-expect-error -- so does a language without the words of the field
    const silent: Words = wordless;
    expect([broken, silent, help, terms].every((each) => typeof each === 'object')).toBe(true);
  });
});
