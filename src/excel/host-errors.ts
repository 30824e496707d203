/** Office's errors as problems of ours. */
import type { CellAddress } from '../domain/cell';
import { problem } from '../domain/problem';
import type { Problem } from '../domain/problem';
import { hasExcelApi } from './requirement-set';

/** What every error of Office.js carries. Told by its shape: `instanceof` fails across frames. */
export type OfficeError = { readonly code: string; readonly message: string };

/** True for an error that Excel (not our code) raised. */
export function isOfficeError(error: unknown): error is OfficeError {
  return (
    typeof error === 'object' &&
    error !== null &&
    'name' in error &&
    error.name === 'RichApi.Error' &&
    'code' in error &&
    typeof error.code === 'string' &&
    'message' in error &&
    typeof error.message === 'string'
  );
}

/** The user is typing in a cell, or Excel is saving, calculating or showing a dialog: the same call works a moment later. */
const busyCodes: readonly string[] = ['InvalidOperationInCellEditMode', 'RequestAborted', 'ServiceNotAvailable', 'Timeout'];

/** Excel lacks the member: an older version than the base that the manifest names. */
const unsupportedCodes: readonly string[] = ['ApiNotFound', 'ApiNotAvailable', 'NotImplemented', 'UnsupportedFeature'];

/** The answer, or the request, would be larger than Excel takes in one piece (5 MB on the web). */
const tooMuchCodes: readonly string[] = [
  'ResponsePayloadSizeLimitExceeded',
  'RequestPayloadSizeLimitExceeded',
  'OperationCellsExceedLimit',
  'RangeExceedsLimit',
];

/** What else Excel says by a code, each with a way out of its own. */
const namedCodes = {
  AccessDenied: 'host-denied',
  ActivityLimitReached: 'host-limit',
  ItemNotFound: 'host-gone',
} as const;

function isNamed(code: string): code is keyof typeof namedCodes {
  return Object.hasOwn(namedCodes, code);
}

export function isBusy(error: OfficeError): boolean {
  return busyCodes.includes(error.code);
}

export function isTooMuch(error: OfficeError): boolean {
  return tooMuchCodes.includes(error.code);
}

/** The problem behind an error of Office; `cell` is the cell the user was sent to, where there is one. */
export function hostProblem(error: OfficeError, cell: CellAddress | null = null): Problem {
  if (isBusy(error)) return problem('host-busy', 'warning', cell, {});
  const { code, message } = error;
  if (unsupportedCodes.includes(code)) {
    // Where Excel has all that the manifest asks for, a newer version is not the way out.
    return hasExcelApi('1.7')
      ? problem('host-lacks', 'error', cell, { code, message })
      : problem('host-unsupported', 'error', cell, { needs: 'ExcelApi 1.7' });
  }
  if (isTooMuch(error)) return problem('host-too-much', 'error', cell, { code, message });
  if (isNamed(code)) return problem(namedCodes[code], code === 'ActivityLimitReached' ? 'warning' : 'error', cell, { code, message });
  return problem('host-failed', 'error', cell, { code, message });
}
