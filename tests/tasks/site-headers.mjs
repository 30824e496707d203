/** The headers that a server gives the built files: written into the package's server configurations, and used by its tests. */
import { contentPolicyHeader, pageFiles } from './content-policy.mjs';

/** What the site's files are, by ending. */
export const mediaTypes = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
};

/** Folders whose files carry a hash of their content in their name: what they hold never changes. */
export const hashedFolders = ['js', 'css', 'media'];

/** A year, the longest that is customary. */
export const yearInSeconds = 31_536_000;

/** For a file whose name changes with its content; never for the answer that there is no such file. */
export const forever = `public, max-age=${yearInSeconds}, immutable`;

/** For every file. */
export const everywhere = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' };

/** Excel on the web reads the description of formulas from its own address. */
export const forJson = { 'Access-Control-Allow-Origin': '*' };

/**
 * Headers of one file.
 * @param {string} path inside the site, e.g. `js/taskpane.0123456789ab.js`
 * @param {'cdn' | 'self'} officeFrom
 * @returns {Record<string, string>}
 */
export function siteHeaders(path, officeFrom) {
  const page = pageFiles[path];
  return {
    ...everywhere,
    'Cache-Control': hashedFolders.includes(path.split('/')[0]) && path.includes('/') ? forever : 'no-cache',
    ...(page === undefined ? {} : { 'Content-Security-Policy': contentPolicyHeader({ ...page, officeFrom }) }),
    ...(/^[^/]*\.json$/.test(path) ? forJson : {}),
  };
}
