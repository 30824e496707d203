/**
 * What the pages may load and who may frame them: the one place that says so. The build writes it into every page, the
 * package into the headers of IIS and nginx, and the browser tests run under it. docs/adr/0014 says why each source is there.
 */

/** Where Microsoft serves Office.js from. */
export const officeCdn = 'https://appsforoffice.microsoft.com';

/**
 * Who frames a pane in Excel on the web. Microsoft publishes no list (its issue 1005 asks for one since 2019); these are the
 * addresses under which Excel on the web and what embeds it were seen. Excel for Windows and Mac frames nothing.
 */
export const officeFrames = [
  'https://*.officeapps.live.com',
  'https://*.cloud.microsoft',
  'https://*.sharepoint.com',
  'https://*.office.com',
  'https://*.microsoft365.com',
  'https://onedrive.live.com',
];

/** Every page of the product, and whether Office.js runs on it. */
export const pageFiles = { 'taskpane.html': { hasOffice: true }, 'index.html': { hasOffice: false } };

/**
 * Inline styles are allowed because the grid of the embedded page writes some, and so does Office.js in Excel on the web; the
 * pane itself needs none (tests/e2e/deployed.spec.ts).
 * @param {{ hasOffice: boolean, officeFrom: 'cdn' | 'self', isServed?: boolean }} page `isServed`: by the development server,
 *   which talks to the page over a socket
 */
export function contentPolicy({ hasOffice, officeFrom, isServed = false }) {
  const office = hasOffice && officeFrom === 'cdn' ? [officeCdn] : [];
  const directives = {
    'default-src': ["'none'"],
    // Compiling WebAssembly and nothing else: the solver (docs/adr/0032).
    'script-src': ["'self'", "'wasm-unsafe-eval'", ...office],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'", ...office, ...(isServed ? ['wss:', 'ws:'] : [])],
    'worker-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}

/** The same as a header, which alone can say who may frame the page. Nobody frames the embedded workbook. */
export function contentPolicyHeader(page) {
  const frames = page.hasOffice ? ["'self'", ...officeFrames] : ["'none'"];
  return `${contentPolicy(page)}; frame-ancestors ${frames.join(' ')}`;
}
