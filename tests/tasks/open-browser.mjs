/** Opens an address in the user's own browser, where there is a screen to show it on. */

/** Whether a window could appear: never in CI, never when asked not to, on Linux only with a display. */
export function hasDisplay(environment = process.env, platform = process.platform) {
  if (environment.CI !== undefined || environment.BROWSER === 'none') return false;
  if (platform === 'win32' || platform === 'darwin') return true;
  return Boolean(environment.DISPLAY) || Boolean(environment.WAYLAND_DISPLAY);
}

/** Tries, and says nothing where it cannot: the address is printed anyway. */
export async function openBrowser(address) {
  if (!hasDisplay()) return;
  try {
    // Only now: it needs an installed package.
    const { default: open } = await import('open');
    const browser = await open(address);
    browser.on('error', () => undefined);
  } catch {
    // Nothing to open it with.
  }
}
