/** The committed manifest's shared runtime agrees with the code and the build; one broken copy a rule shows that the rule would tell. */
import { describe, expect, it } from 'vitest';
import { committedManifest as manifest, runtimeSurroundings as surroundings } from './committed-manifest';
import { runtimeFaults } from './shared-runtime-rules';
import type { RuntimeRule } from './shared-runtime-rules';

function broken(from: string | RegExp, to: string): string {
  const copy = manifest.replace(from, to);
  if (copy === manifest) throw new Error(`nothing to break: ${String(from)}`);
  return copy;
}

it('is one runtime that finds its code', () => {
  expect(runtimeFaults(manifest, surroundings)).toEqual([]);
});

it('is asked for and never required: Excel 2019 would lose its ribbon', () => {
  expect(manifest).not.toMatch(/<(?:bt:)?Set Name="(?:SharedRuntime|CustomFunctionsRuntime|AddinCommands)"/);
});

describe('a mistake is told:', () => {
  const mistakes: readonly (readonly [string, RuntimeRule, string, string])[] = [
    [
      'ribbon code on a page of its own',
      'one-runtime',
      broken('<FunctionFile resid="Pane.Url"/>', '<FunctionFile resid="LearnMore.Url"/>'),
      'FunctionFile: LearnMore.Url',
    ],
    ['no page for ribbon code', 'one-runtime', broken('<FunctionFile resid="Pane.Url"/>', ''), 'FunctionFile: (none)'],
    [
      'formulas on a page of their own',
      'one-runtime',
      broken(/(<Page>\s*<SourceLocation resid=")Pane\.Url/, '$1LearnMore.Url'),
      'Page: LearnMore.Url',
    ],
    [
      'a pane outside the runtime',
      'one-runtime',
      broken(/(<TaskpaneId>[^<]*<\/TaskpaneId>\s*<SourceLocation resid=")Pane\.Url/, '$1LearnMore.Url'),
      'ShowTaskpane: LearnMore.Url',
    ],
    ['a runtime that ends with the pane', 'long-lived', broken('lifetime="long"', 'lifetime="short"'), 'Pane.Url'],
    ['a button for which there is no code', 'action-known', broken('>openHelp<', '>openHelpp<'), 'nothing does openHelpp'],
    ['code for which there is no button', 'action-known', broken('>openHelp<', '>openWriting<'), 'no button for openHelp'],
    [
      'formulas under another name in one language',
      'namespace',
      broken('Locale="en-US" Value="NANGLOAI"', 'Locale="en-US" Value="URBAN"'),
      'URBAN',
    ],
    [
      'help texts of formulas in one language alone',
      'metadata-locale',
      broken(/<bt:Override Locale="en-US" Value="[^"]*functions\.en\.json"\/>/, ''),
      'en-US: (none)',
    ],
    ['help texts in the wrong language', 'metadata-locale', broken('functions.en.json', 'functions.vi.json'), 'not functions.en.json'],
    ['a script that no build makes', 'file-made', broken('/functions.js', '/formulas.js'), 'formulas.js'],
  ];

  it.each(mistakes)('%s (%s)', (_mistake, rule, copy, telling) => {
    expect(runtimeFaults(copy, surroundings).filter((fault) => fault.rule === rule && fault.what.includes(telling))).toHaveLength(1);
  });
});
