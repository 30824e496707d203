/** What a user changes in the settings, one thing at a time, and where in the document each thing stands. */
import type { Extent, Policy } from '../../domain/assessment';
import type { ColumnMapping } from '../../domain/indicator-table';
import type { Resolution } from '../../domain/observation';
import type { IndicatorId } from '../../domain/standard';
import type { BaselineOptions } from '../baseline-options';
import type { StatedChoices } from '../stated-assumptions';

export type SettingsEdit =
  /** null leaves it to the table and the date. */
  | { readonly kind: 'edition'; readonly edition: string | null }
  | { readonly kind: 'extent'; readonly extent: Extent | null }
  | { readonly kind: 'policy'; readonly policy: Policy }
  | { readonly kind: 'region'; readonly region: string | null }
  | { readonly kind: 'sheet'; readonly sheet: string | null }
  /** `sheet`: key of the part (`partKey`), its sheet's name as a rule. null takes the correction back. */
  | { readonly kind: 'mapping'; readonly sheet: string; readonly mapping: ColumnMapping | null }
  /** null takes the decision back. `decidedOn`: what stood in the row's value cell; null where that is not known. */
  | {
      readonly kind: 'decision';
      /** The edition that the row is one of: the same row of another text is another question. */
      readonly edition: string;
      readonly indicator: IndicatorId;
      readonly resolution: Resolution | null;
      readonly decidedOn: string | null;
    }
  /** Options that are left out stay. */
  | { readonly kind: 'baseline'; readonly options: Partial<BaselineOptions> }
  /** What a scenario sheet states, all in one step. */
  | { readonly kind: 'assumptions'; readonly choices: StatedChoices }
  /** Plain JSON data; undefined takes the draft out. */
  | { readonly kind: 'draft'; readonly draft: unknown };

/** A value to be put at a place of the document; undefined takes out what stands there. */
export type DocumentChange = { readonly keys: readonly [string, ...string[]]; readonly value: unknown };

/** To take the region out is to say that there is none. */
function regionChanges(region: string | null): readonly DocumentChange[] {
  return [{ keys: ['region'], value: region }, ...(region === null ? [{ keys: ['saidNoRegion'], value: true } as const] : [])];
}

/** A decision is one thing and is replaced whole; columns and options of the baseline stand for themselves, beside others that nobody here knows. */
export function changesOf(edit: SettingsEdit): readonly DocumentChange[] {
  switch (edit.kind) {
    case 'edition':
      return [{ keys: ['edition'], value: edit.edition }];
    case 'extent':
      return [{ keys: ['extent'], value: edit.extent }];
    case 'policy':
      return [{ keys: ['policy'], value: edit.policy }];
    case 'region':
      return regionChanges(edit.region);
    case 'sheet':
      return [{ keys: ['sheet'], value: edit.sheet }];
    case 'mapping': {
      const { sheet, mapping } = edit;
      if (mapping === null) return [{ keys: ['mappings', sheet], value: undefined }];
      return Object.entries(mapping).map(([role, column]) => ({ keys: ['mappings', sheet, role], value: column }));
    }
    case 'decision': {
      const { edition, indicator } = edit;
      const decidedOn = edit.resolution === null ? null : edit.decidedOn;
      return [
        { keys: ['resolutions', edition, indicator], value: edit.resolution ?? undefined },
        { keys: ['decidedOn', edition, indicator], value: decidedOn ?? undefined },
      ];
    }
    case 'baseline':
      return Object.entries(edit.options).map(([option, value]) => ({ keys: ['baseline', option], value }));
    case 'assumptions': {
      const { baseline = {}, region, ...choices } = edit.choices;
      const options = Object.entries(baseline).map(([option, value]): DocumentChange => ({ keys: ['baseline', option], value }));
      return [
        ...Object.entries(choices).map(([name, value]): DocumentChange => ({ keys: [name], value })),
        ...(region === undefined ? [] : regionChanges(region)),
        ...options,
      ];
    }
    case 'draft':
      return [{ keys: ['scenarios'], value: edit.draft }];
  }
}
