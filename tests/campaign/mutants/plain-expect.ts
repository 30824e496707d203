/** `expect` as vitest has it, without vitest around it. */
import { ASYMMETRIC_MATCHERS_OBJECT, GLOBAL_EXPECT, JestAsymmetricMatchers, JestChaiExpect, JestExtend, setState } from '@vitest/expect';
import type { ExpectStatic } from '@vitest/expect';
import * as chai from 'chai';

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

const globals = globalThis as unknown as Record<symbol, object>;
const plain = Object.assign(
  (value: unknown, message?: string) => chai.expect(value, message),
  chai.expect,
  globals[ASYMMETRIC_MATCHERS_OBJECT],
);

export const expect = plain as unknown as ExpectStatic;
globals[GLOBAL_EXPECT] = plain;
setState({ assertionCalls: 0, isExpectingAssertions: false, currentTestName: '' }, expect);
