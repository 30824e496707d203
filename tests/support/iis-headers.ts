/** The headers that IIS sends by a web.config, read out of it: so that a page can be tried under the very file an office gets. */
import { allWithin, childrenNamed, elementAt, parseXml } from '../manifest/xml-tree';
import type { XmlElement } from '../manifest/xml-tree';

type Headers = Readonly<Record<string, string>>;

function attribute(element: XmlElement, name: string): string {
  return element.attributes.get(name) ?? '';
}

/** What one `system.webServer` adds. */
function headersIn(server: XmlElement | null): Headers {
  if (server === null) return {};
  const custom = elementAt(server, 'httpProtocol', 'customHeaders');
  const added =
    custom === null ? [] : childrenNamed(custom, 'add').map((add) => [attribute(add, 'name'), attribute(add, 'value')] as const);
  const cache = elementAt(server, 'staticContent', 'clientCache');
  return { ...Object.fromEntries(added), ...(cache === null ? {} : { 'Cache-Control': cacheControl(cache) }) };
}

/** `365.00:00:00` is days, hours, minutes and seconds. */
function cacheControl(cache: XmlElement): string {
  if (attribute(cache, 'cacheControlMode') === 'DisableCache') return 'no-cache';
  const [, days, hours, minutes, seconds] = /^(\d+)\.(\d+):(\d+):(\d+)$/.exec(attribute(cache, 'cacheControlMaxAge')) ?? [];
  const age = ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds);
  return `${attribute(cache, 'cacheControlCustom')}, max-age=${String(age)}`;
}

/**
 * Headers by path inside the site. An ending that the file does not name gives no type: IIS answers 404 for those.
 * @throws Error where the file is not well formed
 */
export function iisHeaders(configuration: string): (path: string) => Headers | null {
  const root = parseXml(configuration);
  if ('fault' in root) throw new Error(root.fault);
  const everywhere = headersIn(elementAt(root, 'system.webServer'));
  const places = childrenNamed(root, 'location').map((location) => ({
    path: attribute(location, 'path'),
    headers: headersIn(elementAt(location, 'system.webServer')),
  }));
  const types = new Map(
    allWithin(root)
      .filter(({ name }) => name === 'mimeMap')
      .map((map) => [attribute(map, 'fileExtension'), attribute(map, 'mimeType')] as const),
  );
  return (path) => {
    const type = types.get(/\.[^./]+$/.exec(path)?.[0] ?? '');
    if (type === undefined) return null;
    const here = places.filter((place) => path === place.path || path.startsWith(`${place.path}/`));
    return Object.assign({ ...everywhere, 'Content-Type': type }, ...here.map(({ headers }) => headers)) as Headers;
  };
}
