/** What a printed verdict says. `other` is a verdict that is neither (`Khi thực hiện đạt 20%`) or a blank. */
export type VerdictMeaning = 'met' | 'not-met' | 'other';

const notMet = /^(chưa|không đạt|chua|khong dat|not met|not reached|fail)/;
const met = /^(đạt|dat|met|pass|reached|yes)(?![\p{L}])/u;

/** Meaning of a verdict cell: `Đạt` → met, `Chưa đạt` and `Chưa` → not-met, anything else → other. */
export function verdictMeaning(verdict: string): VerdictMeaning {
  const text = verdict.normalize('NFC').trim().toLowerCase();
  if (notMet.test(text)) return 'not-met';
  if (met.test(text)) return 'met';
  return 'other';
}
