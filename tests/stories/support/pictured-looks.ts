/** In which looks a story is photographed: four of the twelve, and over all stories every two of language, theme and width meet (docs/adr/0035). */
import type { Look, Width } from './looks';

export type PicturedLook = Look & { readonly width: Width };

/** Each has every theme, and each language and each width twice; together they are the twelve. */
export const groups: readonly (readonly PicturedLook[])[] = [
  [
    { locale: 'vi', theme: 'light', width: 320 },
    { locale: 'en', theme: 'light', width: 400 },
    { locale: 'en', theme: 'dark', width: 320 },
    { locale: 'vi', theme: 'contrast', width: 400 },
  ],
  [
    { locale: 'vi', theme: 'light', width: 400 },
    { locale: 'vi', theme: 'dark', width: 320 },
    { locale: 'en', theme: 'dark', width: 400 },
    { locale: 'en', theme: 'contrast', width: 320 },
  ],
  [
    { locale: 'en', theme: 'light', width: 320 },
    { locale: 'vi', theme: 'dark', width: 400 },
    { locale: 'vi', theme: 'contrast', width: 320 },
    { locale: 'en', theme: 'contrast', width: 400 },
  ],
];

/** A story keeps its group whatever other stories there are. */
export function picturedLooks(id: string): readonly PicturedLook[] {
  const sum = Array.from(id).reduce((total, letter) => total + letter.charCodeAt(0), 0);
  return groups[sum % groups.length] ?? [];
}

/** `score--sample/vi-light-320.png` */
export function pictureName(id: string, { locale, theme, width }: PicturedLook): readonly string[] {
  return [id, `${locale}-${theme}-${String(width)}.png`];
}
