/** LibreOffice without a screen, where the machine has it: an engine of formulas that is nobody's here. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Everything is calculated when a file is opened, whatever results it brings; figures are shown as in Viet Nam. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>vi-VN</value></prop></item>
</oor:items>`;

/** The files as LibreOffice saves them in a format (`xlsx`, `pdf`) after it has calculated them, in the same order. */
export function convertInLibreOffice(files: readonly Uint8Array[], format: string): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'nang-loai-office-'));
  try {
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), settings);
    const names = files.map((bytes, index) => {
      const name = join(folder, `${String(index)}.xlsx`);
      writeFileSync(name, bytes);
      return name;
    });
    const output = join(folder, 'output');
    execFileSync(
      'soffice',
      ['--headless', `-env:UserInstallation=${pathToFileURL(profile).href}`, '--convert-to', format, '--outdir', output, ...names],
      {
        stdio: 'ignore',
        timeout: 240_000,
      },
    );
    return files.map((_bytes, index) => new Uint8Array(readFileSync(join(output, `${String(index)}.${format}`))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
