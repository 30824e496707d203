import type { Clock } from '../application/ports';

/** The machine's local date: an edition's last day ends at the user's midnight, not at Greenwich's. */
export const localClock: Clock = {
  today: () => {
    const now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  },
};
