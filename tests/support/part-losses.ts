/**
 * What a written file lost or changed of the one that it was made of. Parts have to be the same to the byte, but for the four that hold a
 * package together: there everything that stood has to stand still, in its order, and more may stand between.
 */
import { unzipSync } from 'fflate';
import type { XmlElement } from '../../src/ooxml/xml-walk';
import { attribute, walkXmlBytes } from '../../src/ooxml/xml-walk';
import { relationshipsPartOf, resolveTarget } from '../../src/ooxml/relationships';

type Parts = ReadonlyMap<string, Uint8Array>;

/** A sentence for each loss; none where everything is still there. The calculation chain may go: Excel makes it anew. */
export function partLosses(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, fresh] = [partsOf(before), partsOf(after)];
  // Where the package does not say which part is the workbook, it is the usual one.
  const workbook = targetOf(old, '', 'officeDocument') ?? 'xl/workbook.xml';
  const chain = targetOf(old, workbook, 'calcChain');
  const styles = targetOf(old, workbook, 'styles');
  const rewritten = new Set(['[content_types].xml', workbook, relationshipsPartOf(workbook), ...(styles === null ? [] : [styles])]);
  return [...old].flatMap(([name, bytes]) => {
    if (name === chain) return [];
    const now = fresh.get(name);
    if (now === undefined) return [`${name} is gone`];
    if (Buffer.compare(bytes, now) === 0) return [];
    if (!rewritten.has(name)) return [`${name} is another`];
    const missing = missingIn(elementsOf(bytes, chain), elementsOf(now, chain), !/content_types|\.rels$/.test(name));
    return missing === null ? [] : [`${name} lost ${missing}`];
  });
}

/** The first thing that stood in one part and does not stand in the other; null where all does. */
function missingIn(old: readonly string[], fresh: readonly string[], hasOrder: boolean): string | null {
  if (!hasOrder) return old.find((each) => !fresh.includes(each)) ?? null;
  let at = 0;
  for (const each of old) {
    const found = fresh.indexOf(each, at);
    if (found < 0) return each;
    at = found + 1;
  }
  return null;
}

/** Elements with their depth and attributes, and texts, in order; without counts, and without what asks for calculation. */
function elementsOf(bytes: Uint8Array, chain: string | null): readonly string[] {
  const found: string[] = [];
  const isSound = walkXmlBytes(bytes, {
    open: (element, depth) => {
      if (element.local === 'calcPr' || isAboutChain(element, chain)) return;
      found.push([String(depth), element.uri, element.local, ...attributesOf(element)].join(' '));
    },
    text: (text) => {
      if (text.trim() !== '') found.push(text.trim());
    },
  });
  return isSound ? found : ['a part that is not well formed'];
}

function isAboutChain(element: XmlElement, chain: string | null): boolean {
  const named = attribute(element, 'PartName') ?? attribute(element, 'Target');
  return chain !== null && named !== null && chain.endsWith(named.toLowerCase().replace(/^\//, ''));
}

function attributesOf(element: XmlElement): readonly string[] {
  return Object.values(element.attributes)
    .filter(({ uri, local }) => uri !== 'http://www.w3.org/2000/xmlns/' && local !== 'count')
    .map(({ uri, local, value }) => `${uri}${local}="${value}"`)
    .sort();
}

/** The part that a relationship of a kind leads to, by its name in lower case. */
function targetOf(parts: Parts, source: string, kind: string): string | null {
  let found: string | null = null;
  walkXmlBytes(parts.get(relationshipsPartOf(source)) ?? new Uint8Array(), {
    open: (element) => {
      if ((attribute(element, 'Type') ?? '').endsWith(`/${kind}`))
        found ??= resolveTarget(source, attribute(element, 'Target') ?? '').toLowerCase();
    },
  });
  return found;
}

/** Parts by name in lower case, with `/` between folders; folders' own entries left out. Read by fflate, which the product does not open files with. */
export function partsOf(bytes: Uint8Array): Parts {
  const parts = Object.entries(unzipSync(withoutFront(bytes)));
  return new Map(
    parts.map(([name, part]) => [name.replaceAll('\\', '/').toLowerCase(), part] as const).filter(([name]) => !name.endsWith('/')),
  );
}

/** The archive without bytes that stand before it: fflate takes offsets at their word. */
function withoutFront(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end > 0 && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  const [size, offset] = [view.getUint32(end + 12, true), view.getUint32(end + 16, true)];
  return offset === 0xffffffff ? bytes : bytes.subarray(end - size - offset);
}
