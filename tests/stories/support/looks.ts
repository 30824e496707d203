/** In which ways every view can be seen: 2 languages × 3 themes × 2 widths. */
import { firstLocale, localeNamed } from '../../../src/words/locale';
import type { Locale } from '../../../src/words/locale';

/** `contrast` is the system's contrast theme (`forced-colors`) over the pane's light one: the pane has no theme of its own for it. */
export const themes = ['light', 'dark', 'contrast'] as const;
export type ThemeName = (typeof themes)[number];

/** A pane of Excel at its narrowest, and wider than it opens. */
export const widths = [320, 400] as const;
export type Width = (typeof widths)[number];

/** What the width is called among the tool's own choices. */
export function viewportOf(width: Width): string {
  return `w${String(width)}`;
}

export type Look = { readonly locale: Locale; readonly theme: ThemeName };

export const defaultLook: Look = { locale: firstLocale, theme: 'light' };

/** The look that the toolbar, or the address, asks for. */
export function lookOf(globals: Readonly<Record<string, unknown>>): Look {
  return {
    locale: localeNamed(String(globals['locale'])) ?? defaultLook.locale,
    theme: themes.find((theme) => theme === globals['theme']) ?? defaultLook.theme,
  };
}
