import { expect, it } from 'vitest';
import { calledDriver } from './called-driver';

const driver = (id: string, name: string | null) =>
  ({ id, name, nameIn: { en: `${id} in English` }, unit: '', isWhole: false, behaviour: 'fixed' }) as const;
const edition = { edition: { standard: { drivers: [driver('beds', 'Giường bệnh'), driver('land', 'Đất'), driver('other', null)] } } };

it('a quantity is called as its edition calls it, and by its id where that has no name for it', () => {
  expect(calledDriver(edition, 'land')).toEqual({ driver: 'land', name: 'Đất', nameIn: { en: 'land in English' } });
  expect(calledDriver(edition, 'other')).toEqual({ driver: 'other' });
  expect(calledDriver(edition, 'nowhere')).toEqual({ driver: 'nowhere' });
});
