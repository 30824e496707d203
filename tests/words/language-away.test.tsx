// @vitest-environment jsdom
/** A language whose words cannot be fetched: the server is away, or has a newer build and no longer this one's files. */
import { act, render, renderHook, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { registerFormulas } from '../../src/commands/register-formulas';
import { useLanguage } from '../../src/taskpane/hooks/useLanguage';
import { startLanguage } from '../../src/taskpane/start-language';
import { SettingsView } from '../../src/taskpane/views/settings/SettingsView';
import { laterWordsOf, loadLanguage, loadLaterWords, wordsOf } from '../../src/words/languages';
import type { languages } from '../../src/words/registry';
import { createFormulaHost } from '../support/excel-host/formula-host';
import { withoutLooks } from '../support/without-looks';
import '../config/setup-page';

type Registry = { readonly languages: typeof languages };

const server = vi.hoisted(() => {
  // Before anything is imported: the languages of the other tests are here already.
  vi.resetModules();
  return { isAway: false };
});

vi.mock('../../src/words/registry', async (original) => {
  const { languages: all } = await original<Registry>();
  const english = async (): Promise<Awaited<ReturnType<typeof all.en.load>>> => {
    if (server.isAway) throw new TypeError('failed to fetch');
    return all.en.load();
  };
  return { languages: { ...all, en: { ...all.en, load: english } } };
});

beforeEach(() => {
  window.localStorage.clear();
  server.isAway = true;
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a language that cannot be fetched', () => {
  it('gives way to one that can when a page starts', async () => {
    expect(await startLanguage('en-US')).toBe('vi');
    expect(wordsOf('vi').pane.tabs.score).toBe('Điểm');
  });

  it('is nobody’s by mistake: its words are not asked for before they are here', async () => {
    expect(() => wordsOf('en')).toThrow('before they were fetched');
    await loadLaterWords();
    expect(laterWordsOf('vi').help.start).toBe('Bắt đầu');
    expect(() => laterWordsOf('en')).toThrow('before they were fetched');
  });

  it('leaves the error in a cell without its sentence, and still the right error', async () => {
    const host = createFormulaHost();
    vi.stubGlobal('CustomFunctions', host.customFunctions);
    vi.stubGlobal('Office', { context: { displayLanguage: 'en-US' } });
    registerFormulas();
    expect(await host.calculate('DIEM', [64, 1, null, null])).toEqual({ error: '#N/A', text: '' });
  });

  it('leaves everything as it was, says so in the language of before, and comes with the next try', async () => {
    await loadLanguage('vi');
    const { result } = renderHook(() => useLanguage('vi'));
    const [, choose] = result.current;
    const nothing = (): void => undefined;
    render(
      withoutLooks(<SettingsView scored={null} locale="vi" onLocale={choose} onPolicy={nothing} onRegion={nothing} onOpen={nothing} />),
    );
    await userEvent.click(screen.getByRole('radio', { name: 'English' }));
    expect(await screen.findByText(/^Chưa tải được phần chữ của ngôn ngữ “English”, nên ngôn ngữ vẫn như cũ\./)).toBeTruthy();
    expect(result.current[0]).toBe('vi');
    expect(await startLanguage('vi-VN')).toBe('vi');

    server.isAway = false;
    await act(async () => {
      expect(await choose('en')).toBeNull();
    });
    expect(result.current[0]).toBe('en');
    expect(await startLanguage('vi-VN')).toBe('en');
  });

  it('of several choices the last one holds', async () => {
    await loadLanguage('vi');
    const { result } = renderHook(() => useLanguage('vi'));
    await act(async () => {
      await Promise.all([result.current[1]('en'), result.current[1]('vi')]);
    });
    expect(result.current[0]).toBe('vi');
  });
});
