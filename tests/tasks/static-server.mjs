/** A small file server for built pages: right types, no listing, nothing outside its folder. Node only. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { mediaTypes } from './site-headers.mjs';

/** Names with a content hash never change what they hold; everything else is asked for again. */
const hashedName = /\.[0-9a-f]{8,}\.[a-z0-9]+$/;

/** The file a request path means inside the folder, or null where it reaches outside or is not a path. */
export function fileOfRequest(folder, requestPath) {
  let path;
  try {
    path = decodeURIComponent(requestPath.split('?')[0]?.split('#')[0] ?? '/');
  } catch {
    return null;
  }
  if (path.includes('\0')) return null;
  const inside = normalize(join(folder, path));
  const root = normalize(folder.endsWith(sep) ? folder : folder + sep);
  if (inside !== root.slice(0, -1) && !inside.startsWith(root)) return null;
  return path.endsWith('/') ? join(inside, 'index.html') : inside;
}

function answer(response, status, text) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'X-Content-Type-Options': 'nosniff' });
  response.end(`${text}\n`);
}

async function serve(folder, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return answer(response, 405, 'Method not allowed');
  const file = fileOfRequest(folder, request.url ?? '/');
  if (file === null) return answer(response, 400, 'Bad request');
  const found = await stat(file).catch(() => null);
  if (found === null || !found.isFile()) return answer(response, 404, 'Not found');
  response.writeHead(200, {
    'Content-Type': mediaTypes[extname(file).toLowerCase()] ?? 'application/octet-stream',
    'Content-Length': found.size,
    'Cache-Control': hashedName.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  });
  if (request.method === 'HEAD') return response.end();
  pipeline(createReadStream(file), response, () => undefined);
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
  const last = mayMove ? port + 50 : port;
  for (let candidate = port; ; candidate += 1) {
    const server = createServer((request, response) => {
      serve(folder, request, response).catch(() => {
        if (!response.headersSent) answer(response, 500, 'Server error');
        else response.destroy();
      });
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
