import { act, renderHook } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useLanguage } from './useLanguage';

beforeEach(() => {
  window.localStorage.clear();
});

describe('the pane’s language', () => {
  it('is the host’s until the user chooses her own, which is remembered', () => {
    const { result } = renderHook(() => useLanguage('vi'));
    expect(result.current[0]).toBe('vi');
    act(() => {
      result.current[1]('en');
    });
    expect(result.current[0]).toBe('en');
    expect(renderHook(() => useLanguage('vi')).result.current[0]).toBe('en');
  });

  it('is the host’s where something else was left under the same name', () => {
    window.localStorage.setItem('nang-loai.language', 'fr');
    expect(renderHook(() => useLanguage('vi')).result.current[0]).toBe('vi');
  });

  it('can be chosen where storage is switched off', () => {
    const refuse = (): never => {
      throw new DOMException('denied', 'SecurityError');
    };
    const storage = vi.spyOn(window, 'localStorage', 'get').mockImplementation(refuse);
    const { result } = renderHook(() => useLanguage('vi'));
    act(() => {
      result.current[1]('en');
    });
    expect(result.current[0]).toBe('en');
    storage.mockRestore();
  });
});
