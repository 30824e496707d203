/**
 * A file server for built pages. What is a path and what path reaches outside the folder, ranges and conditions are serve-static's
 * (docs/adr/0015); links that lead outside, the types and how long a file is kept are the site's own, and the port moves where it may.
 * A file goes out compressed where the build has put its `.gz` beside it and the reader takes that.
 */
import { existsSync, realpathSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import serveStatic from 'serve-static';
import { everywhere, forever, mediaTypes } from './site-headers.mjs';

/** Names with a content hash never change what they hold; everything else is asked for again. */
const hashedName = /\.[0-9a-f]{8,}\.[a-z0-9]+$/;

/** What the build puts behind the name of a file for its compressed form. */
const compressed = '.gz';

const reasons = { 400: 'Bad request', 403: 'Forbidden', 404: 'Not found', 405: 'Method not allowed', 416: 'Range not satisfiable' };

function setHeaders(response, sent) {
  const isCompressed = response.getHeader('Content-Encoding') === 'gzip';
  const file = isCompressed ? sent.slice(0, -compressed.length) : sent;
  // Kept between here and the reader, one form is not handed to who asked for the other.
  if (isCompressed || existsSync(sent + compressed)) response.setHeader('Vary', 'Accept-Encoding');
  response.setHeader('Content-Type', mediaTypes[extname(file).toLowerCase()] ?? 'application/octet-stream');
  response.setHeader('Cache-Control', hashedName.test(file) ? forever : 'no-cache');
  for (const [name, value] of Object.entries(everywhere)) response.setHeader(name, value);
}

function refuse(response, { status = 500, headers = {} }) {
  if (response.headersSent) return response.destroy();
  // What was said of the file (a year, its type, its tag) is not said of a refusal to give it.
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  response.writeHead(status, { ...headers, ...everywhere, 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-cache' });
  return response.end(`${reasons[status] ?? 'Server error'}\n`);
}

/** A path as clients write one. What stands otherwise (a host before it, a backslash, a space) two readers could take for two paths. */
const plainPath = /^\/[!"$-[\]-~]*$/;

/** True where what is asked for is a link, or lies behind one, that leads out of the folder: serve-static follows those. */
function leadsOutside(folder, address) {
  const root = realpathSync(folder);
  try {
    const path = decodeURIComponent(address.split('?')[0]);
    const real = realpathSync(join(root, path.endsWith('/') ? `${path}index.html` : path));
    return real !== root && !real.startsWith(root.endsWith(sep) ? root : root + sep);
  } catch {
    // Not there, or no path at all: that is answered as what it is.
    return false;
  }
}

/** A reader who takes gzip, whatever else, and wants the whole file. */
function takesCompressed({ headers }) {
  const coding = /(?:^|,)\s*gzip\s*(?:;\s*q=([\d.]+)\s*)?(?:,|$)/.exec(headers['accept-encoding'] ?? '');
  return coding !== null && Number(coding[1] ?? 1) > 0 && headers.range === undefined;
}

/** Points the request to the compressed form of what it asks for, where there is one and the reader takes it. */
function preferCompressed(folder, request, response) {
  if (!takesCompressed(request)) return;
  const [path] = request.url.split('?');
  const address = `${path.endsWith('/') ? `${path}index.html` : path}${compressed}`;
  try {
    if (!existsSync(join(folder, decodeURIComponent(address))) || leadsOutside(folder, address)) return;
  } catch {
    // No path at all: that is answered as what it is.
    return;
  }
  request.url = address;
  response.setHeader('Content-Encoding', 'gzip');
}

function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve(server.address().port);
    });
  });
}

/**
 * Serves a folder until `close()`. Takes the port, or the next free one after it when `mayMove` is true.
 * @param {{ folder: string, port: number, host?: string, mayMove?: boolean }} wanted
 * @returns {Promise<{ port: number, close: () => Promise<void> }>} rejects with EADDRINUSE where no port could be had
 */
export async function serveFolder({ folder, port, host = '127.0.0.1', mayMove = false }) {
  // No file by another name, no redirect: what a package's web server would not serve is not served here.
  const serve = serveStatic(folder, { fallthrough: false, redirect: false, dotfiles: 'deny', cacheControl: false, setHeaders });
  const last = mayMove ? port + 50 : port;
  for (let candidate = port; ; candidate += 1) {
    const server = createServer((request, response) => {
      if (!plainPath.test(request.url)) refuse(response, { status: 400 });
      else if (!['GET', 'HEAD'].includes(request.method)) refuse(response, { status: 405, headers: { Allow: 'GET, HEAD' } });
      else if (leadsOutside(folder, request.url)) refuse(response, { status: 403 });
      else {
        preferCompressed(folder, request, response);
        serve(request, response, (error) => refuse(response, error ?? { status: 404 }));
      }
    });
    try {
      const taken = await listen(server, candidate, host);
      return {
        port: taken,
        close: () =>
          new Promise((resolve) => {
            server.close(() => resolve());
            server.closeAllConnections();
          }),
      };
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || candidate >= last) throw error;
    }
  }
}
