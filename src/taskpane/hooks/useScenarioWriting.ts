import { useCallback, useRef, useState } from 'react';
import type { Clock, SheetWriter } from '../../application/ports';
import type { ScenarioSession } from '../../application/scenario-session';
import type { ScoringSession } from '../../application/scoring-session';
import { problem } from '../../domain/problem';
import type { Problem } from '../../domain/problem';
import type { Receipt } from '../../domain/write-plan';
import type { OwnSheets } from '../../reports/scenario-plan';
import type { Locale } from '../../strings/locale';
import type { PaneScenarios } from '../pane-scenarios';

const nothingWritten: OwnSheets = { scenarios: null, comparison: null };

/** What a write is made of and where it goes. `writer` is null where the host cannot write. */
export type ScenarioWriting = {
  readonly writer: SheetWriter | null;
  readonly scoring: ScoringSession;
  /** Null until they are here. */
  readonly scenarios: ScenarioSession | null;
  readonly clock: Clock;
  readonly locale: Locale;
};

/** The scenarios for the pane, with the verbs that write their comparison and take the last write back; null until they are here. */
export function useScenarioWriting({ writer, scoring, scenarios, clock, locale }: ScenarioWriting): PaneScenarios | null {
  const [receipt, setReceipt] = useState<Receipt | null>(null);
  const [refusal, setRefusal] = useState<Problem | null>(null);
  /** Before and after the last write: restoring returns to the former. */
  const own = useRef({ before: nothingWritten, now: nothingWritten });
  const isBusy = useRef(false);

  const write = useCallback(async () => {
    // Here since the view is: they are one file.
    const { scenarioPlan } = await import(/* webpackChunkName: "scenarios" */ '../../reports/scenario-plan');
    const { scored } = scoring.getState();
    if (writer === null || scenarios === null || scored === null || isBusy.current) return;
    const planned = scenarioPlan(scored, scenarios.getState(), own.current.now, locale, clock.today());
    if (planned === null) return;
    isBusy.current = true;
    const written = await writer.write(planned.plan);
    isBusy.current = false;
    setRefusal(written.ok ? null : written.error);
    if (!written.ok) return;
    const names = Object.fromEntries(planned.order.map((which, index) => [which, written.value.sheets[index] ?? null]));
    own.current = { before: own.current.now, now: { ...own.current.now, ...names } };
    setReceipt(written.value);
    scoring.note(problem('sheets-written', 'info', null, { sheets: quoted(written.value), cells: written.value.cells }));
  }, [writer, scoring, scenarios, clock, locale]);

  const restore = useCallback(async () => {
    if (writer === null || receipt === null || isBusy.current) return;
    isBusy.current = true;
    const restored = await writer.restore(receipt);
    isBusy.current = false;
    setRefusal(restored.ok ? null : restored.error);
    if (!restored.ok) return;
    own.current = { before: nothingWritten, now: own.current.before };
    setReceipt(null);
    scoring.dismissNotices();
    scoring.note(problem('sheets-restored', 'info', null, { sheets: quoted(receipt) }));
  }, [writer, scoring, receipt]);

  if (scenarios === null) return null;
  return {
    session: scenarios,
    ...(writer === null ? {} : { onWrite: () => void write() }),
    ...(writer === null || receipt === null ? {} : { onRestore: () => void restore() }),
    ...(refusal === null ? {} : { refusal }),
  };
}

function quoted(receipt: Receipt): string {
  return receipt.sheets.map((name) => `“${name}”`).join(', ');
}
