/** Excel's events inside the test host: who registered for what, and the messages that reach the client. */
import type { Json } from './host-object';

/** Event types as they travel, from Microsoft's client. */
export const eventTypes = {
  changed: 10,
  activated: 11,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  nameChanged: 25,
  visibilityChanged: 26,
} as const;

export type EventType = (typeof eventTypes)[keyof typeof eventTypes];

/** The target of an event that concerns the whole workbook; events of one sheet have its id. */
export const workbookTarget = 'Workbook';

/** One event on its way to the client. */
export type EventEntry = {
  readonly messageCategory: number;
  readonly messageType: EventType;
  readonly targetId: string;
  readonly message: string;
};

export type EventHub = {
  readonly register: (type: EventType, target: string) => void;
  readonly unregister: (type: EventType, target: string) => void;
  /** A sheet was deleted, and with it whoever listened to it. */
  readonly forget: (target: string) => void;
  /** How many registrations are alive; 0 after everything was unsubscribed. */
  readonly registrations: () => number;
  /** The entries to send for something that happened on a sheet, for every target that asked. */
  readonly entries: (type: EventType, sheetId: string, detail: { readonly [key: string]: Json }) => readonly EventEntry[];
};

const eventMessageCategory = 65_536;

export function createEventHub(): EventHub {
  const registered = new Set<string>();
  const keyOf = (type: EventType, target: string): string => `${String(type)} ${target}`;
  return {
    register: (type, target) => {
      registered.add(keyOf(type, target));
    },
    unregister: (type, target) => {
      registered.delete(keyOf(type, target));
    },
    forget: (target) => {
      for (const key of registered) if (key.endsWith(` ${target}`)) registered.delete(key);
    },
    registrations: () => registered.size,
    entries: (type, sheetId, detail) =>
      [workbookTarget, sheetId]
        .filter((target) => registered.has(keyOf(type, target)))
        .map((targetId) => ({
          messageCategory: eventMessageCategory,
          messageType: type,
          targetId,
          message: JSON.stringify({ ...detail, worksheetId: sheetId }),
        })),
  };
}
