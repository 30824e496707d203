/** Sum rows of lists. `Cộng Hòa` and `Tổng Cọt` are communes: the word alone does not make a sum. */
import { nameKey } from '../fold';

const sum =
  /^(?:[ivx]+ )?(?:(?:tong cong|tong so|tong|cong|total|totals|sum|subtotal)(?:$| (?:so|cong|lai|chung|cac|toan|thanh pho|huien|tp|thi xa|dan so|dien tich|don vi|muc|von|of|for|all|citi|\d.*)(?: .*)?$)|toan (?:thanh pho|huien|tinh|thi xa)(?: |$))/;

/** True for `Tổng cộng`, `Cộng thành phố Bắc Kạn (08 đơn vị)`, `Total`. */
export function isSumText(text: string): boolean {
  return sum.test(nameKey(text));
}
