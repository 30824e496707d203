/**
 * What the style sheet on the clipboard says of an element. Excel and Word put most looks into classes (`.xl65 {mso-number-format:…}`,
 * `span.msoDel {text-decoration:line-through}`); a parsed document that no window shows has no style sheets of its own.
 */

/** Declarations of an element, its own after those of its classes: `text-decoration:line-through;color:red`. */
export type Looks = { readonly of: (element: Element) => string };

/** Reads every `<style>` of the document. Only rules for a class matter here; what is inherited is for the caller to hand down. */
export function readLooks(source: Document): Looks {
  const byClass = new Map<string, string>();
  for (const sheet of source.querySelectorAll('style')) {
    const text = (sheet.textContent || '').replace(/<!--|-->|\/\*[^]*?\*\//g, ' ');
    for (const [, selectors = '', declarations = ''] of text.matchAll(/([^{}]*)\{([^{}]*)\}/g)) {
      for (const [, name = ''] of selectors.matchAll(/\.([\w-]+)\s*(?=,|$)/g)) {
        byClass.set(name.toLowerCase(), `${byClass.get(name.toLowerCase()) ?? ''};${declarations}`);
      }
    }
  }
  return {
    of: (element) => {
      const classes = [...element.classList].map((name) => byClass.get(name.toLowerCase()) ?? '');
      return [...classes, element.getAttribute('style') ?? ''].join(';');
    },
  };
}

/** Value of the last declaration of a property; null where there is none. */
export function declared(declarations: string, property: string): string | null {
  let found: string | null = null;
  for (const [, value = ''] of declarations.matchAll(new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*("(?:[^"\\\\]|\\\\.)*"|[^;]*)`, 'gi'))) {
    found = value.trim();
  }
  return found;
}
