// @vitest-environment jsdom
/**
 * One folder, its words and one line add a question: it is offered in the menu, opens as a page with a way back, writes its sheet and takes it
 * back, is answered at the terminal in words and as JSON, with its own option, and stands in the help.
 */
import '../config/setup-page';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type * as questionsPart from '../../src/questions/questions';
import { createWriting } from '../../src/taskpane/writing';
import type * as englishPart from '../../src/words/en/questions';
import { loadEveryLanguage } from '../../src/words/languages';
import type * as vietnamesePart from '../../src/words/vi/questions';
import { commandLineOn } from '../support/command-line';
import { createFakeSession, sampleScored } from '../support/fake-session';
import { createMemoryWorkbook } from '../support/memory-workbook';
import { renderPane, viewFetched } from '../support/render-pane';

// The tests' setup has fetched the languages already: without the words.
vi.hoisted(() => {
  vi.resetModules();
});

// The one line, and an entry a language.
vi.mock('../../src/questions/questions', async (original) => {
  const [part, added] = await Promise.all([original<typeof questionsPart>(), import('./question/index')]);
  return { questions: [...part.questions, added.goal] };
});
vi.mock('../../src/words/vi/questions', async (original) => {
  const [part, added] = await Promise.all([original<typeof vietnamesePart>(), import('./question/words')]);
  return { questions: { ...part.questions, goal: added.vietnamese } };
});
vi.mock('../../src/words/en/questions', async (original) => {
  const [part, added] = await Promise.all([original<typeof englishPart>(), import('./question/words')]);
  return { questions: { ...part.questions, goal: added.english } };
});

const sample = 'assets/samples/bac-kan-2022.xlsx';
const run = commandLineOn('2026-11-29');

beforeAll(loadEveryLanguage);

describe('a question that one folder adds', () => {
  it('is offered in the menu, opens as a page, and Escape leads back', async () => {
    renderPane();
    await userEvent.click(await screen.findByRole('button', { name: 'Hỏi' }, { timeout: 10_000 }));
    const menu = within(await screen.findByRole('menu'));
    expect(menu.getAllByRole('menuitem').map(({ textContent }) => textContent)).toEqual([
      'Được bao nhiêu điểm, còn thiếu gì?',
      'Bảng tự chấm lệch ở đâu?',
      'Còn bao nhiêu điểm tới mục tiêu?',
    ]);
    await userEvent.click(menu.getByRole('menuitem', { name: 'Còn bao nhiêu điểm tới mục tiêu?' }));
    await viewFetched();
    // 75 − 54,0614
    expect(within(screen.getByRole('region', { name: 'Mục tiêu' })).getByText('20,94')).toBeTruthy();
    await userEvent.keyboard('{Escape}');
    expect(screen.getByRole('tab', { name: 'Điểm' }).getAttribute('aria-selected')).toBe('true');
  });

  it('writes its sheet, and takes it back', async () => {
    const scored = sampleScored();
    const workbook = createMemoryWorkbook([{ name: 'Phụ lục 03', cells: {} }]);
    const { session } = createFakeSession({ scored });
    renderPane({ state: { scored }, writing: createWriting(workbook.writer, session, { today: () => '2026-11-29' }) });
    const sheets = (): readonly string[] => workbook.model.sheets().map(({ name }) => name);
    await userEvent.click(await screen.findByRole('button', { name: 'Hỏi' }, { timeout: 10_000 }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Còn bao nhiêu điểm tới mục tiêu?' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Ghi mục tiêu' }));
    await waitFor(() => {
      expect(sheets()).toEqual(['Phụ lục 03', 'Mục tiêu']);
    });
    await userEvent.click(screen.getByRole('button', { name: 'Khôi phục' }));
    expect(sheets()).toEqual(['Phụ lục 03']);
  });

  it('is answered at the terminal, and stands in the help with its own option', async () => {
    const { code, out } = await run('ask', sample, '--question', 'goal', '--target', '75');
    expect(code).toBe(0);
    expect(out).toContain('Còn bao nhiêu điểm tới mục tiêu?');
    expect(out).toMatch(/75 +54,06 +20,94/);
    const help = await run('--help', '--lang', 'en');
    expect(help.out).toMatch(/goal +How far is the goal\?\n +--target NUMBER/);
  });

  it('is answered as JSON with what it stands on, and refused where its option says nothing', async () => {
    const { out } = await run('ask', sample, '--question', 'goal', '--target=60', '--json');
    expect(JSON.parse(out)).toMatchObject({ question: 'goal', edition: 'nq-26-2022/ii', policy: 'strict', status: 'answered', target: 60 });
    const wrong = await run('ask', sample, '--question', 'goal', '--target', 'many');
    expect(wrong.code).toBe(64);
    expect(wrong.err).toContain('--target không nhận giá trị “many”. Các giá trị: SỐ.');
  });

  it('is written into a copy of the workbook', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'nang-loai-'));
    try {
      const { code, out } = await run('ask', sample, '--question', 'goal', '--write', join(folder, 'copy.xlsx'));
      expect(code).toBe(0);
      expect(out).toContain('“Mục tiêu”');
      expect(readdirSync(folder)).toEqual(['copy.xlsx']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

it('touches one folder and its words', () => {
  expect(readdirSync('tests/made-up/question').sort()).toEqual(['View.tsx', 'ask.ts', 'index.ts', 'sheet.ts', 'words.ts']);
});
