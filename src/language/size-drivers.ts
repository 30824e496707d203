/** Which quantity a size of a work adds to: the one that its kind surely is of, and those that whoever knows the project may mean. */
import type { DriverId } from '../domain/driver';
import { says, workWords } from './project-work';
import type { WorkId } from './project-work';
import type { SizeKind } from './size-figures';

type Row = {
  readonly works: readonly WorkId[];
  readonly kind: SizeKind | 'floor' | 'alley';
  /** What it surely adds to, as soon as somebody confirms that the size is right. */
  readonly sure: readonly DriverId[];
  /** What it may add to: the table has the quantity, and nobody can tell from the words that this is of it. */
  readonly perhaps: readonly DriverId[];
};

/**
 * A park is green land of the whole city (in m² under NQ 26, in km² under NQ 111), and public green land. The land of a residential area is
 * civil land, never green land. The land of public works is land of services of the city or of a neighbourhood, and which of the two its
 * name does not say. Whom a residential area is built for may live in the city already.
 */
const table: readonly Row[] = [
  { works: ['road'], kind: 'length', sure: ['road-length'], perhaps: [] },
  { works: ['road', 'parking'], kind: 'area', sure: [], perhaps: ['land-traffic'] },
  { works: ['lighting'], kind: 'length', sure: ['street-length-lit'], perhaps: [] },
  { works: ['lighting'], kind: 'alley', sure: ['alley-length-lit'], perhaps: [] },
  { works: ['sewer'], kind: 'length', sure: ['sewer-length'], perhaps: [] },
  { works: ['housing'], kind: 'area', sure: ['land-civil'], perhaps: [] },
  { works: ['housing'], kind: 'floor', sure: ['floor-area-housing'], perhaps: [] },
  { works: ['housing'], kind: 'people', sure: [], perhaps: ['people-inner', 'people-whole'] },
  { works: ['park'], kind: 'area', sure: ['land-green', 'area-green', 'land-green-public'], perhaps: [] },
  { works: ['planting'], kind: 'area', sure: [], perhaps: ['land-green', 'area-green', 'land-green-public'] },
  { works: ['hospital'], kind: 'beds', sure: ['hospital-beds'], perhaps: [] },
  {
    works: ['hospital', 'school', 'sport', 'culture', 'trade', 'market'],
    kind: 'area',
    sure: [],
    perhaps: ['land-service-urban', 'land-service-neighbourhood', 'land-service'],
  },
];

export type SizeDrivers = Pick<Row, 'sure' | 'perhaps'>;

const none: SizeDrivers = { sure: [], perhaps: [] };

/** @param clause the words beside the figure: `15.000 m² sàn` is of floors, not of land */
export function driversOf(work: WorkId, kind: SizeKind, clause: string, name: string): SizeDrivers {
  const isAlley = kind === 'length' && workWords.find(name).some(({ id }) => id === 'alley');
  const asked = isAlley ? 'alley' : kind === 'area' && says(clause, 'floor') ? 'floor' : kind;
  return table.find((row) => row.works.includes(work) && row.kind === asked) ?? none;
}

/** The units of quantities that a size of each kind can be an amount of. */
export const unitsOfKind: Readonly<Record<SizeKind, readonly string[]>> = {
  length: ['km'],
  area: ['m²', 'km²'],
  beds: ['giường'],
  people: ['người'],
  pupils: [],
};
