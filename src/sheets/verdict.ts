/** What a verdict cell says. */
import { nameKey } from './fold';

export type Verdict = 'met' | 'not-met' | 'other';

const notMet = /^(?:chua|khong|k dat|ko dat|not|no|fail|failed|unmet)(?: |$)/;
const met = /^(?:dat|da dat|vuot|met|yes|pass|passed|achieved)(?: |$)/;

/** `Đạt`, `Vượt` → met; `Chưa đạt`, `Chưa`, `Không đạt` → not met; conditions (`Khi thực hiện đạt 20%`) and blanks → other. */
export function verdictOf(text: string): Verdict {
  const key = nameKey(text);
  if (key.length > 60) return 'other';
  if (notMet.test(key)) return 'not-met';
  return met.test(key) || key === 'ies' ? 'met' : 'other';
}
