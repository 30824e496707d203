/**
 * `npm run dev`: the pane over https for sideloading into Excel, rebuilt as files change.
 * DEV_PORT chooses the port; the manifest names 3000.
 */
import { ensureInstalled } from './ensure-installed.mjs';
import { inRepository } from './repository.mjs';
import { runNode } from './run-process.mjs';

await ensureInstalled();
// Only now: it needs an installed package.
const { howToTrust, localhostCertificate } = await import('./certificate.mjs');
const { isNew } = await localhostCertificate();
const port = process.env.DEV_PORT ?? '3000';
process.stdout.write(
  `${isNew ? 'Đã tạo chứng chỉ mới trong .certs/. / A new certificate was made in .certs/.\n' : ''}${howToTrust()}\n\n` +
    `Khung tác vụ / task pane: https://localhost:${port}/taskpane.html\n` +
    `Sổ tính nhúng / embedded workbook: https://localhost:${port}/index.html\n\n`,
);
process.exitCode = await runNode([
  inRepository('node_modules', 'webpack', 'bin', 'webpack.js'),
  'serve',
  '--config',
  inRepository('webpack.config.js'),
  '--mode',
  'development',
]);
