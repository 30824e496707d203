/** The budget of the pane's first load, and what a build that breaks it says. */
import { describe, expect, it } from 'vitest';
import { firstLoadTrouble, packageOf } from './first-load.mjs';

describe('the first load of the pane', () => {
  const modules = [
    { path: '/r/node_modules/mathjs/lib/esm/a.js', size: 400 },
    { path: 'C:\\r\\node_modules\\mathjs\\lib\\esm\\b.js', size: 300 },
    { path: '/r/node_modules/@fluentui/react-tabs/lib/Tab.js', size: 650 },
    { path: '/r/src/words/vi/pane.ts', size: 10 },
  ];

  it('may be 317.000 bytes, compressed, and not one more', () => {
    expect(firstLoadTrouble(317_000, modules)).toBeNull();
    expect(firstLoadTrouble(317_001, modules)).toContain('317001 bytes compressed; 317000 are allowed');
  });

  it('names what is largest in it first, by package', () => {
    expect(firstLoadTrouble(400_000, modules)).toMatch(/mathjs 700, @fluentui\/react-tabs 650, src\/words 10$/);
  });

  it('knows a package in a package, and a file of neither', () => {
    expect(packageOf('/r/node_modules/a/node_modules/b/index.js')).toBe('b');
    expect(packageOf('webpack/runtime/chunk')).toBe('chunk');
  });
});
