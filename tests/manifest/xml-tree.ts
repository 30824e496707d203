import { SaxesParser } from 'saxes';

/** An element of an XML document; names without their prefix. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  readonly text: string;
};

type OpenElement = { name: string; attributes: Map<string, string>; children: XmlElement[]; text: string };

/** The root element, or the parser's complaint. */
export function parseXml(xml: string): XmlElement | { readonly fault: string } {
  const parser = new SaxesParser({ xmlns: true });
  const stack: OpenElement[] = [{ name: '', attributes: new Map(), children: [], text: '' }];
  const faults: string[] = [];
  parser.on('error', (error) => {
    faults.push(error.message);
  });
  parser.on('opentag', (tag) => {
    const attributes = new Map(Object.values(tag.attributes).map((attribute) => [attribute.local, attribute.value]));
    stack.push({ name: tag.local, attributes, children: [], text: '' });
  });
  parser.on('text', (text) => {
    const open = stack.at(-1);
    if (open !== undefined) open.text += text;
  });
  parser.on('closetag', () => {
    const closed = stack.pop();
    if (closed !== undefined) stack.at(-1)?.children.push({ ...closed, text: closed.text.trim() });
  });
  parser.write(xml).close();
  const root = stack[0]?.children[0];
  const [fault] = faults;
  if (fault !== undefined) return { fault };
  return root ?? { fault: 'no root element' };
}

/** The element itself and everything inside it, in document order. */
export function allWithin(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(allWithin)];
}

/** Direct children of a name. */
export function childrenNamed(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** The first element at a path of names below an element; null where a step is missing. */
export function elementAt(element: XmlElement, ...path: readonly string[]): XmlElement | null {
  let found: XmlElement | undefined = element;
  for (const name of path) found = found?.children.find((child) => child.name === name);
  return found ?? null;
}
