/** The solver: HiGHS (MIT), compiled to WebAssembly by the package `highs`. The only file that knows it (docs/adr/0032). */
import loadHighs from 'highs';
import type { Highs, ModelData, VariableType } from 'highs';
import type { Program, Solution, SolveOptions, Solver } from './solver';

/** Starts the solver's binary over what its script hands it, and gives the started instance: for whoever carries the binary along. */
export type StartBinary = (imports: object) => Promise<object>;

/** Loads it. Without `start` its binary lies beside its script. */
export async function loadSolver(start: StartBinary | null): Promise<Solver> {
  const highs = await (start === null ? loadHighs() : loadWith(start));
  return { solve: (program, options = {}) => solve(highs, program, options) };
}

/** The script waits for an instance that never comes where the binary cannot be started: that is told here. */
async function loadWith(start: StartBinary): Promise<Highs> {
  return new Promise((resolve, reject) => {
    const options = {
      printErr: () => undefined,
      // Emscripten's own way in; the `wasmBinary` of the package's types is not looked at (1.15.3).
      instantiateWasm: (imports: object, done: (instance: object) => void) => {
        start(imports).then(done, reject);
      },
    };
    loadHighs(options).then(resolve, reject);
  });
}

function modelOf({ columns, rows }: Program): ModelData {
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const { terms } of rows) {
    for (const [column, coefficient] of terms) {
      indices.push(column);
      values.push(coefficient);
    }
    starts.push(indices.length);
  }
  return {
    numCols: columns.length,
    numRows: rows.length,
    colCost: columns.map(({ cost }) => cost),
    colLower: columns.map(({ lower }) => lower),
    colUpper: columns.map(({ upper }) => upper),
    rowLower: rows.map(({ lower }) => lower),
    rowUpper: rows.map(({ upper }) => upper),
    matrix: { format: 'csr', numRows: rows.length, numCols: columns.length, starts, indices, values },
    // 1: a whole number; 0: any.
    integrality: columns.map(({ isInteger }): VariableType => (isInteger ? 1 : 0)),
  };
}

function solve(highs: Highs, program: Program, { seconds, onBound }: SolveOptions): Solution {
  const isWhole = program.columns.some(({ isInteger }) => isInteger);
  return highs.withModel(modelOf(program), (model): Solution => {
    model.options.set('output_flag', false);
    // A proof is a proof: the usual tolerance would stop 0,01 % before it.
    model.options.set('mip_rel_gap', 0);
    model.options.set('mip_abs_gap', 1e-6);
    if (seconds !== undefined) model.options.set('time_limit', Math.max(0, seconds));
    const { callbackType, modelStatus } = highs.constants;
    const told = (event: { readonly data: { readonly mip_dual_bound?: number; readonly mip_primal_bound?: number } }): undefined => {
      const { mip_dual_bound: bound, mip_primal_bound: best } = event.data;
      if (bound !== undefined) onBound?.(bound, best === undefined || !(Math.abs(best) < 1e20) ? null : best);
    };
    const found = model.run(isWhole && onBound !== undefined ? { [callbackType.mipLogging]: told } : undefined).modelStatus;
    if (found === modelStatus.infeasible || found === modelStatus.unboundedOrInfeasible) return { status: 'infeasible' };
    // 2: a point within every row.
    const hasValues = model.info.get('primal_solution_status') === 2;
    const values = hasValues ? Array.from(model.getSolution().colValue) : null;
    const cost = hasValues ? model.getObjectiveValue() : null;
    const dual = isWhole ? Number(model.info.get('mip_dual_bound')) : (cost ?? -Infinity);
    if (found === modelStatus.optimal && values !== null && cost !== null)
      return { status: 'optimal', cost, bound: isWhole ? dual : cost, values };
    return { status: 'stopped', cost, bound: isWhole ? dual : -Infinity, values };
  });
}
