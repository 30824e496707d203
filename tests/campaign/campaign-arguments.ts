/** What `npm run campaign` was asked for. */
import { parseArgs } from 'node:util';

export type CampaignRequest = {
  /** Names of campaigns; empty for all. */
  readonly names: readonly string[];
  readonly seed: number;
  /** Null for each one's own full amount. */
  readonly amount: number | null;
  /** The number of the first case; null for all from the first on. */
  readonly from: number | null;
  /** The day to write down, ISO. */
  readonly date: string;
  /** False leaves docs/trust.md as it is; a run from the middle never writes there. */
  readonly isKept: boolean;
};

const usage = 'npm run campaign -- [NAME…] [--seed 7] [--amount 1000] [--from 17966] [--date 2026-11-28] [--no-trust]';

/**
 * The request, or a sentence about what is wrong with it. `today` is used where no date is given.
 * @param numbered the campaigns that number their cases
 */
export function campaignRequest(
  typed: readonly string[],
  known: readonly string[],
  today: string,
  numbered: readonly string[] = [],
): CampaignRequest | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...typed],
      allowPositionals: true,
      options: {
        seed: { type: 'string' },
        amount: { type: 'string' },
        from: { type: 'string' },
        date: { type: 'string' },
        'no-trust': { type: 'boolean' },
      },
    });
    const unknown = positionals.filter((name) => !known.includes(name));
    if (unknown.length > 0) return `No campaign is named "${unknown.join(', ')}". There are: ${known.join(', ')}.\n${usage}`;
    const seed = Number(values.seed ?? '1');
    const amount = values.amount === undefined ? null : Number(values.amount);
    if (!Number.isInteger(seed) || seed < 0) return `--seed takes a whole number from 0 on, not "${String(values.seed)}".\n${usage}`;
    if (amount !== null && !(Number.isInteger(amount) && amount > 0))
      return `--amount takes a whole number from 1 on, not "${String(values.amount)}".\n${usage}`;
    const from = values.from === undefined ? null : Number(values.from);
    if (from !== null && !(Number.isInteger(from) && from >= 0))
      return `--from takes a whole number from 0 on, not "${String(values.from)}".\n${usage}`;
    if (from !== null && (positionals.length === 0 || positionals.some((name) => !numbered.includes(name))))
      return `--from is for campaigns that number their cases, by name: ${numbered.join(', ')}.\n${usage}`;
    const date = values.date ?? today;
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return `--date takes a day as 2026-11-28, not "${date}".\n${usage}`;
    return { names: positionals, seed, amount, from, date, isKept: values['no-trust'] !== true && from === null };
  } catch (fault) {
    return `${fault instanceof Error ? fault.message : String(fault)}\n${usage}`;
  }
}
