/** Languages of the product. Vietnamese is the first. */
export type Locale = 'vi' | 'en';
export const locales: readonly Locale[] = ['vi', 'en'];

/** The product's language for a host's language tag (`vi-VN`, `en-US`, …): Vietnamese for a Vietnamese host, else English. */
export function localeOf(tag: string): Locale {
  return /^vi\b/i.test(tag) ? 'vi' : 'en';
}
