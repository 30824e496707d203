/** @vitest-environment jsdom */
import { beforeEach, describe, expect, it } from 'vitest';
import { holdFocus } from './held-focus';

function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(id);
  return found;
}

beforeEach(() => {
  document.body.innerHTML = `<div id="grid"><button id="cell">ô</button></div><button id="tab">Kịch bản</button><div id="__editor_1" tabindex="0"></div>`;
});

describe('a grid that comes up while somebody works in the pane', () => {
  it('does not get the focus, nor does its editor', () => {
    holdFocus(byId('grid'));
    byId('tab').focus();
    byId('cell').focus();
    expect(document.activeElement).toBe(byId('tab'));
    byId('__editor_1').focus();
    expect(document.activeElement).toBe(byId('tab'));
  });

  it('gets it where nobody works anywhere, and by the user’s own hand', () => {
    holdFocus(byId('grid'));
    byId('cell').focus();
    expect(document.activeElement).toBe(byId('cell'));
    byId('tab').focus();
    window.addEventListener(
      'keydown',
      () => {
        byId('cell').focus();
      },
      { once: true },
    );
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'F6' }));
    expect(document.activeElement).toBe(byId('cell'));
  });

  it('does not get it after an F6 that leads from one part of the pane to another', async () => {
    holdFocus(byId('grid'));
    byId('tab').focus();
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'F6' }));
    await new Promise((resolve) => {
      window.setTimeout(resolve);
    });
    byId('__editor_1').focus();
    expect(document.activeElement).toBe(byId('tab'));
  });

  it('gets it as ever once it is there', () => {
    const release = holdFocus(byId('grid'));
    byId('tab').focus();
    release();
    byId('cell').focus();
    expect(document.activeElement).toBe(byId('cell'));
  });
});
