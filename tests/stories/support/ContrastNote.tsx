import { useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';

const contrast = window.matchMedia('(forced-colors: active)');

function subscribe(listener: () => void): () => void {
  contrast.addEventListener('change', listener);
  return () => {
    contrast.removeEventListener('change', listener);
  };
}

/** No page can switch on a contrast theme for itself: says how, where there is none. */
export function ContrastNote(): ReactNode {
  const isOn = useSyncExternalStore(subscribe, () => contrast.matches);
  return isOn ? null : (
    <p role="note" style={{ margin: 0, padding: 8, font: '12px/16px sans-serif', background: '#fff4ce', color: '#000' }}>
      No contrast theme is on. In the browser’s tools: Rendering, “Emulate CSS media feature forced-colors: active”.
    </p>
  );
}
