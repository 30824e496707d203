import { useCallback, useEffect, useRef, useState } from 'react';
import type { PointerEvent, RefObject } from 'react';
import type { UnitLayout } from './unit-layout';

/** The part of the map in sight, in the map's own coordinates. */
export type MapView = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

const closest = 0.25;
const step = 1.3;

/** Wider than this, names become too small to read in a pane of 320 px: the map then opens on the city. */
const readableWidth = 400;

function whole({ left, top, width, height }: UnitLayout): MapView {
  return { x: left, y: top, width, height };
}

/** What is seen first: everything where that is readable, else the city and what lies around it. */
function opening(layout: UnitLayout): MapView {
  if (layout.width <= readableWidth) return whole(layout);
  const city = layout.units.filter(({ unit }) => unit.isInCity);
  const around = city.length === 0 ? layout.units : city;
  const middle = (of: readonly number[]): number => (Math.min(...of) + Math.max(...of)) / 2;
  const height = (readableWidth / layout.width) * layout.height;
  return { x: middle(around.map(({ x }) => x)) - readableWidth / 2, y: middle(around.map(({ y }) => y)) - height / 2, width: readableWidth, height };
}

/** A view `factor` times as wide around the point that stays where it is (0..1 of the view). */
function scaled(view: MapView, factor: number, at: { readonly x: number; readonly y: number }, layout: UnitLayout): MapView {
  const width = Math.min(layout.width, Math.max(layout.width * closest, view.width * factor));
  const height = (width / view.width) * view.height;
  return { x: view.x + (view.width - width) * at.x, y: view.y + (view.height - height) * at.y, width, height };
}

export type MapControls = {
  readonly view: MapView;
  readonly zoom: (isIn: boolean) => void;
  readonly reset: () => void;
  /** Brings a point into sight, as little as needed. */
  readonly bringIn: (x: number, y: number) => void;
  readonly onPointerDown: (event: PointerEvent<SVGSVGElement>) => void;
  readonly onPointerMove: (event: PointerEvent<SVGSVGElement>) => void;
  readonly onPointerUp: (event: PointerEvent<SVGSVGElement>) => void;
};

/** Drag, wheel and buttons over a map. The click that ends a drag ticks nothing: the pointer is captured once it has moved. */
export function useMapView(layout: UnitLayout, svg: RefObject<SVGSVGElement | null>): MapControls {
  const [view, setView] = useState<MapView>(() => opening(layout));
  const drag = useRef<{ readonly x: number; readonly y: number; readonly isMoved: boolean } | null>(null);

  useEffect(() => {
    const element = svg.current;
    if (element === null) return undefined;
    const onWheel = (event: WheelEvent): void => {
      event.preventDefault();
      const box = element.getBoundingClientRect();
      const at = { x: (event.clientX - box.left) / Math.max(1, box.width), y: (event.clientY - box.top) / Math.max(1, box.height) };
      setView((before) => scaled(before, event.deltaY < 0 ? 1 / step : step, at, layout));
    };
    // React listens to the wheel passively, and then the pane would scroll along.
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      element.removeEventListener('wheel', onWheel);
    };
  }, [layout, svg]);

  return {
    view,
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
      const room = 30;
      setView((before) => {
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
      const scale = view.width / Math.max(1, event.currentTarget.getBoundingClientRect().width);
      setView({ ...view, x: view.x - dx * scale, y: view.y - dy * scale });
    },
    onPointerUp: () => {
      drag.current = null;
    },
  };
}
