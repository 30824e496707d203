import { useEffect, useState } from 'react';
import type { Appearance } from '../theme';

const darkQuery = '(prefers-color-scheme: dark)';

/**
 * Light or dark, as the host shows itself. Excel raises no event when its theme changes, so `read` is asked again whenever the pane gets
 * the focus, and whenever it comes into sight: in the shared runtime a closed pane lives on. Where it tells nothing (Excel on the web, a plain page) the browser's preference counts.
 */
export function useAppearance(read: () => Appearance | null): Appearance {
  const [appearance, setAppearance] = useState<Appearance>(() => read() ?? preferred());
  useEffect(() => {
    const query = window.matchMedia(darkQuery);
    const update = (): void => {
      setAppearance(read() ?? preferred());
    };
    window.addEventListener('focus', update);
    document.addEventListener('visibilitychange', update);
    query.addEventListener('change', update);
    return () => {
      window.removeEventListener('focus', update);
      document.removeEventListener('visibilitychange', update);
      query.removeEventListener('change', update);
    };
  }, [read]);
  return appearance;
}

function preferred(): Appearance {
  return window.matchMedia(darkQuery).matches ? 'dark' : 'light';
}
