/**
 * What the manifest must keep to so that pane, ribbon and formulas run in one runtime and find each other. Office reports none of it:
 * the runtime does not load, a button does nothing, a formula is #NAME?. One rule a function; each has a broken copy in the test.
 */
import { allWithin, childrenNamed, elementAt, parseXml } from './xml-tree';
import type { XmlElement } from './xml-tree';

/** Every rule by its name. */
export const runtimeRules = ['one-runtime', 'long-lived', 'action-known', 'namespace', 'metadata-locale', 'file-made'] as const;
export type RuntimeRule = (typeof runtimeRules)[number];

export type RuntimeFault = { readonly rule: RuntimeRule; readonly what: string };

/** What the code and the build have that the manifest names. */
export type RuntimeSurroundings = {
  readonly actions: readonly string[];
  readonly namespace: string;
  /** Metadata file by locale; the first is the default. */
  readonly metadata: readonly (readonly [locale: string, file: string])[];
  readonly script: string;
};

type Check = (root: XmlElement, surroundings: RuntimeSurroundings) => readonly RuntimeFault[];

const residOf = (element: XmlElement | null): string => element?.attributes.get('resid') ?? '(none)';

function named(root: XmlElement, name: string): readonly XmlElement[] {
  return allWithin(root).filter((element) => element.name === name);
}

function resource(root: XmlElement, id: string): XmlElement | null {
  return allWithin(root).find((element) => element.attributes.get('id') === id) ?? null;
}

function formulaPoint(root: XmlElement): XmlElement {
  const found = named(root, 'ExtensionPoint').find((element) => element.attributes.get('type') === 'CustomFunctions');
  return found ?? { name: 'ExtensionPoint', attributes: new Map(), children: [], text: '' };
}

/** Microsoft: the shared runtime does not load where these name different resources, even of the same address. */
const checkOneRuntime: Check = (root) => {
  const places = [
    ['Runtime', residOf(named(root, 'Runtime')[0] ?? null)],
    ['FunctionFile', residOf(named(root, 'FunctionFile')[0] ?? null)],
    ['Page', residOf(elementAt(formulaPoint(root), 'Page', 'SourceLocation'))],
    ...named(root, 'Action')
      .filter((action) => action.attributes.get('type') === 'ShowTaskpane')
      .map((action) => ['ShowTaskpane', residOf(elementAt(action, 'SourceLocation'))]),
  ];
  const [, first] = places[0] ?? [];
  return places
    .filter(([, resid]) => resid !== first)
    .map(([element, resid]) => ({ rule: 'one-runtime', what: `${String(element)}: ${String(resid)}, not ${String(first)}` }));
};

const checkLifetime: Check = (root) =>
  named(root, 'Runtime')
    .filter((runtime) => runtime.attributes.get('lifetime') !== 'long')
    .map((runtime) => ({ rule: 'long-lived', what: residOf(runtime) }));

const checkActions: Check = (root, { actions }) => {
  const asked = named(root, 'FunctionName').map(({ text }) => text);
  return [
    ...asked
      .filter((name) => !actions.includes(name))
      .map((name): RuntimeFault => ({ rule: 'action-known', what: `nothing does ${name}` })),
    ...actions
      .filter((name) => !asked.includes(name))
      .map((name): RuntimeFault => ({ rule: 'action-known', what: `no button for ${name}` })),
  ];
};

const checkNamespace: Check = (root, { namespace }) => {
  const text = resource(root, residOf(elementAt(formulaPoint(root), 'Namespace')));
  const values = [
    text?.attributes.get('DefaultValue') ?? '(none)',
    ...(text === null ? [] : childrenNamed(text, 'Override')).map((each) => each.attributes.get('Value') ?? ''),
  ];
  return values.filter((value) => value !== namespace).map((value) => ({ rule: 'namespace', what: value }));
};

const checkMetadata: Check = (root, { metadata }) => {
  const url = resource(root, residOf(elementAt(formulaPoint(root), 'Metadata', 'SourceLocation')));
  const overrides = url === null ? [] : childrenNamed(url, 'Override');
  const addressFor = (locale: string, index: number): string =>
    (index === 0
      ? url?.attributes.get('DefaultValue')
      : overrides.find((each) => each.attributes.get('Locale') === locale)?.attributes.get('Value')) ?? '(none)';
  return metadata
    .map(([locale, file], index) => [locale, file, addressFor(locale, index)] as const)
    .filter(([, file, address]) => !address.startsWith('https://') || !address.endsWith(`/${file}`))
    .map(([locale, file, address]) => ({ rule: 'metadata-locale', what: `${locale}: ${address}, not ${file}` }));
};

const checkScript: Check = (root, { script }) => {
  const address =
    resource(root, residOf(elementAt(formulaPoint(root), 'Script', 'SourceLocation')))?.attributes.get('DefaultValue') ?? '(none)';
  return address.endsWith(`/${script}`) ? [] : [{ rule: 'file-made', what: address }];
};

const checks: readonly Check[] = [checkOneRuntime, checkLifetime, checkActions, checkNamespace, checkMetadata, checkScript];

/** Everything wrong with the manifest's shared runtime; empty for a good one. */
export function runtimeFaults(xml: string, surroundings: RuntimeSurroundings): readonly RuntimeFault[] {
  const root = parseXml(xml);
  // Another suite tells what is not well formed.
  if ('fault' in root) return [];
  return checks.flatMap((check) => check(root, surroundings));
}
