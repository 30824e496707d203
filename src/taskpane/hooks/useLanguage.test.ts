import { act, renderHook } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { startLanguage } from '../start-language';
import { useLanguage } from './useLanguage';

beforeEach(() => {
  window.localStorage.clear();
});

describe('the pane’s language', () => {
  it('is the host’s until the user chooses her own, which is remembered', async () => {
    expect(await startLanguage('vi-VN')).toBe('vi');
    const { result } = renderHook(() => useLanguage('vi'));
    expect(result.current[0]).toBe('vi');
    await act(() => result.current[1]('en'));
    expect(result.current[0]).toBe('en');
    expect(await startLanguage('vi-VN')).toBe('en');
  });

  it('is the host’s where something else was left under the same name', async () => {
    window.localStorage.setItem('nang-loai.language', 'fr');
    expect(await startLanguage('vi-VN')).toBe('vi');
    expect(await startLanguage('fr-FR')).toBe('en');
  });

  it('can be chosen where storage is switched off', async () => {
    const refuse = (): never => {
      throw new DOMException('denied', 'SecurityError');
    };
    const storage = vi.spyOn(window, 'localStorage', 'get').mockImplementation(refuse);
    const { result } = renderHook(() => useLanguage('vi'));
    await act(() => result.current[1]('en'));
    expect(result.current[0]).toBe('en');
    storage.mockRestore();
  });
});
