/** Which area of a boundary file is which unit of the sheet. A name that several areas carry is decided by code or district, never guessed. */
import type { AdministrativeUnit, UnitKind } from '../../domain/administrative-unit';
import { unitKey } from '../../language/unit-name';
import type { Problem } from '../../domain/problem';
import { problem } from '../../domain/problem';
import { isSameParent } from '../../language/parent-unit';
import { kindOf, unitNameOf } from '../../language/unit-name';
import type { BoundaryFeature, BoundaryFile } from '../boundaries/boundary-feature';
import { leftOutProblems, listed } from '../boundaries/left-out';
import type { Polygon } from '../boundaries/polygon';
import { chooseCodes, codeKey } from './boundary-codes';
import { carriersOf, chooseNames } from './boundary-names';

export type BoundaryMatch = {
  /** Outlines of the units that have one, by their keys (see unitKey). */
  readonly shapes: ReadonlyMap<string, readonly Polygon[]>;
  /** Units of the sheet without an outline, in its order. */
  readonly missing: readonly AdministrativeUnit[];
  /** Areas of the file that can be drawn and are no unit of the sheet. */
  readonly others: readonly BoundaryFeature[];
  readonly problems: readonly Problem[];
};

/** Features in the unit's district: those that every property naming the district agrees on. All of them where no property names it. */
function inDistrict(
  features: readonly BoundaryFeature[],
  parent: string | null,
  nameProperty: string,
): { readonly features: readonly BoundaryFeature[]; readonly isSaid: boolean } {
  if (parent === null) return { features, isSaid: false };
  const properties = new Set(features.flatMap((feature) => [...feature.properties.keys()]));
  let left = features;
  let isSaid = false;
  for (const property of properties) {
    if (property === nameProperty) continue;
    const said = left.filter((feature) => isSameParent(feature.properties.get(property) ?? '', parent));
    if (said.length === 0) continue;
    left = said;
    isSaid = true;
  }
  return { features: left, isSaid };
}

function kindsOf(feature: BoundaryFeature, nameProperty: string): readonly UnitKind[] {
  const named = unitNameOf(feature.properties.get(nameProperty) ?? '').kind;
  return named === null ? [...feature.properties.values()].flatMap((value) => kindOf(value) ?? []) : [named];
}

/** Of several features of one name those that can be the unit: its district's, and there its kind's, for a district has no two of one name and kind. */
function narrowed(carriers: readonly BoundaryFeature[], unit: AdministrativeUnit, nameProperty: string): readonly BoundaryFeature[] {
  if (carriers.length < 2) return carriers;
  const district = inDistrict(carriers, unit.parent, nameProperty);
  if (!district.isSaid || district.features.length < 2) return district.features;
  const ofKind = district.features.filter((feature) => kindsOf(feature, nameProperty).includes(unit.kind));
  return ofKind.length === 1 ? ofKind : district.features;
}

/** Gives each unit its area by code where both sides have one, else by name. */
export function matchBoundaries(units: readonly AdministrativeUnit[], file: BoundaryFile): BoundaryMatch {
  const names = chooseNames(units, file.features);
  const carriers = new Map(units.map((unit) => [unit, names === null ? [] : carriersOf(unit, units, names)]));
  const pairs = units.flatMap((unit) => {
    const [feature, ...more] = carriers.get(unit) ?? [];
    return feature === undefined || more.length > 0 ? [] : [{ unit, feature }];
  });
  const codes = chooseCodes(units, file.features, pairs);
  const codeOf = (feature: BoundaryFeature): string | null => (codes === null ? null : codeKey(feature.properties.get(codes)));

  const byCode = new Map<string, BoundaryFeature[]>();
  for (const feature of file.features) {
    const code = codeOf(feature);
    if (code === null) continue;
    const known = byCode.get(code);
    if (known === undefined) byCode.set(code, [feature]);
    else known.push(feature);
  }
  const wantedCodes = new Set(units.flatMap(({ code }) => codeKey(code) ?? []));

  /** Features of one code are parts of one unit; several of one name are a question. */
  const found = units.map(
    (unit): { readonly unit: AdministrativeUnit; readonly features: readonly BoundaryFeature[]; readonly isByCode: boolean } => {
      const code = codeKey(unit.code);
      const coded = code === null ? [] : (byCode.get(code) ?? []);
      if (coded.length > 0) return { unit, features: coded, isByCode: true };
      const free = (carriers.get(unit) ?? []).filter((feature) => {
        const other = codeOf(feature);
        return other === null || (code === null && !wantedCodes.has(other));
      });
      return { unit, features: narrowed(free, unit, names?.property ?? ''), isByCode: false };
    },
  );
  const claims = new Map<BoundaryFeature, number>();
  for (const { features } of found) for (const feature of features) claims.set(feature, (claims.get(feature) ?? 0) + 1);

  const shapes = new Map<string, readonly Polygon[]>();
  const used = new Set<BoundaryFeature>();
  const label = names?.property ?? codes;
  const problems: Problem[] = [...leftOutProblems(file, 'warning', label)];
  if (!file.isOrderKnown)
    problems.push(problem('boundaries-order-unknown', 'warning', null, { file: file.name, isEastFirst: file.isEastFirst }));
  if (file.northFirst !== null)
    problems.push(problem('boundaries-north-first', 'info', null, { file: file.name, system: file.northFirst }));
  for (const { unit, features, isByCode } of found) {
    const isSure = (isByCode || features.length === 1) && features.every((feature) => claims.get(feature) === 1);
    if (isSure) {
      // Half a unit would be a wrong outline: where one of its parts is left out, so is the unit.
      const isWhole = features.every(({ fault }) => fault === null);
      if (isWhole)
        shapes.set(
          unitKey(unit.name),
          features.flatMap(({ polygons }) => polygons),
        );
      for (const feature of features) used.add(feature);
    } else if (features.length > 0) {
      problems.push(
        problem('boundaries-name-twice', 'warning', null, {
          file: file.name,
          unit: unit.name,
          features: listed(features, label),
        }),
      );
    }
  }
  if (found.every(({ features }) => features.length === 0)) {
    const properties = [...new Set(file.features.flatMap((feature) => [...feature.properties.keys()]))].slice(0, 8).join(', ');
    problems.push(
      problem('boundaries-unmatched', 'error', null, {
        file: file.name,
        features: file.features.filter(({ fault }) => fault === null).length,
        properties,
      }),
    );
  }
  return {
    shapes,
    missing: units.filter((unit) => !shapes.has(unitKey(unit.name))),
    others: file.features.filter((feature) => feature.fault === null && !used.has(feature)),
    problems,
  };
}
