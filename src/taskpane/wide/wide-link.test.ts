import { describe, expect, it, vi } from 'vitest';
import type { OpenRoom, RoomListeners, WideRoom } from '../../application/wide-room';
import { problem } from '../../domain/problem';
import type { Problem } from '../../domain/problem';
import type { Result } from '../../domain/result';
import { failure, success } from '../../domain/result';
import { openWideLink } from './wide-link';
import { hearShown, tellAnswer } from './wide-messages';
import type { WideShown } from './wide-messages';

const blocked = problem('wide-refused', 'warning', null, { why: 'blocked', code: '12009', message: '' });

/** A room that writes down what it is sent. */
function roomOf(refusal: Problem | null = null) {
  const sent: string[] = [];
  const closed = vi.fn();
  let listeners: RoomListeners | null = null;
  const opened: OpenRoom = { send: (text) => sent.push(text), close: closed };
  const open = vi.fn(async (given: RoomListeners): Promise<Result<OpenRoom, Problem>> => {
    listeners = given;
    return refusal === null ? success(opened) : failure(refusal);
  });
  const room: WideRoom = { open };
  return { room, open, sent, closed, hear: (text: string) => listeners?.onText(text), leave: () => listeners?.onClosed(null) };
}

/** As many turns as the opening takes. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
}

const outlines = { paths: ['M0 0L9 9Z'] };
const shown: WideShown = { view: 'communes', locale: 'vi', appearance: 'light', parts: { map: outlines, chosen: [] } };
const ready = tellAnswer({ kind: 'ready' });

describe('what is shown wide', () => {
  it('is told once the room is ready, and not before', async () => {
    const { room, sent, hear } = roomOf();
    openWideLink(room, { onAct: vi.fn(), onEnd: vi.fn() }).show(shown);
    await settled();
    expect(sent).toEqual([]);
    hear(ready);
    expect(sent.reduce<WideShown | null>((before, text) => hearShown(text, before), null)).toEqual(shown);
  });

  it('is told by what changed: outlines that stay are not sent with every tick', async () => {
    const { room, sent, hear } = roomOf();
    const link = openWideLink(room, { onAct: vi.fn(), onEnd: vi.fn() });
    await settled();
    hear(ready);
    link.show(shown);
    link.show({ ...shown, parts: { map: outlines, chosen: ['Quân Hà'] } });
    link.show({ ...shown, parts: { map: outlines, chosen: ['Quân Hà'] }, appearance: 'dark' });
    expect(sent).toHaveLength(3);
    expect(sent[1]).not.toContain('M0 0L9 9Z');
    expect(sent.reduce<WideShown | null>((before, text) => hearShown(text, before), null)).toEqual({
      ...shown,
      appearance: 'dark',
      parts: { map: outlines, chosen: ['Quân Hà'] },
    });
  });

  it('is told whole again where the room was loaded anew', async () => {
    const { room, sent, hear } = roomOf();
    openWideLink(room, { onAct: vi.fn(), onEnd: vi.fn() }).show(shown);
    await settled();
    hear(ready);
    hear(ready);
    expect(sent).toHaveLength(2);
    expect(sent[1]).toBe(sent[0]);
  });

  it('keeps nothing of another view', async () => {
    const { room, sent, hear } = roomOf();
    const link = openWideLink(room, { onAct: vi.fn(), onEnd: vi.fn() });
    await settled();
    hear(ready);
    link.show(shown);
    link.show({ ...shown, view: 'comparison', parts: { columns: ['A'] } });
    expect(sent.reduce<WideShown | null>((before, text) => hearShown(text, before), null)?.parts).toEqual({ columns: ['A'] });
  });
});

describe('a room', () => {
  it('does to the scenarios what is done in it, and nothing else that is said', async () => {
    const { room, hear } = roomOf();
    const onAct = vi.fn();
    openWideLink(room, { onAct, onEnd: vi.fn() });
    await settled();
    hear(tellAnswer({ kind: 'act', action: { kind: 'toggle-merger', unit: 'Cẩm Giàng' } }));
    for (const text of ['hello', '{"kind":"act"}', '{"kind":"act","action":{"kind":"toggle-merger","unit":7}}', 'null', '[]']) hear(text);
    expect(onAct.mock.calls).toEqual([[{ kind: 'toggle-merger', unit: 'Cẩm Giàng' }]]);
  });

  it('is over when it says so, or goes by itself, once', async () => {
    const { room, closed, hear, leave } = roomOf();
    const onEnd = vi.fn();
    openWideLink(room, { onAct: vi.fn(), onEnd });
    await settled();
    hear(tellAnswer({ kind: 'close' }));
    leave();
    expect(onEnd.mock.calls).toEqual([[null]]);
    expect(closed).toHaveBeenCalledOnce();
  });

  it('that does not open says why', async () => {
    const { room } = roomOf(blocked);
    const onEnd = vi.fn();
    openWideLink(room, { onAct: vi.fn(), onEnd });
    await settled();
    expect(onEnd.mock.calls).toEqual([[blocked]]);
  });

  it('that is closed again at once never opens', async () => {
    const { room, open } = roomOf();
    openWideLink(room, { onAct: vi.fn(), onEnd: vi.fn() }).close();
    await settled();
    expect(open).not.toHaveBeenCalled();
  });
});
