/**
 * Arithmetic that a user types (`(4*100 + 4*85)/8`, later `x * 1.13^7`), evaluated by a private mathjs instance.
 * mathjs's own parser accepts far more than arithmetic (`zeros(1e9)` would bring the process down), so the parsed tree
 * is checked against an allow-list before anything is evaluated: plain numbers, given names, + − × ÷ ^ % and a few functions.
 */
import {
  absDependencies,
  addDependencies,
  create,
  divideDependencies,
  maxDependencies,
  minDependencies,
  multiplyDependencies,
  parseDependencies,
  powDependencies,
  roundDependencies,
  sqrtDependencies,
  subtractDependencies,
  unaryMinusDependencies,
  unaryPlusDependencies,
} from 'mathjs/number';
import type { FactoryFunctionMap, MathNode } from 'mathjs';
import type { Problem, ProblemData } from '../domain/problem';
import { problem } from '../domain/problem';
import type { Result } from '../domain/result';
import { failure, success } from '../domain/result';

const lengthLimit = 500;
const nodeLimit = 200;
const depthLimit = 40;
const operators: ReadonlySet<string> = new Set(['add', 'subtract', 'multiply', 'divide', 'pow', 'unaryMinus', 'unaryPlus']);
const functions: ReadonlySet<string> = new Set(['min', 'max', 'round', 'abs', 'sqrt']);

/** mathjs types every factory as possibly undefined; a missing one would be a broken build, so it is simply left out. */
function present(factories: Readonly<Record<string, FactoryFunctionMap | undefined>>): FactoryFunctionMap {
  const found: FactoryFunctionMap = {};
  for (const [name, factory] of Object.entries(factories)) if (factory !== undefined) found[name] = factory;
  return found;
}

const { parse } = create(
  present({
    absDependencies,
    addDependencies,
    divideDependencies,
    maxDependencies,
    minDependencies,
    multiplyDependencies,
    parseDependencies,
    powDependencies,
    roundDependencies,
    sqrtDependencies,
    subtractDependencies,
    unaryMinusDependencies,
    unaryPlusDependencies,
  }),
);

type Fault = ProblemData['expression-refused']['fault'];

function refused(text: string, names: ReadonlyMap<string, number>, fault: Fault, at = ''): { readonly ok: false; readonly error: Problem } {
  return failure(
    problem('expression-refused', 'error', null, { text: text.slice(0, 80), fault, at: at.slice(0, 40), isOverX: names.has('x') }),
  );
}

/** A sign before the whole expression: `+100` gives 100 to the parser, and means x + 100 to whoever typed it. A minus is a negative number. */
const signFirst = /^\s*([+*/])/;

/** The name of a function, as it was typed; the parser's own spelling of anything else. */
function spelling(node: MathNode): string {
  if (!('fn' in node) || typeof node.fn !== 'object' || node.fn === null || !('name' in node.fn)) return node.toString();
  return typeof node.fn.name === 'string' ? node.fn.name : node.toString();
}

/** The first part of the tree that is not plain arithmetic over the given names; null when all of it is. */
function findForbidden(node: MathNode, names: ReadonlyMap<string, number>): string | null {
  switch (node.type) {
    case 'ConstantNode':
      return 'value' in node && typeof node.value === 'number' ? null : node.toString();
    case 'ParenthesisNode':
      return null;
    case 'SymbolNode':
      return 'name' in node && typeof node.name === 'string' && (names.has(node.name) || functions.has(node.name)) ? null : node.toString();
    case 'OperatorNode':
      return 'fn' in node && typeof node.fn === 'string' && operators.has(node.fn) ? null : node.toString();
    case 'FunctionNode':
      return 'fn' in node &&
        typeof node.fn === 'object' &&
        node.fn !== null &&
        'name' in node.fn &&
        typeof node.fn.name === 'string' &&
        functions.has(node.fn.name)
        ? null
        : spelling(node);
    default:
      return node.toString();
  }
}

/** Depth of nested brackets, counted before parsing: the parser itself recurses. */
function bracketDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of text) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/**
 * Value of an arithmetic expression with dots as decimal marks, e.g. `x * 1.13^7` with x = 188 → 442,28….
 * @returns `expression-refused` with what is wrong: too long, too deep, a name or operation that is not allowed, a sign before all of it where x could be meant, no finite result, or no expression at all.
 */
export function evaluateExpression(text: string, names: ReadonlyMap<string, number>): Result<number, Problem> {
  if (text.length > lengthLimit) return refused(text, names, 'too-long');
  if (bracketDepth(text) > depthLimit) return refused(text, names, 'too-deep');
  const first = names.has('x') ? signFirst.exec(text)?.[1] : undefined;
  if (first !== undefined) return refused(text, names, 'operator-first', first);
  let tree: MathNode;
  try {
    tree = parse(text);
  } catch {
    // mathjs reports a syntax error by throwing; to us it is a value that somebody typed.
    return refused(text, names, 'syntax');
  }
  const nodes: MathNode[] = [];
  tree.traverse((node: MathNode) => {
    nodes.push(node);
  });
  const forbidden = nodes.map((node) => findForbidden(node, names)).find((part) => part !== null);
  // The parser spells `1e9` as `1e+9`: what was not typed so is not quoted.
  if (forbidden !== undefined) return refused(text, names, 'not-allowed', text.includes(forbidden) ? forbidden : '');
  if (nodes.length > nodeLimit) return refused(text, names, 'too-deep');
  let value: unknown;
  try {
    value = tree.compile().evaluate(new Map(names));
  } catch {
    // An allowed function with arguments it does not take (`min()`).
    return refused(text, names, 'syntax');
  }
  return typeof value === 'number' && Number.isFinite(value) ? success(value) : refused(text, names, 'not-finite');
}
