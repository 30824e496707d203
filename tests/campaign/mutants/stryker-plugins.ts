/** What Stryker gets of ours. */
import { StrykerCompiler } from './stryker-compiler';
import { WorldRunner } from './world-runner';

export const strykerPlugins = [
  { kind: 'TestRunner', name: 'worlds', injectableClass: WorldRunner },
  { kind: 'Checker', name: 'compiler', injectableClass: StrykerCompiler },
];
