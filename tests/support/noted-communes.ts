/** A note beside the people of a city that says of two communes and six villages of a district that they are counted already. */
import type { AlreadyInDriver } from '../../src/domain/already-in';

export const notedCommunes: AlreadyInDriver = {
  isIn: true,
  figures: ['people'],
  changes: ['merge'],
  communes: 2,
  villages: 6,
  names: [],
  districts: ['H. Bạch Thông'],
  text: 'Cộng cả DS sau khi sát nhập 2 xã, 06 thôn của H. Bạch Thông',
  cell: { sheet: 'Phụ lục 03', row: 20, column: 5 },
  driver: 'people-whole',
  indicator: 'population-whole',
  code: '09',
};
