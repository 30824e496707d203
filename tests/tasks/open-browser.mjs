/** Opens an address in the user's own browser, where there is a screen to show it on. */
import { spawn } from 'node:child_process';

/** Whether a window could appear: never in CI, never when asked not to, on Linux only with a display. */
export function hasDisplay(environment = process.env, platform = process.platform) {
  if (environment.CI !== undefined || environment.BROWSER === 'none') return false;
  if (platform === 'win32' || platform === 'darwin') return true;
  return Boolean(environment.DISPLAY) || Boolean(environment.WAYLAND_DISPLAY);
}

const openers = {
  win32: ['cmd', '/c', 'start', ''],
  darwin: ['open'],
  linux: ['xdg-open'],
};

/** Tries, and says nothing where it cannot: the address is printed anyway. */
export function openBrowser(address) {
  if (!hasDisplay()) return;
  const [program, ...first] = openers[process.platform] ?? openers.linux;
  const child = spawn(program, [...first, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
