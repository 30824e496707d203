/** Every room says to its end what the pane says, and back, in order; only the dialog of Excel can be refused. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RoomEnd, RoomListeners, WideRoom } from '../../src/application/wide-room';
import { createOverlayRoom } from '../../src/embedded/overlay-room';
import { joinPane } from '../../src/excel/dialog-end';
import { createDialogRoom } from '../../src/excel/dialog-room';
import { createDialogHost } from '../support/excel-host/dialog-host';
import type { DialogHost } from '../support/excel-host/dialog-host';

afterEach(() => {
  vi.unstubAllGlobals();
});

type Opened = { readonly room: WideRoom; readonly end: () => Promise<RoomEnd> };

function overlay(): Opened {
  const { room, getEnd } = createOverlayRoom();
  return {
    room,
    end: async () => {
      const end = getEnd();
      if (end === null) throw new Error('nothing stands over the grid');
      return end;
    },
  };
}

function inExcel(host: DialogHost = createDialogHost()): Opened & { readonly host: DialogHost } {
  const room = createDialogRoom('https://localhost:3000/taskpane.html?wide=taskpane.js');
  return {
    host,
    room: {
      open: async (listeners) => {
        vi.stubGlobal('Office', host.paneOffice);
        return room.open(listeners);
      },
    },
    end: async () => {
      // In the dialog's own window Office is another one.
      vi.stubGlobal('Office', host.dialogOffice);
      const end = await joinPane();
      return end;
    },
  };
}

function listening() {
  return { onText: vi.fn<RoomListeners['onText']>(), onClosed: vi.fn<RoomListeners['onClosed']>() };
}

describe.each([
  ['over the grid', overlay],
  ['in a dialog of Excel', inExcel],
] as const)('a room %s', (_where, make) => {
  it('passes texts both ways, long ones whole and in order', async () => {
    const { room, end } = make();
    const listeners = listening();
    const opened = await room.open(listeners);
    if (!opened.ok) throw new Error(opened.error.code);
    const there = await end();
    const heard: string[] = [];
    there.listen((text) => heard.push(text));
    there.send('ready');
    // The outlines of a province: far more than one message takes.
    const outlines = Array.from({ length: 9_000 }, (_none, index) => `M${String(index)} 0`).join('');
    for (const text of ['first', outlines, '', 'last']) opened.value.send(text);
    expect(heard).toEqual(['first', outlines, '', 'last']);
    expect(listeners.onText.mock.calls).toEqual([['ready']]);
  });

  it('says nothing to who no longer listens', async () => {
    const { room, end } = make();
    const opened = await room.open(listening());
    if (!opened.ok) throw new Error(opened.error.code);
    const heard: string[] = [];
    const stop = (await end()).listen((text) => heard.push(text));
    stop();
    stop();
    opened.value.send('late');
    expect(heard).toEqual([]);
  });

  it('closes, and can be opened again', async () => {
    const { room, end } = make();
    for (let turn = 0; turn < 2; turn += 1) {
      const opened = await room.open(listening());
      if (!opened.ok) throw new Error(opened.error.code);
      await end();
      opened.value.close();
      opened.value.close();
    }
  });
});

describe('a dialog of Excel', () => {
  it('is asked for on the pane’s own server, in a frame where Excel is on the web', async () => {
    const { room, host } = inExcel();
    await room.open(listening());
    expect(host.asked).toEqual([
      ['https://localhost:3000/taskpane.html?wide=taskpane.js', expect.objectContaining({ displayInIframe: true }) as unknown],
    ]);
  });

  it('that the user closes is over, without a complaint', async () => {
    const { room, host } = inExcel();
    const listeners = listening();
    await room.open(listeners);
    host.closeByUser();
    expect(listeners.onClosed.mock.calls).toEqual([[null]]);
  });

  it('whose page does not come says so', async () => {
    const { room, host } = inExcel();
    const listeners = listening();
    await room.open(listeners);
    host.tellEvent(12002);
    expect(listeners.onClosed.mock.calls).toMatchObject([[{ code: 'wide-refused', data: { why: 'failed', code: '12002' } }]]);
  });

  it.each([
    [12009, 'blocked'],
    [12011, 'blocked'],
    [12007, 'taken'],
    [12004, 'failed'],
    [5001, 'failed'],
  ])('refused with %i is %s', async (code, why) => {
    const { room } = inExcel(createDialogHost({ refusal: { code, message: 'no' } }));
    expect(await room.open(listening())).toMatchObject({ ok: false, error: { data: { why, code: String(code), message: 'no' } } });
  });

  it('is not asked for where Excel cannot talk to it', async () => {
    const { room, host } = inExcel(createDialogHost({ dialogApi: '1.1' }));
    expect(await room.open(listening())).toMatchObject({ ok: false, error: { data: { why: 'unsupported' } } });
    expect(host.asked).toEqual([]);
  });
});
