/** Theme, language and readiness as Office tells them, and as it fails to tell them. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readOfficeLanguage } from './language';
import { whenOfficeReady } from './office-ready';
import { readOfficeTheme } from './theme';

afterEach(() => {
  vi.unstubAllGlobals();
});

const HostType = { Excel: 'Excel', Word: 'Word' };

describe('the host', () => {
  it('is none on a page without Office.js', async () => {
    expect(await whenOfficeReady()).toEqual({ host: 'none' });
  });

  it('is none outside Office, where Office.js answers nulls', async () => {
    vi.stubGlobal('Office', { HostType, onReady: () => Promise.resolve({ host: null, platform: null }) });
    expect(await whenOfficeReady()).toEqual({ host: 'none' });
  });

  it('is none in Word', async () => {
    vi.stubGlobal('Office', { HostType, onReady: () => Promise.resolve({ host: 'Word', platform: 'PC' }) });
    expect(await whenOfficeReady()).toEqual({ host: 'none' });
  });

  it('is Excel in Excel', async () => {
    vi.stubGlobal('Office', { HostType, onReady: () => Promise.resolve({ host: 'Excel', platform: 'PC' }) });
    vi.stubGlobal('Excel', {});
    expect(await whenOfficeReady()).toEqual({ host: 'excel' });
  });

  it('is none where Office.js fails to start', async () => {
    vi.stubGlobal('Office', { HostType, onReady: () => Promise.reject(new Error('no host info')) });
    expect(await whenOfficeReady()).toEqual({ host: 'none' });
  });
});

describe('the theme', () => {
  const theme = (bodyBackgroundColor: string, bodyForegroundColor: string): unknown => ({
    context: { officeTheme: { bodyBackgroundColor, bodyForegroundColor } },
  });

  it('is dark when the page is darker than its text', () => {
    vi.stubGlobal('Office', theme('#262626', '#FFFFFF'));
    expect(readOfficeTheme()).toEqual({ isDark: true, background: '#262626', foreground: '#FFFFFF' });
  });

  it('is light in the colourful theme', () => {
    vi.stubGlobal('Office', theme('#E6E6E6', '#444444'));
    expect(readOfficeTheme()).toMatchObject({ isDark: false });
  });

  it.each([
    ['outside Office', { context: undefined }],
    ['where Excel on the web tells none', { context: {} }],
    ['where a colour is missing', { context: { officeTheme: { bodyBackgroundColor: '#262626' } } }],
    ['where a colour is no colour', theme('transparent', '#FFFFFF')],
  ])('is unknown %s', (_where, office) => {
    vi.stubGlobal('Office', office);
    expect(readOfficeTheme()).toBeNull();
  });

  it('is unknown without Office.js', () => {
    expect(readOfficeTheme()).toBeNull();
  });
});

describe('the language', () => {
  it('is that of Office’s menus', () => {
    vi.stubGlobal('Office', { context: { displayLanguage: 'vi-VN' } });
    expect(readOfficeLanguage()).toBe('vi-VN');
  });

  it('is unknown without Office.js and outside Office', () => {
    expect(readOfficeLanguage()).toBeNull();
    vi.stubGlobal('Office', {});
    expect(readOfficeLanguage()).toBeNull();
  });
});
