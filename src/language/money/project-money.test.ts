/** What a heading of a list of projects says of money where a document, a day or the work itself stands in it. */
import { expect, it } from 'vitest';
import { projectMoney } from './project-money';

it.each<[string, string | null]>([
  ['Số QĐ phê duyệt TMĐT', null],
  ['Số QĐ phê duyệt kinh phí', null],
  ['Ngày giải ngân', null],
  ['TMĐT theo văn bản số 12', 'total'],
  ['Tổng kinh phí theo văn bản số 12', 'perhaps'],
  ['Kinh phí phê duyệt ngày 10/12', 'perhaps'],
  ['Lũy kế giải ngân đến ngày 31/12/2022', 'elsewhere'],
  ['Kế hoạch vốn giao tại văn bản số 12', 'elsewhere'],
  ['Thời gian thực hiện', null],
  ['Tiến độ thực hiện', null],
  ['Thực hiện', 'elsewhere'],
  ['Tiến độ thực hiện giải ngân', 'elsewhere'],
])('%s: %s', (heading, expected) => {
  expect(projectMoney([heading])?.kind ?? null).toBe(expected);
});
