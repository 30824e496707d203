import type { Clock } from '../application/ports';

/** The machine's local date: an edition's last day ends at the user's midnight, not at Greenwich's. */
export const localClock: Clock = { today: () => localMoment(Date.now()).date };

/** A moment (milliseconds since 1970) by the machine's clock: `2026-11-24`, `14:05`. */
export function localMoment(milliseconds: number): { readonly date: string; readonly time: string } {
  const moment = new Date(milliseconds);
  const two = (part: number): string => String(part).padStart(2, '0');
  return {
    date: [String(moment.getFullYear()), two(moment.getMonth() + 1), two(moment.getDate())].join('-'),
    time: `${two(moment.getHours())}:${two(moment.getMinutes())}`,
  };
}
