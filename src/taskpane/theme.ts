/** The pane's colours: Fluent's own neutrals with the product's ink blue, in light and dark. High contrast is the browser's (`forced-colors`). */
import type { BrandVariants, Theme } from '@fluentui/react-components';
import { createDarkTheme, createLightTheme } from '@fluentui/react-components';

/** How the host looks. */
export type Appearance = 'light' | 'dark';

const inkBlue: BrandVariants = {
  10: '#03131d',
  20: '#06202f',
  30: '#082b40',
  40: '#0a3753',
  50: '#0b4366',
  60: '#0c4f79',
  70: '#0e5c8c',
  80: '#10699f',
  90: '#2b80b5',
  100: '#4a98ca',
  110: '#63a8d6',
  120: '#7bb8e0',
  130: '#98c9e9',
  140: '#b6daf1',
  150: '#d1e8f7',
  160: '#ecf5fc',
};

const dark = createDarkTheme(inkBlue);

/** Themes by appearance; the dark one takes lighter steps for brand and danger text, which the generated theme leaves below 4.5:1. */
export const themes: Readonly<Record<Appearance, Theme>> = {
  light: createLightTheme(inkBlue),
  dark: {
    ...dark,
    colorBrandForeground1: inkBlue[110],
    colorBrandForeground2: inkBlue[120],
    colorBrandForegroundLink: inkBlue[110],
    colorStatusDangerForeground1: '#e8858d',
  },
};
