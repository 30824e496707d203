/** How Office looks, so that the pane can look the same. */

/** Office's theme; colours are `#rrggbb`. */
export type OfficeTheme = {
  /** The page background is dark. */
  readonly isDark: boolean;
  readonly background: string;
  readonly foreground: string;
};

/**
 * Office's theme now; null where Office tells none (Excel on the web and old builds: follow `prefers-color-scheme`).
 * Excel raises no event for a change of theme: read it again when the pane gets the focus.
 * High contrast is not told here: CSS `forced-colors` knows, and must win.
 */
export function readOfficeTheme(): OfficeTheme | null {
  if (typeof Office === 'undefined') return null;
  // Missing in Excel on the web and in older builds, whatever the typings say; so is the context outside Office.
  const context = Office.context as Partial<Office.Context> | undefined;
  const theme = context?.officeTheme as Partial<Office.OfficeTheme> | undefined;
  const background = theme?.bodyBackgroundColor;
  const foreground = theme?.bodyForegroundColor;
  if (background === undefined || foreground === undefined || !isHexColour(background) || !isHexColour(foreground)) return null;
  return { isDark: luminance(background) < luminance(foreground), background, foreground };
}

function isHexColour(colour: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(colour);
}

/** Rough brightness 0 to 255 of `#rrggbb` (weights of ITU-R BT.601); enough to tell a dark page from a light one. */
function luminance(colour: string): number {
  const part = (at: number): number => Number.parseInt(colour.slice(at, at + 2), 16);
  return 0.299 * part(1) + 0.587 * part(3) + 0.114 * part(5);
}
