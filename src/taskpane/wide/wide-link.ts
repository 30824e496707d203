/** The pane's end of a room: opens it, tells it what is shown, and hears what is done there. */
import type { OpenRoom, WideRoom } from '../../application/wide-room';
import type { Problem } from '../../domain/problem';
import { hearAnswer, tellShown } from './wide-messages';
import type { WideShown } from './wide-messages';
import type { WideAction } from './wide-view';

export type WideLink = { readonly show: (shown: WideShown) => void; readonly close: () => void };

export type WideLinkEvents = {
  readonly onAct: (action: WideAction) => void;
  /** Nothing is shown any more: closed there, or never opened, with the reason. Not told after `close`. */
  readonly onEnd: (problem: Problem | null) => void;
};

/** Opens the room once whoever asked for it has finished: what is closed again at once never opens. */
export function openWideLink(room: WideRoom, { onAct, onEnd }: WideLinkEvents): WideLink {
  let opened: OpenRoom | null = null;
  let isReady = false;
  let isOver = false;
  let wanted: WideShown | null = null;
  let known: WideShown | null = null;

  const tell = (): void => {
    if (opened === null || !isReady || wanted === null) return;
    const text = tellShown(wanted, known);
    known = wanted;
    if (text !== null) opened.send(text);
  };
  const end = (problem: Problem | null): void => {
    if (isOver) return;
    isOver = true;
    opened?.close();
    onEnd(problem);
  };
  const hear = (text: string): void => {
    const answer = hearAnswer(text);
    if (answer === null || isOver) return;
    if (answer.kind === 'act') onAct(answer.action);
    else if (answer.kind === 'close') end(null);
    else {
      isReady = true;
      known = null;
      tell();
    }
  };
  /** Asked again after every wait. */
  const wasEnded = (): boolean => isOver;
  const open = async (): Promise<void> => {
    await Promise.resolve();
    if (wasEnded()) return;
    const answer = await room.open({
      onText: hear,
      onClosed: (problem) => {
        opened = null;
        end(problem);
      },
    });
    if (!answer.ok) end(answer.error);
    else if (wasEnded()) answer.value.close();
    else {
      opened = answer.value;
      tell();
    }
  };
  void open();
  return {
    show: (shown) => {
      wanted = shown;
      tell();
    },
    close: () => {
      isOver = true;
      opened?.close();
    },
  };
}
