import { act, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Appearance } from '../theme';
import { useAppearance } from './useAppearance';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A browser whose preference can change. */
function stubPreference(isDark: boolean): (isDarkNow: boolean) => void {
  const query = Object.assign(new EventTarget(), { matches: isDark });
  vi.stubGlobal('matchMedia', () => query);
  return (isDarkNow) => {
    query.matches = isDarkNow;
    query.dispatchEvent(new Event('change'));
  };
}

describe('the pane’s appearance', () => {
  it('is Office’s own, asked again whenever the pane gets the focus', () => {
    stubPreference(false);
    let office: Appearance = 'light';
    const read = (): Appearance => office;
    const { result } = renderHook(() => useAppearance(read));
    expect(result.current).toBe('light');
    office = 'dark';
    act(() => {
      window.dispatchEvent(new Event('focus'));
    });
    expect(result.current).toBe('dark');
  });

  it('is asked again when the pane comes into sight after it was closed, and no more once it is gone', () => {
    stubPreference(false);
    let office: Appearance = 'light';
    const read = vi.fn((): Appearance => office);
    const { result, unmount } = renderHook(() => useAppearance(read));
    office = 'dark';
    act(() => {
      document.dispatchEvent(new Event('visibilitychange'));
    });
    expect(result.current).toBe('dark');
    unmount();
    read.mockClear();
    document.dispatchEvent(new Event('visibilitychange'));
    window.dispatchEvent(new Event('focus'));
    expect(read).not.toHaveBeenCalled();
  });

  it('is the browser’s preference where Office tells none, and follows it', () => {
    const prefer = stubPreference(true);
    const read = (): null => null;
    const { result } = renderHook(() => useAppearance(read));
    expect(result.current).toBe('dark');
    act(() => {
      prefer(false);
    });
    expect(result.current).toBe('light');
  });
});
