/** English has a singular: `1 row`, `0.5 points`, `rows 7, 20`. */

/** A number, or its text, with what it counts. */
export function counted(count: string | number, one: string, many = `${one}s`): string {
  return `${String(count)} ${/^[+−-]?1$/.test(String(count)) ? one : many}`;
}

/** What is called by a number or a code, one or several of them. */
export function called(one: string, codes: string): string {
  return `${/[,;]| and /.test(codes) ? `${one}s` : one} ${codes}`;
}
