/** A certificate for https://localhost, made here and kept out of the repository. Office loads a pane over https only. */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { X509Certificate } from 'node:crypto';
import { inRepository } from './repository.mjs';

const folder = inRepository('.certs');
const keyFile = inRepository('.certs', 'localhost.key');
const certificateFile = inRepository('.certs', 'localhost.crt');
const day = 86_400_000;

/** Still good for a week at least. */
function isUsable() {
  if (!existsSync(keyFile) || !existsSync(certificateFile)) return false;
  if (statSync(keyFile).size === 0) return false;
  try {
    const { validTo } = new X509Certificate(readFileSync(certificateFile));
    return Date.parse(validTo) > Date.now() + 7 * day;
  } catch {
    return false;
  }
}

/**
 * The paths of key and certificate, made anew when missing or about to expire.
 * @returns {Promise<{ keyFile: string, certificateFile: string, isNew: boolean }>}
 */
export async function localhostCertificate() {
  if (isUsable()) return { keyFile, certificateFile, isNew: false };
  const { generate } = await import('selfsigned');
  const notBeforeDate = new Date(Date.now() - day);
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    algorithm: 'sha256',
    keySize: 2048,
    notBeforeDate,
    notAfterDate: new Date(Date.now() + 365 * day),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, keyEncipherment: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(keyFile, made.private, { mode: 0o600 });
  writeFileSync(certificateFile, made.cert);
  return { keyFile, certificateFile, isNew: true };
}

/** How to make this machine trust it, for the system it runs on. */
export function howToTrust(platform = process.platform) {
  const command = {
    win32: `certutil -user -addstore Root "${certificateFile}"`,
    darwin: `security add-trusted-cert -k ~/Library/Keychains/login.keychain-db "${certificateFile}"`,
  }[platform];
  return command === undefined
    ? `Mở https://localhost một lần và chấp nhận chứng chỉ, hoặc thêm ${certificateFile} vào kho tin cậy của trình duyệt.\n` +
        `Open https://localhost once and accept the certificate, or add ${certificateFile} to the browser's trust store.`
    : `Để Excel mở được khung tác vụ, chạy một lần / For Excel to open the pane, run once:\n  ${command}`;
}
