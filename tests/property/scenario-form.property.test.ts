/** A change that is opened in the pane's form and saved untouched is the change that it was; and so it is through JSON. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyKind, kindNamed } from '../../src/changes/kind-named';
import type { ChangeAction } from '../../src/changes/scenario';
import { decodeScenario, encodeScenario } from '../../src/changes/scenario-json';
import { evaluateExpression } from '../../src/engine/expression';
import { factsOf, movingFactsOf, startFrom } from '../../src/engine/scenario/moving-facts';
import { readForm, textsOfAction } from '../../src/taskpane/views/scenarios/changes/change-form';
import type { FormContext } from '../../src/taskpane/views/scenarios/changes/form-types';
import { laterWordsOf, wordsOf } from '../../src/words/languages';
import { locales } from '../../src/words/locale';
import type { Locale } from '../../src/words/locale';
import { sheetLanguage } from '../../src/words/sheet-language';
import { edition, sampleBaseline, standard } from '../support/sample-baseline';
import { actions, scenarioLists, typedAmounts } from '../support/scenario-arbitraries';

const start = startFrom(sampleBaseline, edition);
const drivers = Object.keys(sheetLanguage('vi').drivers);
const contextIn = (locale: Locale): FormContext => ({
  baseline: sampleBaseline,
  facts: factsOf(movingFactsOf(start), start),
  standard,
  words: {
    locale,
    text: laterWordsOf(locale).scenarioPane,
    comparison: laterWordsOf(locale).comparison,
    changes: laterWordsOf(locale).changes,
    terms: wordsOf(locale).terms,
  },
});

/** An expression is what it comes to: spaces and closing zeros are no part of it. */
function meant(action: ChangeAction): unknown {
  if (action.kind !== 'change-driver') return action;
  const amounts = [0, 1, 7, 188.5, 1e6].map((x) => {
    const value = evaluateExpression(action.expression, new Map([['x', x]]));
    return value.ok ? value.value : value.error.code;
  });
  return { ...action, expression: amounts };
}

describe.each(locales)('a change in the form, in %s', (locale) => {
  const context = contextIn(locale);

  it.each(everyKind.map(({ kind }) => [kind] as const))('%s: saved untouched it is the same', (name) => {
    const kind = kindNamed(name);
    if (kind === undefined) throw new Error(`no kind ${name}`);
    const one = actions(standard, drivers, typedAmounts, [kind]);
    fc.assert(
      fc.property(one, (action) => {
        const read = readForm(kind, textsOfAction(action, context), context);
        expect(read).toMatchObject({ ok: true });
        if (read.ok) expect(meant(read.action)).toEqual(meant(action));
      }),
      { numRuns: 100 },
    );
  });
});

describe('a scenario as JSON', () => {
  it('is read back the same, whatever its changes are', () => {
    fc.assert(
      fc.property(scenarioLists(standard, drivers), (scenarios) => {
        for (const scenario of scenarios) {
          const text = JSON.stringify(encodeScenario(scenario));
          const json: unknown = JSON.parse(text);
          expect(decodeScenario(json)).toEqual({ ok: true, value: scenario });
        }
      }),
      { numRuns: 300 },
    );
  });
});
