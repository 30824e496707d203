/** The language of Office's own menus as a tag (`vi-VN`, `en-US`); null outside Office. */
export function readOfficeLanguage(): string | null {
  if (typeof Office === 'undefined') return null;
  // Outside Office the context is missing, whatever its type says.
  const context = Office.context as Partial<Office.Context> | undefined;
  return context?.displayLanguage ?? null;
}
