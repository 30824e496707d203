/** How Office looks, so that the pane can look the same. */

/** Office's theme; colours are CSS colours as Office gives them (`#262626`). */
export type OfficeThemeReading = {
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
export function readOfficeTheme(): OfficeThemeReading | null {
  return null;
}
