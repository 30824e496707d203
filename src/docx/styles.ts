/** What a document's styles say of text that matters to a reader: raised, struck out, hidden, numbered. */
import type { ReadBudget } from '../ooxml/read-budget';
import { walkXmlBytes } from '../ooxml/xml-walk';
import { isOn, wordAttribute, wordName, wordNumber } from './word-xml';

/** Null where the style (or run) says nothing. */
export type RunLook = { readonly isRaised: boolean | null; readonly isStruck: boolean | null; readonly isHidden: boolean | null };

export type NumberingPlace = { readonly numbering: string; readonly level: number };

export type WordStyle = RunLook & { readonly basedOn: string | null; readonly numbering: string | null; readonly level: number | null };

/** Styles by id, with what they inherit. */
export type WordStyles = {
  readonly lookOf: (style: string | null) => RunLook;
  readonly numberingOf: (style: string | null) => NumberingPlace | null;
};

type Draft = { -readonly [Key in keyof WordStyle]: WordStyle[Key] };

export const plainLook: RunLook = { isRaised: null, isStruck: null, isHidden: null };

/** A style that is based on itself by way of others ends the search. */
const longestChain = 20;

/** No part, or a broken one, is no styles: texts can be read without. */
export function readStyles(bytes: Uint8Array | null, budget: ReadBudget): WordStyles {
  const styles = new Map<string, WordStyle>();
  let draft: Draft | null = null;
  let id = '';
  if (bytes !== null) {
    walkXmlBytes(bytes, {
      open: (element) => {
        const name = wordName(element);
        if (name === 'style') {
          budget.spend('looks');
          id = wordAttribute(element, 'styleId') ?? '';
          draft = { ...plainLook, basedOn: null, numbering: null, level: null };
        } else if (draft !== null) {
          if (name === 'basedOn') draft.basedOn = wordAttribute(element, 'val');
          else if (name === 'numId') draft.numbering = wordAttribute(element, 'val');
          else if (name === 'ilvl') draft.level = wordNumber(element, 'val');
          else Object.assign(draft, runLookChange(name, element));
        }
      },
      close: (element) => {
        if (wordName(element) !== 'style' || draft === null) return;
        styles.set(id, draft);
        draft = null;
      },
    });
  }
  return { lookOf: (style) => lookOf(styles, style), numberingOf: (style) => numberingOf(styles, style) };
}

/** What an element of run properties changes. */
export function runLookChange(name: string | null, element: Parameters<typeof isOn>[0]): Partial<RunLook> {
  switch (name) {
    case 'strike':
    case 'dstrike':
      return { isStruck: isOn(element) };
    case 'vanish':
      return { isHidden: isOn(element) };
    case 'vertAlign':
      return { isRaised: wordAttribute(element, 'val') === 'superscript' };
    default:
      return {};
  }
}

/** The second look laid over the first. */
export function overlaid(below: RunLook, above: RunLook): RunLook {
  return {
    isRaised: above.isRaised ?? below.isRaised,
    isStruck: above.isStruck ?? below.isStruck,
    isHidden: above.isHidden ?? below.isHidden,
  };
}

function chainOf(styles: ReadonlyMap<string, WordStyle>, style: string | null): readonly WordStyle[] {
  const chain: WordStyle[] = [];
  let at = style;
  while (at !== null && chain.length < longestChain) {
    const found = styles.get(at);
    if (found === undefined) break;
    chain.push(found);
    at = found.basedOn;
  }
  return chain;
}

function lookOf(styles: ReadonlyMap<string, WordStyle>, style: string | null): RunLook {
  return chainOf(styles, style).reduceRight<RunLook>((below, above) => overlaid(below, above), plainLook);
}

function numberingOf(styles: ReadonlyMap<string, WordStyle>, style: string | null): NumberingPlace | null {
  const chain = chainOf(styles, style);
  const numbering = chain.find((each) => each.numbering !== null)?.numbering ?? null;
  return numbering === null ? null : { numbering, level: chain.find((each) => each.level !== null)?.level ?? 0 };
}
