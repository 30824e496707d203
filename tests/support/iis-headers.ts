/** The headers that IIS sends by a web.config, read out of it: so that a page can be tried under the very file an office gets. */
import { allWithin, childrenNamed, elementAt, parseXml } from '../manifest/xml-tree';
import type { XmlElement } from '../manifest/xml-tree';

type Headers = Readonly<Record<string, string>>;

function attribute(element: XmlElement, name: string): string {
  return element.attributes.get(name) ?? '';
}

/**
 * The headers that are sent once one `system.webServer` has had its say, in the order it says it.
 * @throws Error where a name is added that is there already: IIS answers everything with 500.19 then
 */
function customHeaders(above: Headers, server: XmlElement | null): Headers {
  const custom = server === null ? null : elementAt(server, 'httpProtocol', 'customHeaders');
  const headers = new Map(Object.entries(above));
  const standing = (name: string): string | undefined => [...headers.keys()].find((one) => one.toLowerCase() === name.toLowerCase());
  for (const line of custom === null ? [] : custom.children) {
    const name = attribute(line, 'name');
    const there = standing(name);
    if (line.name === 'remove' && there !== undefined) headers.delete(there);
    if (line.name !== 'add') continue;
    if (there !== undefined) throw new Error(`500.19: ${name} is added twice`);
    headers.set(name, attribute(line, 'value'));
  }
  return Object.fromEntries(headers);
}

function clientCache(server: XmlElement | null): XmlElement | null {
  return server === null ? null : elementAt(server, 'staticContent', 'clientCache');
}

/** `365.00:00:00` is days, hours, minutes and seconds. */
function cacheControl(cache: XmlElement): string {
  if (attribute(cache, 'cacheControlMode') === 'DisableCache') return 'no-cache';
  const [, days, hours, minutes, seconds] = /^(\d+)\.(\d+):(\d+):(\d+)$/.exec(attribute(cache, 'cacheControlMaxAge')) ?? [];
  const age = ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds);
  return `${attribute(cache, 'cacheControlCustom')}, max-age=${String(age)}`;
}

/**
 * Headers by path inside the site, of a file that is there or (`isThere: false`) of the error that it is not. An ending that the file
 * does not name gives no type: IIS answers 404 for those. `parent`: what the site above already sends with everything.
 * @throws Error where the file is not well formed, or IIS would refuse it
 */
export function iisHeaders(configuration: string, parent: Headers = {}): (path: string, isThere?: boolean) => Headers | null {
  const root = parseXml(configuration);
  if ('fault' in root) throw new Error(root.fault);
  const whole = elementAt(root, 'system.webServer');
  const places = childrenNamed(root, 'location').map((location) => ({
    path: attribute(location, 'path'),
    server: elementAt(location, 'system.webServer'),
  }));
  const types = new Map(
    allWithin(root)
      .filter(({ name }) => name === 'mimeMap')
      .map((map) => [attribute(map, 'fileExtension'), attribute(map, 'mimeType')] as const),
  );
  return (path, isThere = true) => {
    const type = types.get(/\.[^./]+$/.exec(path)?.[0] ?? '');
    if (type === undefined) return null;
    const here = [whole, ...places.filter((place) => path === place.path || path.startsWith(`${place.path}/`)).map(({ server }) => server)];
    const custom = here.reduce(customHeaders, parent);
    if (!isThere) return custom;
    const cache = here.map(clientCache).reduce((above, below) => below ?? above, null);
    return { ...custom, 'Content-Type': type, ...(cache === null ? {} : { 'Cache-Control': cacheControl(cache) }) };
  };
}
