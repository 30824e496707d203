/**
 * What a manifest of ours must keep to beyond Microsoft's schema. Office reports none of this: it shows the add-in
 * without its icon, in the wrong language, or not at all. One rule a function; each has a broken copy in manifest.test.ts.
 */
import { allWithin, childrenNamed, elementAt, parseXml } from './xml-tree';
import type { XmlElement } from './xml-tree';

/** Every rule by its name. */
export const manifestRules = [
  'well-formed',
  'element-order',
  'resource-exists',
  'resource-kind',
  'id-length',
  'id-unused',
  'id-duplicate',
  'https',
  'one-origin',
  'icon-file',
  'icon-pixels',
  'icon-sizes',
  'every-locale',
  'text-length',
  'support-url',
  'base-requirement',
  'ribbon-requirement',
  'one-pane',
  'page-known',
] as const;
export type ManifestRule = (typeof manifestRules)[number];

export type ManifestFault = { readonly rule: ManifestRule; readonly what: string };

/** What the rules look up outside the manifest. */
export type ManifestSurroundings = {
  /** The bytes of a file of the product by its path below the origin, e.g. `assets/icons/icon-32.png`; null where there is none. */
  readonly file: (path: string) => Uint8Array | null;
  /** Pages that a build makes, e.g. `taskpane.html`. */
  readonly pages: readonly string[];
};

type Check = (root: XmlElement, surroundings: ManifestSurroundings) => readonly ManifestFault[];

/** The resource kinds of the schema, by the element of one resource. */
const kinds = { Image: 'image', Url: 'url', ShortString: 'short text', LongString: 'long text' } as const;
type Kind = (typeof kinds)[keyof typeof kinds];

type Resource = { readonly id: string; readonly kind: Kind; readonly element: XmlElement };

function resourcesOf(root: XmlElement): readonly Resource[] {
  const inside = (list: string, kind: Kind): readonly Resource[] => {
    const element = elementAt(root, 'VersionOverrides', 'Resources', list);
    return (element?.children ?? []).map((child) => ({ id: child.attributes.get('id') ?? '', kind, element: child }));
  };
  return [
    ...inside('Images', kinds.Image),
    ...inside('Urls', kinds.Url),
    ...inside('ShortStrings', kinds.ShortString),
    ...inside('LongStrings', kinds.LongString),
  ];
}

function referencesIn(root: XmlElement): readonly XmlElement[] {
  return allWithin(root).filter((element) => element.attributes.has('resid'));
}

/** The kind of resource that an element may refer to. */
function kindWanted(element: XmlElement): Kind {
  if (element.name === 'Image') return kinds.Image;
  if (element.name === 'Description') return kinds.LongString;
  return /Url$|Location$|File$|^Runtime$/.test(element.name) ? kinds.Url : kinds.ShortString;
}

const checkReferences: Check = (root) => {
  const resources = resourcesOf(root);
  return referencesIn(root).flatMap((element): readonly ManifestFault[] => {
    const id = element.attributes.get('resid') ?? '';
    const named = resources.filter((resource) => resource.id === id);
    if (named.length === 0) return [{ rule: 'resource-exists', what: `${element.name} refers to ${id}` }];
    const wanted = kindWanted(element);
    if (named.some((resource) => resource.kind === wanted)) return [];
    return [{ rule: 'resource-kind', what: `${element.name} refers to ${id}, which is no ${wanted}` }];
  });
};

const checkIds: Check = (root) => {
  const resources = resourcesOf(root);
  const used = new Set(referencesIn(root).map((element) => element.attributes.get('resid')));
  const controls = allWithin(root)
    .filter((element) => ['Group', 'Control', 'CustomTab', 'Item'].includes(element.name))
    .map((element) => element.attributes.get('id') ?? '');
  const duplicates = (ids: readonly string[]): readonly ManifestFault[] =>
    ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => ({ rule: 'id-duplicate', what: id }));
  return [
    // The schema limits references, not the resources themselves.
    ...resources.filter(({ id }) => id.length > 32).map(({ id }): ManifestFault => ({ rule: 'id-length', what: id })),
    ...resources.filter(({ id }) => !used.has(id)).map(({ id }): ManifestFault => ({ rule: 'id-unused', what: id })),
    ...duplicates(resources.map(({ id }) => id)),
    ...duplicates(controls),
  ];
};

/** Every address in the manifest, with its element. */
function addressesIn(root: XmlElement): readonly { readonly element: XmlElement; readonly address: string }[] {
  const names = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Image', 'Url', 'AppDomain'];
  return allWithin(root)
    .filter((element) => names.includes(element.name))
    .flatMap((element) => [element, ...childrenNamed(element, 'Override')])
    .flatMap((element) => {
      const address = element.attributes.get('DefaultValue') ?? element.attributes.get('Value') ?? element.text;
      return address === '' ? [] : [{ element, address }];
    });
}

const checkAddresses: Check = (root) => {
  const addresses = addressesIn(root).map(({ address }) => address);
  const secure = addresses.filter((address) => address.startsWith('https://'));
  const origins = [...new Set(secure.map((address) => new URL(address).origin))];
  return [
    ...addresses.filter((address) => !address.startsWith('https://')).map((address): ManifestFault => ({ rule: 'https', what: address })),
    // A build replaces one address by that of its server; what is elsewhere would be left behind.
    ...origins.slice(1).map((origin): ManifestFault => ({ rule: 'one-origin', what: `${origin} beside ${origins[0] ?? ''}` })),
  ];
};

function pathOf(address: string): string {
  return URL.canParse(address) ? new URL(address).pathname.slice(1) : address;
}

/** Width and height of a PNG file, from its header; null where it is no PNG. */
function pngPixels(bytes: Uint8Array): { readonly width: number; readonly height: number } | null {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  if (bytes.length < 24 || signature.some((byte, index) => bytes[index] !== byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

const checkIcons: Check = (root, { file }) => {
  const images = resourcesOf(root).filter(({ kind }) => kind === kinds.Image);
  const addressOf = (id: string | undefined): string =>
    images.find((image) => image.id === id)?.element.attributes.get('DefaultValue') ?? '';
  const declared = [
    { address: elementAt(root, 'IconUrl')?.attributes.get('DefaultValue') ?? '', size: 32 },
    { address: elementAt(root, 'HighResolutionIconUrl')?.attributes.get('DefaultValue') ?? '', size: 64 },
    ...allWithin(root)
      .filter((element) => element.name === 'Image' && element.attributes.has('size'))
      .map((element) => ({ address: addressOf(element.attributes.get('resid')), size: Number(element.attributes.get('size')) })),
  ].filter(({ address }) => address !== '');

  const faults = new Map<string, ManifestFault>();
  for (const { address, size } of declared) {
    const bytes = file(pathOf(address));
    if (bytes === null) {
      faults.set(address, { rule: 'icon-file', what: address });
      continue;
    }
    const pixels = pngPixels(bytes);
    if (pixels?.width !== size || pixels.height !== size) {
      const found = pixels === null ? 'no PNG' : `${pixels.width} × ${pixels.height}`;
      faults.set(`${address} ${size}`, { rule: 'icon-pixels', what: `${address} is ${found}, not ${size} × ${size}` });
    }
  }
  return [...faults.values()];
};

/** Sizes without which Excel shows no icon. */
const neededSizes: readonly string[] = ['16', '32', '80'];

const checkIconSizes: Check = (root) =>
  allWithin(root)
    .filter((element) => element.name === 'Icon')
    .flatMap((icon) => {
      const sizes = childrenNamed(icon, 'Image').map((image) => image.attributes.get('size'));
      return neededSizes
        .filter((size) => !sizes.includes(size))
        .map((size): ManifestFault => ({ rule: 'icon-sizes', what: `an icon without ${size} pixels` }));
    });

/** Every text a user reads, with the length the schema or the ribbon gives it. */
function textsIn(root: XmlElement): readonly { readonly name: string; readonly element: XmlElement; readonly limit: number }[] {
  const own = (name: string, limit: number): { name: string; element: XmlElement | null; limit: number } => ({
    name,
    element: elementAt(root, name),
    limit,
  });
  const resources = resourcesOf(root)
    .filter(({ kind }) => kind === kinds.ShortString || kind === kinds.LongString)
    .map(({ id, kind, element }) => ({ name: id, element, limit: kind === kinds.ShortString ? 125 : 250 }));
  return [own('DisplayName', 125), own('Description', 250), ...resources].flatMap(({ name, element, limit }) =>
    element === null ? [] : [{ name, element, limit }],
  );
}

const checkTexts: Check = (root) => {
  const texts = textsIn(root);
  const localesOf = (element: XmlElement): readonly string[] =>
    childrenNamed(element, 'Override').map((override) => override.attributes.get('Locale') ?? '');
  const locales = new Set(['en-US', ...texts.flatMap(({ element }) => localesOf(element))]);
  return texts.flatMap(({ name, element, limit }): readonly ManifestFault[] => {
    const values = [element, ...childrenNamed(element, 'Override')].map(
      (one) => one.attributes.get('DefaultValue') ?? one.attributes.get('Value') ?? '',
    );
    return [
      ...[...locales]
        .filter((locale) => !localesOf(element).includes(locale))
        .map((locale): ManifestFault => ({ rule: 'every-locale', what: `${name} has no ${locale}` })),
      ...values
        .filter((value) => value.trim() === '' || value.length > limit)
        .map((value): ManifestFault => ({ rule: 'text-length', what: `${name}: ${value.length} of ${limit} characters` })),
    ];
  });
};

const checkRequirements: Check = (root) => {
  const sets = childrenNamed(elementAt(root, 'Requirements', 'Sets') ?? root, 'Set');
  const base = sets.find((set) => set.attributes.get('Name') === 'ExcelApi');
  return [
    ...(base?.attributes.get('MinVersion') === '1.7' ? [] : [{ rule: 'base-requirement', what: 'ExcelApi 1.7 is not the base' } as const]),
    ...(elementAt(root, 'VersionOverrides', 'Requirements') === null
      ? []
      : [{ rule: 'ribbon-requirement', what: 'unmet, it hides the whole ribbon' } as const]),
  ];
};

const checkPages: Check = (root, { pages }) => {
  const urls = resourcesOf(root).filter(({ kind }) => kind === kinds.Url);
  const addressOf = (id: string | undefined): string => urls.find((url) => url.id === id)?.element.attributes.get('DefaultValue') ?? '';
  const pane = elementAt(root, 'DefaultSettings', 'SourceLocation')?.attributes.get('DefaultValue') ?? '';
  const shown = allWithin(root)
    .filter((element) => element.name === 'Action' && element.attributes.get('type') === 'ShowTaskpane')
    .map((action) => addressOf(elementAt(action, 'SourceLocation')?.attributes.get('resid')));
  const named = [
    pane,
    elementAt(root, 'SupportUrl')?.attributes.get('DefaultValue') ?? '',
    ...urls.map(({ element }) => element.attributes.get('DefaultValue') ?? ''),
  ].filter((address) => address !== '');
  return [
    // Excel opens the one from the ribbon and the other where a catalogue ignores VersionOverrides.
    ...shown.filter((address) => address !== pane).map((address): ManifestFault => ({ rule: 'one-pane', what: `${address}, not ${pane}` })),
    ...[...new Set(named)]
      .filter((address) => !pages.includes(pathOf(address)))
      .map((address): ManifestFault => ({ rule: 'page-known', what: address })),
  ];
};

const checkSupport: Check = (root) =>
  elementAt(root, 'SupportUrl') === null ? [{ rule: 'support-url', what: 'users have nowhere to turn to' }] : [];

/** Microsoft's schema fixes the order; Office refuses the whole manifest over it. */
const order = [
  'Id',
  'AlternateId',
  'Version',
  'ProviderName',
  'DefaultLocale',
  'DisplayName',
  'Description',
  'IconUrl',
  'HighResolutionIconUrl',
  'SupportUrl',
  'AppDomains',
  'Hosts',
  'Requirements',
  'DefaultSettings',
  'Permissions',
  'VersionOverrides',
];

const checkOrder: Check = (root) =>
  root.children.flatMap((element, index): readonly ManifestFault[] => {
    const before = root.children[index - 1];
    const isInOrder = order.includes(element.name) && (before === undefined || order.indexOf(before.name) < order.indexOf(element.name));
    return isInOrder ? [] : [{ rule: 'element-order', what: `${element.name} after ${before?.name ?? 'nothing'}` }];
  });

const checks: readonly Check[] = [
  checkOrder,
  checkReferences,
  checkIds,
  checkAddresses,
  checkIcons,
  checkIconSizes,
  checkTexts,
  checkRequirements,
  checkPages,
  checkSupport,
];

/** Everything wrong with a manifest; empty for a good one. */
export function manifestFaults(xml: string, surroundings: ManifestSurroundings): readonly ManifestFault[] {
  const root = parseXml(xml);
  if ('fault' in root) return [{ rule: 'well-formed', what: root.fault }];
  return checks.flatMap((check) => check(root, surroundings));
}
