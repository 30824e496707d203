/** Checks on a decoded edition that no single field can show: sums, directions, references, numbering. */
import type { Citation } from '../../src/domain/citation';
import { isSame } from '../../src/domain/comparison';
import type { Indicator, PointScale, Standard } from '../../src/domain/standard';
import type { DataFault } from '../../src/domain/json/json-place';
import { failure } from '../../src/domain/result';
import type { Result } from '../../src/domain/result';
import { decodeStandard } from '../../src/editions/decode';
import type { EditionFiles } from '../../src/editions/decode';

function sumOf(indicators: readonly Indicator[]): PointScale {
  return {
    maximum: indicators.reduce((sum, row) => sum + row.points.maximum, 0),
    minimum: indicators.reduce((sum, row) => sum + row.points.minimum, 0),
  };
}

function compareSum(path: string, printed: PointScale, rows: readonly Indicator[]): DataFault[] {
  const sum = sumOf(rows);
  return (['maximum', 'minimum'] as const)
    .filter((which) => !isSame(printed[which], sum[which]))
    .map((which) => ({
      path: `${path}.points.${which}`,
      fault: `${String(printed[which])} printed, the rows add up to ${String(sum[which])}`,
    }));
}

function checkIndicator(row: Indicator): DataFault[] {
  const faults: DataFault[] = [];
  const path = `indicator ${String(row.number)}`;
  if (row.points.minimum > row.points.maximum)
    faults.push({ path: `${path}.points`, fault: 'the minimum points exceed the maximum points' });
  if (row.points.minimum <= 0) faults.push({ path: `${path}.points.minimum`, fault: 'must be above 0' });
  if (row.kind === 'numeric') {
    const rising = row.maximum.value > row.minimum.value;
    if (row.maximum.value === row.minimum.value || rising !== (row.direction === 'higher')) {
      faults.push({ path: `${path}.maximum.value`, fault: `does not lie on the ${row.direction}-is-better side of the minimum level` });
    }
    for (const which of ['maximum', 'minimum'] as const) {
      const value = row[which].value;
      if (value < row.plausible.low || value > row.plausible.high)
        faults.push({ path: `${path}.plausible`, fault: `leaves out the ${which} level` });
    }
  }
  return faults;
}

function checkCitations(standard: Standard, instruments: readonly string[]): DataFault[] {
  const cited: (readonly [string, Citation])[] = [
    ...standard.indicators.map((row) => [`indicator ${String(row.number)}`, row.citation] as const),
    ...standard.criteria.map((row) => [`criterion ${String(row.number)}`, row.citation] as const),
    ...standard.groups.map((row) => [`group ${row.id}`, row.citation] as const),
    ...standard.regions.map((row) => [`region ${row.id}`, row.citation] as const),
    ...Object.entries(standard.rules).map(([name, rule]) => [`rules.${name}`, rule] as const),
    ['total', standard.total.citation],
  ];
  return cited
    .filter(([, citation]) => !instruments.includes(citation.instrument))
    .map(([path, citation]) => ({ path: `${path}.citation.instrument`, fault: `"${citation.instrument}" is not in instruments.json` }));
}

function checkReferences(standard: Standard): DataFault[] {
  const faults: DataFault[] = [];
  const criteria = new Set(standard.criteria.map((criterion) => criterion.number));
  const groups = new Map(standard.groups.map((group) => [group.id, group]));
  for (const row of standard.indicators) {
    const path = `indicator ${String(row.number)}`;
    if (!criteria.has(row.criterion))
      faults.push({ path: `${path}.criterion`, fault: `criterion ${String(row.criterion)} does not exist` });
    if (row.group !== null && groups.get(row.group)?.criterion !== row.criterion) {
      faults.push({ path: `${path}.group`, fault: `group ${row.group} does not exist in criterion ${String(row.criterion)}` });
    }
  }
  for (const group of standard.groups) {
    if (group.parent !== null && !groups.has(group.parent))
      faults.push({ path: `group ${group.id}.parent`, fault: `group ${group.parent} does not exist` });
  }
  const numbers = new Set(standard.indicators.map((row) => String(row.number)));
  for (const region of standard.regions) {
    for (const [number, factor] of Object.entries(region.minimumFactors)) {
      const path = `region ${region.id}.minimumFactors.${number}`;
      if (!numbers.has(number)) faults.push({ path, fault: 'no such indicator' });
      if (!(factor > 0 && factor <= 1)) faults.push({ path, fault: 'a factor is a share above 0 and at most 1' });
    }
  }
  return faults;
}

function checkNumbering(standard: Standard): DataFault[] {
  return standard.indicators
    .filter((row, index) => row.number !== index + 1)
    .slice(0, 1)
    .map((row) => ({ path: `indicator ${String(row.number)}`, fault: 'rows must be numbered 1, 2, 3 … without gap or repetition' }));
}

/** True where a group is the given one or lies inside it. */
function isWithin(standard: Standard, group: string | null, outer: string): boolean {
  for (let id = group; id !== null; id = standard.groups.find((candidate) => candidate.id === id)?.parent ?? null) {
    if (id === outer) return true;
  }
  return false;
}

/**
 * Every inconsistency of an edition, with its path; empty when it is sound.
 * References come first, then rows, then sums: a wrong row would show again as a wrong sum.
 */
function findInconsistencies(standard: Standard, instruments: readonly string[]): readonly DataFault[] {
  const references = [...checkNumbering(standard), ...checkReferences(standard)];
  if (references.length > 0) return references;
  const rows = [...standard.indicators.flatMap(checkIndicator), ...checkCitations(standard, instruments)];
  if (rows.length > 0) return rows;
  const whole = sumOf(standard.indicators);
  return [
    ...standard.criteria.flatMap((criterion) =>
      compareSum(
        `criterion ${String(criterion.number)}`,
        criterion.points,
        standard.indicators.filter((row) => row.criterion === criterion.number),
      ),
    ),
    ...standard.groups.flatMap((group) =>
      compareSum(
        `group ${group.id}`,
        group.points,
        standard.indicators.filter((row) => isWithin(standard, row.group, group.id)),
      ),
    ),
    ...(isSame(whole.maximum, standard.total.maximum)
      ? []
      : [{ path: 'total.maximum', fault: `${String(standard.total.maximum)} printed, the rows add up to ${String(whole.maximum)}` }]),
    ...(standard.to !== null && standard.to <= standard.from ? [{ path: 'edition.json.to', fault: 'ends before it begins' }] : []),
  ];
}

/** Decodes an edition and checks what no field shows alone. Our own editions are held to it by the tests, not anew at every start. */
export function decodeConsistent(files: EditionFiles, instruments: readonly string[]): Result<Standard, readonly DataFault[]> {
  const decoded = decodeStandard(files);
  if (!decoded.ok) return decoded;
  const faults = findInconsistencies(decoded.value, instruments);
  return faults.length > 0 ? failure(faults) : decoded;
}
