/** The end in the dialog: hears the pane that opened it, and answers it. */
import type { RoomEnd } from '../application/wide-room';
import { textJoiner } from './dialog-texts';

/** Settles once the pane can be heard; rejects where the page is in no dialog. */
export async function joinPane(): Promise<RoomEnd> {
  const hearing = new Set<(text: string) => void>();
  const join = textJoiner();
  await new Promise<void>((resolve, reject) => {
    Office.context.ui.addHandlerAsync(
      Office.EventType.DialogParentMessageReceived,
      (told: { readonly message: string }) => {
        const text = join(told.message);
        if (text !== null) for (const onHeard of hearing) onHeard(text);
      },
      ({ status, error }) => {
        if (status === Office.AsyncResultStatus.Succeeded) resolve();
        else reject(new Error(`${String(error.code)}: ${error.message}`));
      },
    );
  });
  return {
    listen: (onHeard) => {
      hearing.add(onHeard);
      return () => {
        hearing.delete(onHeard);
      };
    },
    send: (text) => {
      Office.context.ui.messageParent(text);
    },
  };
}
