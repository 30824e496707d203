/** An amount of money as a change of a scenario says it: `188 tỷ`, `188.000 triệu`, `188.000 Tr.đồng`; without a unit in tỷ đồng. */
import { amountSaid } from '../amount-said';
import type { Scaled } from '../amount-said';
import { moneyUnit } from './money-unit';

/** đồng in the tỷ đồng that money is kept in. */
const dongKept = 1e9;

/** Null where the text is no amount, or in a unit that is none of money. */
export function moneySaid(text: string): Scaled | null {
  const said = amountSaid(text);
  if (said === null || said.unit === '') return said === null ? null : { digits: said.digits, per: 1 };
  const unit = moneyUnit(said.unit);
  return unit === null ? null : { digits: said.digits, per: dongKept / unit.dong };
}
