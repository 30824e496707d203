/** The committed manifest keeps every rule; one broken copy a rule shows that the rule would tell. */
import { describe, expect, it } from 'vitest';
import { committedManifest as manifest, faultsOf, manifestSurroundings as surroundings } from './committed-manifest';
import { manifestFaults, manifestRules } from './manifest-rules';
import type { ManifestRule } from './manifest-rules';

/** A copy with one mistake. Throws where the text to break is not there: the mistake would not be made. */
function broken(from: string | RegExp, to: string): string {
  const copy = manifest.replace(from, to);
  if (copy === manifest) throw new Error(`nothing to break: ${String(from)}`);
  return copy;
}

it('is without a fault', () => {
  expect(faultsOf(manifest)).toEqual([]);
});

describe('a mistake is told:', () => {
  const mistakes: readonly (readonly [string, ManifestRule, string, string])[] = [
    ['an element that is not closed', 'well-formed', broken('</Hosts>', ''), 'tag'],
    [
      'elements in another order than the schema’s',
      'element-order',
      broken('<Permissions>ReadWriteDocument</Permissions>', '').replace('<Hosts>', '<Permissions>ReadWriteDocument</Permissions><Hosts>'),
      'Hosts after Permissions',
    ],
    ['a reference to nothing', 'resource-exists', broken('<Label resid="Group.Label"/>', '<Label resid="Group.Lable"/>'), 'Group.Lable'],
    [
      'a label that refers to a long text',
      'resource-kind',
      broken('<Label resid="Group.Label"/>', '<Label resid="OpenPane.Tip"/>'),
      'OpenPane.Tip',
    ],
    [
      'an id of more than 32 characters',
      'id-length',
      broken(/OpenPane\.Tip/g, 'OpenPane.Description.Of.The.Button'),
      'OpenPane.Description.Of.The.Button',
    ],
    [
      'a resource that nothing uses',
      'id-unused',
      broken(
        '<bt:Url id="LearnMore.Url"',
        '<bt:Url id="Old.Url" DefaultValue="https://localhost:3000/index.html"/><bt:Url id="LearnMore.Url"',
      ),
      'Old.Url',
    ],
    [
      'two resources of one id',
      'id-duplicate',
      broken(
        '<bt:Url id="LearnMore.Url"',
        '<bt:Url id="Pane.Url" DefaultValue="https://localhost:3000/index.html"/><bt:Url id="LearnMore.Url"',
      ),
      'Pane.Url',
    ],
    ['two controls of one id', 'id-duplicate', broken('id="NangLoai.OpenPane"', 'id="NangLoai.Group"'), 'NangLoai.Group'],
    [
      'an address without https',
      'https',
      broken('SupportUrl DefaultValue="https:', 'SupportUrl DefaultValue="http:'),
      'http://localhost:3000/index.html',
    ],
    [
      'an address on another server',
      'one-origin',
      broken('SupportUrl DefaultValue="https://localhost:3000', 'SupportUrl DefaultValue="https://localhost:3443'),
      'https://localhost:3443',
    ],
    ['an icon that is not in the repository', 'icon-file', broken('icons/icon-40.png', 'icons/icon-41.png'), 'icon-41.png'],
    [
      'an icon of other pixels than declared',
      'icon-pixels',
      broken(
        'Icon.80" DefaultValue="https://localhost:3000/assets/icons/icon-80.png',
        'Icon.80" DefaultValue="https://localhost:3000/assets/icons/icon-64.png',
      ),
      '64 × 64, not 80 × 80',
    ],
    [
      'an icon that is no PNG',
      'icon-pixels',
      broken(
        'IconUrl DefaultValue="https://localhost:3000/assets/icons/icon-32.png',
        'IconUrl DefaultValue="https://localhost:3000/assets/icons/icon.svg',
      ),
      'no PNG',
    ],
    ['an icon without a size that Excel needs', 'icon-sizes', broken('<bt:Image size="80" resid="Icon.80"/>', ''), '80 pixels'],
    [
      'a resource text without English',
      'every-locale',
      broken('<bt:Override Locale="en-US" Value="Score the city"/>', ''),
      'OpenPane.Label has no en-US',
    ],
    [
      'a name without English',
      'every-locale',
      broken('<Override Locale="en-US" Value="Nâng Loại: urban class"/>', ''),
      'DisplayName has no en-US',
    ],
    [
      'a text that one language alone has',
      'every-locale',
      broken(
        '<bt:Override Locale="en-US" Value="Score the city"/>',
        '<bt:Override Locale="en-US" Value="Score the city"/><bt:Override Locale="fr-FR" Value="Noter la ville"/>',
      ),
      'DisplayName has no fr-FR',
    ],
    ['a label longer than 125 characters', 'text-length', broken('"Score the city"', `"${'x'.repeat(126)}"`), '126 of 125'],
    ['an empty text', 'text-length', broken('"Score the city"', '""'), '0 of 125'],
    ['no address for help', 'support-url', broken(/<SupportUrl [^>]*\/>/, ''), 'nowhere'],
    ['another base than ExcelApi 1.7', 'base-requirement', broken('MinVersion="1.7"', 'MinVersion="1.9"'), '1.7'],
    ['no base at all', 'base-requirement', broken(/<Requirements>[\s\S]*<\/Requirements>/, ''), '1.7'],
    [
      'a requirement that can hide the ribbon',
      'ribbon-requirement',
      broken(
        'xsi:type="VersionOverridesV1_0">',
        'xsi:type="VersionOverridesV1_0"><Requirements><bt:Sets><bt:Set Name="SharedRuntime"/></bt:Sets></Requirements>',
      ),
      'hides',
    ],
    [
      'a ribbon button for another pane',
      'one-pane',
      broken('"Pane.Url" DefaultValue="https://localhost:3000/taskpane.html', '"Pane.Url" DefaultValue="https://localhost:3000/index.html'),
      'index.html, not',
    ],
    ['a page that no build makes', 'page-known', broken(/taskpane\.html/g, 'pane.html'), 'pane.html'],
  ];

  it.each(mistakes)('%s (%s)', (_mistake, rule, copy, telling) => {
    const faults = manifestFaults(copy, surroundings);
    expect(new Set(faults.map((fault) => fault.rule))).toContain(rule);
    expect(faults.find((fault) => fault.rule === rule && fault.what.includes(telling))).toBeDefined();
  });

  it('every rule has its broken copy', () => {
    const broken = new Set(mistakes.map(([, rule]) => rule));
    expect(manifestRules.filter((rule) => !broken.has(rule))).toEqual([]);
  });

  it('and nothing else is told of a copy with one mistake in a text', () => {
    expect(manifestFaults(broken('"Score the city"', '""'), surroundings)).toEqual([
      { rule: 'text-length', what: 'OpenPane.Label: 0 of 125 characters' },
    ]);
  });
});
