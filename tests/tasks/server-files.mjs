/** The configurations of the two servers that offices have, made from the same headers that the tests serve the pages with. */
import { everywhere, forJson, forever, hashedFolders, mediaTypes, siteHeaders, yearInSeconds } from './site-headers.mjs';
import { pageFiles } from './content-policy.mjs';

const inXml = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const typeOf = (full) => full.split(';')[0];

/** Endings that the site may have; the rest of the table is for the test server. */
const endings = Object.keys(mediaTypes);

/**
 * What a parent of the site may send with everything and would break it here: a second content policy (IIS sends one for each that is
 * added, a browser keeps to both), a lifetime that an error would have too, and a refusal of every frame, Excel's own among them.
 */
const removedFromParent = ['X-Powered-By', 'X-Frame-Options', 'Content-Security-Policy', 'Cache-Control'];

/** Each name is removed before it is added: where a parent has it already, adding it again is an error 500.19 for the whole site. */
function iisHeaderLines(headers, indent) {
  return Object.entries(headers)
    .map(([name, value]) => `${indent}<remove name="${name}" />\n${indent}<add name="${name}" value="${inXml(value)}" />`)
    .join('\n');
}

/** Headers of one file. */
function iisLocation(path, headers) {
  return `  <location path="${path}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
${iisHeaderLines(headers, '          ')}
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>`;
}

/**
 * web.config for IIS: works in the folder it lies in, so that the site may be a web site or a folder of one.
 * Files of the hashed folders are kept for a year, everything else is asked for again. How long is said by `clientCache`, which counts
 * for files that are there alone: a header among the others would go out with every error too, and be kept for a year with it.
 */
export function iisConfiguration(officeFrom) {
  const policies = Object.keys(pageFiles).map((page) =>
    iisLocation(page, { 'Content-Security-Policy': siteHeaders(page, officeFrom)['Content-Security-Policy'] }),
  );
  const kept = hashedFolders.map(
    (folder) => `  <location path="${folder}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${yearInSeconds / 86_400}.00:00:00" cacheControlCustom="public, immutable" />
      </staticContent>
    </system.webServer>
  </location>`,
  );
  const descriptions = ['functions.vi.json', 'functions.en.json'].map((file) => iisLocation(file, forJson));
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- Nang Loai: static files over https. No X-Frame-Options: Excel on the web frames the pane; frame-ancestors says who may. -->
<configuration>
  <system.webServer>
    <defaultDocument enabled="true">
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <directoryBrowse enabled="false" />
    <urlCompression doStaticCompression="true" />
    <staticContent>
      <clientCache cacheControlMode="DisableCache" />
${endings
  .map(
    (ending) => `      <remove fileExtension="${ending}" />\n      <mimeMap fileExtension="${ending}" mimeType="${mediaTypes[ending]}" />`,
  )
  .join('\n')}
    </staticContent>
    <httpProtocol>
      <customHeaders>
${removedFromParent.map((name) => `        <remove name="${name}" />`).join('\n')}
${iisHeaderLines(everywhere, '        ')}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${[...policies, ...kept, ...descriptions].join('\n')}
</configuration>
`;
}

/**
 * Lines that set headers; nginx forgets the outer ones as soon as a location has any of its own, so each has them all. They go out with
 * errors too (`always`), but for a lifetime: a file asked for while it is being copied would be missing for a year.
 */
function nginxHeaders(path, officeFrom) {
  return Object.entries(siteHeaders(path, officeFrom)).map(
    ([name, value]) => `add_header ${name} "${value}"${value === forever ? '' : ' always'};`,
  );
}

function nginxLocation(match, lines) {
  return [`  location ${match} {`, ...lines.map((line) => `    ${line}`), '  }'].join('\n');
}

const inRegex = (path) => path.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Lines for the `server` block of the host, which has the certificate. `root` is the folder above the address's own path. */
export function nginxConfiguration(url, officeFrom) {
  const { pathname, host } = new URL(url);
  const types = endings.map((ending) => `    ${typeOf(mediaTypes[ending]).padEnd(66)} ${ending.slice(1)};`);
  const locations = [
    ...Object.keys(pageFiles).map((page) => nginxLocation(`= ${pathname}${page}`, nginxHeaders(page, officeFrom))),
    nginxLocation(`~ ^${inRegex(pathname)}(${hashedFolders.join('|')})/`, nginxHeaders(`${hashedFolders[0]}/any.js`, officeFrom)),
    nginxLocation(`~ ^${inRegex(pathname)}[^/]*\\.json$`, nginxHeaders('functions.json', officeFrom)),
    nginxLocation(`= ${pathname}web.config`, ['return 404;']),
  ];
  return `# Nang Loai at ${url}
# Include this inside the server block of ${host} that listens with ssl. The files of the folder "site" lie in
# /srv/nang-loai${pathname} (change the root below where they lie elsewhere; the path of the address stays part of it).
location ^~ ${pathname} {
  root /srv/nang-loai;
  index index.html;
  charset utf-8;
  charset_types text/css text/javascript text/plain application/json application/xml;
  default_type application/octet-stream;
  types {
${types.join('\n')}
  }
  gzip on;
  gzip_types text/css text/javascript application/json image/svg+xml;
  gzip_vary on;
${['', ...nginxHeaders('LICENSE.txt', officeFrom).map((line) => `  ${line}`)].join('\n')}

${locations.join('\n')}
}
`;
}
