/** What Stryker gets of ours. */
import { WorldRunner } from './world-runner';

export const strykerPlugins = [{ kind: 'TestRunner', name: 'worlds', injectableClass: WorldRunner }];
