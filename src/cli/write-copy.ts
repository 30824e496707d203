/** A copy of a workbook with what was answered. */
import type { SheetWriter, WorkbookPort } from '../application/ports';
import type { RequestedChoices } from '../application/score-once';
import { encodeSettings } from '../application/settings/settings';
import type { Settings } from '../application/settings/settings';
import type { Problem } from '../domain/problem';
import type { Result } from '../domain/result';
import type { Receipt } from '../domain/write-plan';
import { planOf } from '../reports/own-plan';
import type { OwnPlan } from '../reports/own-plan';
import { sheetsOfGiven } from './edition-file';

type Opener = { readonly openWorkbook: (file: string, options: { readonly output: string }) => WorkbookPort & SheetWriter };

/**
 * Writes the sheets into a copy of the file, with what was asked for in its settings, so that it gives the same figures when it is asked
 * again, and with the edition where that came from a file. `settings` is null where the workbook's own give them already.
 */
export async function writeCopy(
  { openWorkbook }: Opener,
  { file, output }: { readonly file: string; readonly output: string },
  { plan }: OwnPlan,
  settings: Settings | null,
  { given }: RequestedChoices,
): Promise<Result<Receipt, Problem>> {
  const copy = openWorkbook(file, { output });
  if (settings !== null) {
    const kept = await copy.writeSettings(encodeSettings(settings));
    if (!kept.ok) return kept;
  }
  return copy.write(planOf([...plan.sheets, ...sheetsOfGiven(given)]));
}
