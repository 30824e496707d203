import { useCallback, useEffect, useRef, useState } from 'react';
import type { PointerEvent, RefObject } from 'react';
import type { UnitLayout } from '../layout/unit-layout';

/** The part of the map in sight, in the map's own coordinates. */
export type MapView = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

const step = 1.3;

/** Every unit is in sight: what is seen first. Marks and names keep their size on the screen, so nothing becomes too small to read. */
function whole({ left, top, width, height }: UnitLayout): MapView {
  return { x: left, y: top, width, height };
}

type Box = { readonly width: number; readonly height: number };

/** Pixels of the drawing in a pane of usual width, until it has been measured. */
const usualBox: Box = { width: 300, height: 340 };

/** Which point of the view lies under the pointer, 0..1; the view stands in the middle of the drawing. */
function pointedAt(view: MapView, box: DOMRect, event: WheelEvent): { readonly x: number; readonly y: number } {
  const scale = Math.max(view.width / Math.max(1, box.width), view.height / Math.max(1, box.height));
  return {
    x: 0.5 + ((event.clientX - box.left - box.width / 2) * scale) / view.width,
    y: 0.5 + ((event.clientY - box.top - box.height / 2) * scale) / view.height,
  };
}

/** A view `factor` times as wide around the point that stays where it is (0..1 of the view). */
function scaled(view: MapView, factor: number, at: { readonly x: number; readonly y: number }, layout: UnitLayout): MapView {
  const width = Math.min(layout.width, Math.max(layout.closest, view.width * factor));
  const height = (width / view.width) * view.height;
  return { x: view.x + (view.width - width) * at.x, y: view.y + (view.height - height) * at.y, width, height };
}

export type MapControls = {
  readonly view: MapView;
  /** Map units a pixel: the view is fitted whole into the drawing. */
  readonly scale: number;
  readonly zoom: (isIn: boolean) => void;
  readonly reset: () => void;
  /** Brings a point into sight, as little as needed. */
  readonly bringIn: (x: number, y: number) => void;
  readonly onPointerDown: (event: PointerEvent<SVGSVGElement>) => void;
  readonly onPointerMove: (event: PointerEvent<SVGSVGElement>) => void;
  readonly onPointerUp: (event: PointerEvent<SVGSVGElement>) => void;
};

/** Drag, Ctrl + wheel and buttons over a map. The click that ends a drag ticks nothing: the pointer is captured once it has moved. */
export function useMapView(layout: UnitLayout, svg: RefObject<SVGSVGElement | null>): MapControls {
  const [view, setView] = useState<MapView>(() => whole(layout));
  const [box, setBox] = useState(usualBox);
  const scale = Math.max(view.width / box.width, view.height / box.height);
  const drag = useRef<{ readonly x: number; readonly y: number; readonly isMoved: boolean } | null>(null);

  useEffect(() => {
    const element = svg.current;
    if (element === null) return undefined;
    const onWheel = (event: WheelEvent): void => {
      // The wheel alone scrolls the page, over the map as elsewhere; two fingers spread on a touchpad come as a wheel with Ctrl.
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const drawn = element.getBoundingClientRect();
      setView((before) => scaled(before, event.deltaY < 0 ? 1 / step : step, pointedAt(before, drawn, event), layout));
    };
    // React listens to the wheel passively, and then the browser would zoom the whole page along.
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      element.removeEventListener('wheel', onWheel);
    };
  }, [layout, svg]);

  useEffect(() => {
    const element = svg.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry === undefined || entry.contentRect.width === 0) return;
      setBox({ width: entry.contentRect.width, height: entry.contentRect.height });
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [svg]);

  return {
    view,
    scale,
    zoom: useCallback(
      (isIn: boolean) => {
        setView((before) => scaled(before, isIn ? 1 / step : step, { x: 0.5, y: 0.5 }, layout));
      },
      [layout],
    ),
    reset: useCallback(() => {
      setView(whole(layout));
    }, [layout]),
    bringIn: useCallback((x: number, y: number) => {
      setView((before) => {
        const room = Math.min(30, before.width / 4, before.height / 4);
        const left = Math.min(before.x, x - room);
        const top = Math.min(before.y, y - room);
        const next = { ...before, x: Math.max(left, x + room - before.width), y: Math.max(top, y + room - before.height) };
        return next.x === before.x && next.y === before.y ? before : next;
      });
    }, []),
    onPointerDown: (event) => {
      if (event.button === 0) drag.current = { x: event.clientX, y: event.clientY, isMoved: false };
    },
    onPointerMove: (event) => {
      const from = drag.current;
      if (from === null) return;
      const dx = event.clientX - from.x;
      const dy = event.clientY - from.y;
      if (!from.isMoved && Math.hypot(dx, dy) < 4) return;
      if (!from.isMoved) event.currentTarget.setPointerCapture(event.pointerId);
      drag.current = { x: event.clientX, y: event.clientY, isMoved: true };
      setView({ ...view, x: view.x - dx * scale, y: view.y - dy * scale });
    },
    onPointerUp: () => {
      drag.current = null;
    },
  };
}
