/** The size of a project's words that counts nowhere yet, as the answer offers it: how much, what it may add to, and why it is not counted. */
import type { CellAddress } from '../../domain/cell';
import type { DriverId } from '../../domain/driver';
import type { Project } from '../../domain/project';
import type { Standard } from '../../domain/standard';
import { openSizes } from '../../language/open-size';
import type { OpenSize } from '../../language/open-size';
import type { EffectDoubt } from '../../language/project-effects';
import { sizesSaid } from '../../language/sizes-said';
import { unitsOfKind } from '../../language/size-drivers';
import { driverUnit } from '../../words/driver-unit';
import type { Standing, ToldEffect } from './told-effect';
import { measuredDrivers } from './measured';

/** `isRead`: an effect is made of it, which is in doubt; else none is. */
export type OfferedSize = Omit<OpenSize, 'why' | 'at'> & { readonly cell: CellAddress } & (
    { readonly isRead: true; readonly why: EffectDoubt } | { readonly isRead: false; readonly why: OpenSize['why'] }
  );

function cellOf({ cell, words = [] }: Project, at: number | null): CellAddress {
  return at === null ? cell : (words[at]?.cell ?? cell);
}

/** Of what is read and in doubt, the size that it was read from. */
function inDoubt(project: Project, effects: readonly ToldEffect[]): OfferedSize | null {
  const said = sizesSaid(project.name, project.words ?? []).filter(({ why }) => why === null);
  for (const { effect, doubt } of effects) {
    if (effect.kind !== 'add-to-driver' || doubt === null) continue;
    const size = said.find(({ drivers }) => drivers.includes(effect.driver));
    if (size === undefined) continue;
    const { kind, unit, factor, quote, at, amount } = size;
    const drivers = effects.flatMap((each) =>
      each.effect.kind === 'add-to-driver' && size.drivers.includes(each.effect.driver) ? [each.effect.driver] : [],
    );
    const isOne = doubt !== 'several' && doubt !== 'ambiguous';
    return { isRead: true, kind, unit, factor, quote, drivers, why: doubt, amount: isOne ? amount : null, cell: cellOf(project, at) };
  }
  return null;
}

/** @param effects those that are told of the project: what is read already is not offered again */
export function offeredSize(project: Project, standing: Standing, effects: readonly ToldEffect[], standard: Standard): OfferedSize | null {
  if (standing === 'done' || effects.some(({ basis }) => basis === 'stated')) return null;
  const doubted = standing === 'doubtful' ? inDoubt(project, effects) : null;
  if (doubted !== null) return doubted;
  const told = new Set(effects.flatMap(({ effect }) => (effect.kind === 'add-to-driver' ? [effect.driver] : [])));
  const measured = measuredDrivers(standard);
  const open = openSizes(sizesSaid(project.name, project.words ?? [])).map(({ at, ...size }): OfferedSize => {
    const drivers = size.drivers.filter((driver) => measured.has(driver));
    const isMeasured = drivers.length > 0 || (size.why !== 'which' && size.why !== 'capacity');
    return { ...size, isRead: false, drivers, why: isMeasured ? size.why : 'not-asked', cell: cellOf(project, at) };
  });
  const useful = open.find(({ drivers }) => drivers.length > 0 && !drivers.some((driver) => told.has(driver)));
  return useful ?? (standing === 'unsaid' ? (open[0] ?? null) : null);
}

/** How much of a quantity the size would be; null where it is no amount of it, or none that comes. */
export function offeredAmount({ kind, why, amount, factor }: OfferedSize, driver: DriverId, standard: Standard): number | null {
  const unit = driverUnit(driver, standard.drivers);
  if (amount === null || why === 'level' || unit === null || !unitsOfKind[kind].includes(unit)) return null;
  const base = amount * factor;
  return Number((unit === 'km²' ? base / 1e6 : base).toPrecision(12));
}
