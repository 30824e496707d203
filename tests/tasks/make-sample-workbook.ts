import { budgetSheet } from './make-sample-budget';
import { indicatorSheet } from './make-sample-indicators';
import { packSample } from './make-sample-package';
import { projectSheet } from './make-sample-projects';
import { targetSheet } from './make-sample-targets';
import { unitSheet } from './make-sample-units';

/** The sample workbook as .xlsx bytes, made from the transcription: the same bytes every time. */
export function sampleWorkbook(): Promise<Uint8Array> {
  return packSample([indicatorSheet(), targetSheet(), projectSheet(), unitSheet(), budgetSheet()]);
}
