/**
 * What Office does of dialogs, as Microsoft documents it: one a pane, texts both ways, codes where none opens. The pane's Office and that of
 * the page in the dialog are two, as in Excel.
 */
type Handler = (told: unknown) => void;

export type DialogHost = {
  readonly paneOffice: unknown;
  readonly dialogOffice: unknown;
  /** Addresses and options that a dialog was asked for with. */
  readonly asked: readonly (readonly [address: string, options: unknown])[];
  readonly closeByUser: () => void;
  readonly tellEvent: (error: number) => void;
};

type Options = { readonly dialogApi?: string; readonly refusal?: { readonly code: number; readonly message: string } };

/** Letters. Not Microsoft's figure, which is not published: what other add-ins saw refused begins at 32 KB. */
const messageLimit = 16_000;

const names = {
  EventType: {
    DialogMessageReceived: 'dialogMessageReceived',
    DialogEventReceived: 'dialogEventReceived',
    DialogParentMessageReceived: 'dialogParentMessageReceived',
  },
  AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
};

export function createDialogHost({ dialogApi = '1.2', refusal }: Options = {}): DialogHost {
  const asked: (readonly [string, unknown])[] = [];
  const inPane = new Map<string, Handler>();
  let inDialog: Handler | null = null;
  let isOpen = false;

  const checked = (text: string): string => {
    if (text.length > messageLimit) throw new Error('the message is too large');
    return text;
  };
  const requirements = {
    isSetSupported: (name: string, version: string) => name === 'DialogApi' && Number(version.slice(2)) <= Number(dialogApi.slice(2)),
  };
  const dialog = {
    addEventHandler: (type: string, handler: Handler) => inPane.set(type, handler),
    messageChild: (text: string) => {
      if (!isOpen) throw new Error('the dialog is gone');
      inDialog?.({ message: checked(text) });
    },
    close: () => {
      if (!isOpen) throw new Error('the dialog is gone');
      isOpen = false;
      inDialog = null;
    },
  };
  return {
    asked,
    paneOffice: {
      ...names,
      context: {
        requirements,
        ui: {
          displayDialogAsync: (address: string, options: unknown, answer: Handler) => {
            asked.push([address, options]);
            const error = refusal ?? (isOpen ? { code: 12007, message: 'A dialog is already opened.' } : null);
            isOpen ||= error === null;
            answer(error === null ? { status: 'succeeded', value: dialog } : { status: 'failed', error });
          },
        },
      },
    },
    dialogOffice: {
      ...names,
      context: {
        requirements,
        ui: {
          addHandlerAsync: (_type: string, handler: Handler, answer: Handler) => {
            inDialog = handler;
            answer({ status: 'succeeded' });
          },
          messageParent: (text: string) => inPane.get(names.EventType.DialogMessageReceived)?.({ message: checked(text) }),
        },
      },
    },
    closeByUser: () => {
      isOpen = false;
      inPane.get(names.EventType.DialogEventReceived)?.({ error: 12006 });
    },
    tellEvent: (error) => inPane.get(names.EventType.DialogEventReceived)?.({ error }),
  };
}
