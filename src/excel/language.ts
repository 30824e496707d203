/** The language of Office's own menus as a tag (`vi-VN`, `en-US`); null outside Office. */
export function readOfficeLanguage(): string | null {
  return null;
}
