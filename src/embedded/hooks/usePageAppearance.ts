import { useAppearance } from '../../taskpane/hooks/useAppearance';
import type { Appearance } from '../../taskpane/theme';
import { useStored } from './useStored';

type ThemeChoice = Appearance | 'system';

function readTheme(text: string): ThemeChoice | null {
  return text === 'light' || text === 'dark' ? text : null;
}

/** A plain page's theme is the browser's: there is no host to ask. */
function noHostTheme(): null {
  return null;
}

/** The page's appearance (the browser's until the user chose one, which is remembered) and the way to choose. */
export function usePageAppearance(): readonly [Appearance, (appearance: Appearance) => void] {
  const system = useAppearance(noHostTheme);
  const [theme, setTheme] = useStored<ThemeChoice>('nang-loai.theme', readTheme, 'system');
  return [theme === 'system' ? system : theme, setTheme];
}
