/** Room in a dialog of Excel's: a window of its own, with a page of ours in it. */
import type { OpenRoom, RoomListeners, WideRoom } from '../application/wide-room';
import { problem } from '../domain/problem';
import type { Problem } from '../domain/problem';
import type { WideProblems } from '../domain/problems/wide';
import { failure, success } from '../domain/result';
import type { Result } from '../domain/result';
import { cutText } from './dialog-texts';
import { hasRequirementSet } from './requirement-set';

type Why = WideProblems['wide-refused']['why'];

/** Per cent of the screen. */
const size = 85;

/** What Office answers where no dialog opens, by Microsoft's numbers: one is open already; the user, or the browser, keeps it from opening. */
const reasons: Readonly<Record<number, Why>> = { 12007: 'taken', 12009: 'blocked', 12011: 'blocked' };

/** The event by which Office says that the user closed the dialog; every other one is a page that could not be loaded. */
const closedByUser = 12006;

function refused(code: number, message: string): Problem {
  return problem('wide-refused', 'warning', null, { why: reasons[code] ?? 'failed', code: String(code), message });
}

function openRoom(dialog: Office.Dialog, { onText, onClosed }: RoomListeners): OpenRoom {
  // Office refuses, by throwing, what is asked of a dialog that is gone.
  let isOpen = true;
  dialog.addEventHandler(Office.EventType.DialogMessageReceived, (told) => {
    if ('message' in told) onText(told.message);
  });
  dialog.addEventHandler(Office.EventType.DialogEventReceived, (told) => {
    if (!('error' in told) || !isOpen) return;
    isOpen = false;
    onClosed(told.error === closedByUser ? null : refused(told.error, ''));
  });
  return {
    send: (text) => {
      if (isOpen) for (const piece of cutText(text)) dialog.messageChild(piece);
    },
    close: () => {
      if (isOpen) dialog.close();
      isOpen = false;
    },
  };
}

/** @param address of the page that fills the dialog: on the pane's own server, by https */
export function createDialogRoom(address: string): WideRoom {
  return {
    open: (listeners) =>
      new Promise<Result<OpenRoom, Problem>>((resolve) => {
        // 1.2 brings the way from the pane into the dialog.
        if (!hasRequirementSet('DialogApi', '1.2')) {
          resolve(failure(problem('wide-refused', 'warning', null, { why: 'unsupported', code: '', message: '' })));
          return;
        }
        // In a frame: in Excel on the web a window would have to come past the browser's blocker. Elsewhere it says nothing.
        Office.context.ui.displayDialogAsync(address, { width: size, height: size, displayInIframe: true }, ({ status, error, value }) => {
          if (status === Office.AsyncResultStatus.Succeeded) resolve(success(openRoom(value, listeners)));
          else resolve(failure(refused(error.code, error.message)));
        });
      }),
  };
}
