/** How the form of a change is described: plain data, so that one component draws them all and a test can read them. */
import type { ChangeAction } from '../../../../changes/scenario';
import type { Baseline } from '../../../../domain/baseline';
import type { Facts } from '../../../../domain/facts';
import type { Standard } from '../../../../domain/standard';
import type { ScenarioWords } from '../../../hooks/useScenarioWords';

/** What stands in the form's fields, by field name, as typed. */
export type FormTexts = Readonly<Record<string, string>>;

export type Option = { readonly value: string; readonly label: string };

export type FormField =
  | { readonly kind: 'text'; readonly name: string; readonly label: string; readonly hint?: string }
  | { readonly kind: 'number'; readonly name: string; readonly label: string; readonly hint?: string }
  | {
      readonly kind: 'select';
      readonly name: string;
      readonly label: string;
      readonly options: readonly Option[];
      readonly placeholder?: string;
      readonly hint?: string;
    }
  | { readonly kind: 'radio'; readonly name: string; readonly label: string; readonly options: readonly Option[]; readonly hint?: string }
  /** Something to know before filling in the next field. */
  | { readonly kind: 'note'; readonly name: string; readonly text: string }
  /** A button that gives the form other texts (one more effect, one less). */
  | { readonly kind: 'button'; readonly name: string; readonly label: string; readonly texts: FormTexts };

/** What a form needs to know: the baseline, the facts as the scenario shown makes them, the edition and the language. */
export type FormContext = {
  readonly baseline: Baseline;
  readonly facts: Facts;
  readonly standard: Standard;
  readonly words: ScenarioWords;
};

/** A change, or what is wrong with the fields, a sentence each. */
export type FormReading =
  { readonly ok: true; readonly action: ChangeAction } | { readonly ok: false; readonly faults: Readonly<Record<string, string>> };
