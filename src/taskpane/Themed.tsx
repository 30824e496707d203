import { FluentProvider } from '@fluentui/react-components';
import type { CSSProperties, ReactNode } from 'react';
import type { Locale } from '../words/locale';
import { usePrinted } from './hooks/usePrinted';
import { themes } from './theme';
import type { Appearance } from './theme';

/** Leaves the layout to the elements around it and in it. As a style, not as a class: see below. */
const withoutBox: CSSProperties = { display: 'contents' };

/** Props of a themed part. */
export type ThemedProps = { readonly appearance: Appearance; readonly locale: Locale; readonly children: ReactNode };

/**
 * Colours and fonts for everything inside, and nothing else. Fluent gives the class names of its provider to the mount node of every
 * tooltip and dialog too, which lies over the whole page: a height, a background or a clipping among them blanks the page or cuts the
 * tooltip. So there is no `className` here.
 */
export function Themed({ appearance, locale, children }: ThemedProps): ReactNode {
  // Paper is light: the letters of a dark screen, printed without its background, can hardly be read.
  const shown = usePrinted() ? 'light' : appearance;
  return (
    <FluentProvider theme={themes[shown]} style={withoutBox} lang={locale}>
      {children}
    </FluentProvider>
  );
}
