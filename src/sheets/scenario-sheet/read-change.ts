/** Reads what a row of the scenario sheet does from its kind, target and value, in the words of either language. */
import type { Brings, ChangeAction, ProjectEffect } from '../../domain/scenario';
import type { SheetKind, SheetLanguage } from '../../domain/scenario-sheet';
import type { GradeId, IndicatorId, Standard } from '../../domain/standard';
import { indicatorCalled } from '../../domain/standard';
import { amountAssumed } from '../../language/amount-said';
import { costSaid } from '../../language/cost-said';
import { gradeNamed, regionNamed } from '../../language/edition-names';
import { namedRow } from '../../language/headers/row-numbers';
import { peopleUnit } from '../../language/kept-units';
import { gradePlace } from '../../language/level-said';
import { answers } from '../../language/lexicon/list-words';
import { behaviours, noRegion } from '../../language/lexicon/scenario-words';
import { classes, places } from '../../language/lexicon/vocabulary';
import { rateOverYears } from '../../language/years-said';
import { fromPlainNotation, fromVietnameseNotation } from '../../language/numbers/typed-expression';
import { said } from '../../language/said';
import { readBudget } from './budget-items';
import { partItemOf } from './part-items';
import { itemsOf } from './quoted-items';
import { moneyOf, readAmount, readNumber, readPercent } from './sheet-numbers';
import { driverNamed, indicatorNamed } from './sheet-names';
import type { SheetNames } from './sheet-names';

/** The texts of a row, trimmed. */
export type ChangeTexts = { readonly target: string; readonly value: string };

/** What was read, or which of the cells could not be. `assumesNothing`: what a joining unit brings was not said. */
export type ChangeRead =
  | { readonly ok: true; readonly action: ChangeAction; readonly assumesNothing: boolean }
  | { readonly ok: false; readonly at: 'target' | 'value' };

const badTarget: ChangeRead = { ok: false, at: 'target' };
const badValue: ChangeRead = { ok: false, at: 'value' };

function done(action: ChangeAction, assumesNothing = false): ChangeRead {
  return { ok: true, action, assumesNothing };
}

type UnitItems = {
  readonly people: number | null;
  readonly area: number | null;
  readonly becomes: 'ward' | 'same' | null;
  readonly brings: Brings | null;
  readonly names: readonly string[];
};

/** Null where two items say the same thing. */
function unitItems(value: string, language: SheetLanguage): UnitItems | null {
  const found: { people: number | null; area: number | null; becomes: 'ward' | 'same' | null; brings: Brings | null; names: string[] } = {
    people: null,
    area: null,
    becomes: null,
    brings: null,
    names: [],
  };
  for (const { text, isQuoted } of itemsOf(value, true)) {
    const item = isQuoted ? null : partItemOf(text, language);
    if (item === null) {
      found.names.push(text);
      continue;
    }
    if (found[item.kind] !== null) return null;
    if (item.kind === 'becomes') found.becomes = item.becomes;
    else if (item.kind === 'brings') found.brings = item.brings;
    else found[item.kind] = item.amount;
  }
  return found;
}

function readMerge(texts: ChangeTexts, language: SheetLanguage): ChangeRead {
  if (texts.target === '') return badTarget;
  const items = unitItems(texts.value, language);
  if (items === null || items.names.length > 0 || (items.people === null) !== (items.area === null)) return badValue;
  const part = items.people === null || items.area === null ? null : { people: items.people, area: items.area };
  return done(
    { kind: 'merge-unit', unit: texts.target, becomes: items.becomes ?? 'same', part, brings: items.brings ?? 'nothing' },
    items.brings === null,
  );
}

function readSplit(texts: ChangeTexts, language: SheetLanguage): ChangeRead {
  if (texts.target === '') return badTarget;
  const items = unitItems(texts.value, language);
  const newUnit = items?.names[0];
  if (
    items === null ||
    newUnit === undefined ||
    items.names.length > 1 ||
    items.people === null ||
    items.area === null ||
    items.brings !== null
  )
    return badValue;
  return done({
    kind: 'split-unit',
    unit: texts.target,
    newUnit,
    part: { people: items.people, area: items.area },
    becomes: items.becomes ?? 'same',
  });
}

function readConvert(texts: ChangeTexts, language: SheetLanguage): ChangeRead {
  if (texts.target === '') return badTarget;
  const items = unitItems(texts.value, language);
  if (items === null || items.names.length > 0 || items.people !== null || items.area !== null || items.becomes === 'same') return badValue;
  return done({ kind: 'convert-to-ward', unit: texts.target, brings: items.brings ?? 'nothing' }, items.brings === null);
}

/** Inner or outer area; null for the whole, and for every other text. */
function placeNamed(text: string, language: SheetLanguage): 'inner' | 'outer' | null {
  const place = said(places, text, language.places);
  return place === 'inner' || place === 'outer' ? place : null;
}

function readAdd(texts: ChangeTexts, language: SheetLanguage): ChangeRead {
  const where = placeNamed(texts.target, language);
  if (where === null) return badTarget;
  const people = readAmount(amountAssumed(texts.value, peopleUnit), language);
  return people === null ? badValue : done({ kind: 'add-people', where, people });
}

function readGrow(texts: ChangeTexts, language: SheetLanguage): ChangeRead {
  const where = placeNamed(texts.target, language);
  if (where === null) return badTarget;
  const said = rateOverYears(texts.value);
  const rate = said === null ? null : readPercent(said.rate, language);
  const years = said === null ? null : readNumber(said.years, language);
  return rate === null || years === null ? badValue : done({ kind: 'grow-people', where, rate, years });
}

/** A grade by the law's own word (`Dư`, `Đủ`), by its place, or by the sheet's word for it; undefined where it is none. */
function gradeOf(text: string, indicator: IndicatorId, language: SheetLanguage, standard: Standard): GradeId | null | undefined {
  const row = standard.indicators.find(({ id }) => id === indicator);
  const named = row?.kind === 'grade' ? gradeNamed(text, row) : undefined;
  return named === undefined ? gradePlace(text, language.grades) : named;
}

function readIndicator(texts: ChangeTexts, language: SheetLanguage, standard: Standard): ChangeRead {
  const indicator = indicatorNamed(texts.target, standard);
  if (indicator === null) return badTarget;
  const grade = gradeOf(texts.value, indicator, language, standard);
  if (grade !== undefined) return done({ kind: 'set-grade', indicator, grade });
  // A share in per cent is filed in per cent: 83,09 % is 83,09.
  const value = readNumber(texts.value.replace(/\s*%$/, ''), language);
  return value === null ? badValue : done({ kind: 'set-value', indicator, value });
}

/** The sheet's arithmetic in the parser's notation; null where a number can be read two ways. */
function expressionOf(value: string, language: SheetLanguage): string | null {
  if (value === '') return null;
  return language.decimal === '.' ? fromPlainNotation(value) : fromVietnameseNotation(value);
}

function readDriver(texts: ChangeTexts, language: SheetLanguage, names: SheetNames): ChangeRead {
  const driver = driverNamed(texts.target, names.languages);
  if (driver === null) return badTarget;
  const expression = expressionOf(texts.value, language);
  return expression === null ? badValue : done({ kind: 'change-driver', driver, expression });
}

function readBehaviour(texts: ChangeTexts, language: SheetLanguage, names: SheetNames): ChangeRead {
  const driver = driverNamed(texts.target, names.languages);
  if (driver === null) return badTarget;
  const behaviour = said(behaviours, texts.value, language.behaviours);
  return behaviour === null ? badValue : done({ kind: 'set-behaviour', driver, behaviour });
}

function effectOf(item: string, language: SheetLanguage, names: SheetNames): ProjectEffect | null {
  const row = namedRow(item);
  const sign = row?.isWorded === true ? /^\s*([=+−-])\s*/.exec(row.rest) : null;
  if (row !== null && sign !== null) {
    const indicator = indicatorCalled(names.standard, row.number)?.id ?? String(row.number);
    const rest = row.rest.slice(sign[0].length).trim();
    const number = readNumber(rest.replace(/\s*%$/, ''), language);
    if (sign[1] === '=') {
      const grade = gradeOf(rest, indicator, language, names.standard);
      if (grade !== undefined) return { kind: 'set-grade', indicator, grade };
      return number === null ? null : { kind: 'set-value', indicator, value: number };
    }
    return number === null ? null : { kind: 'add-to-value', indicator, amount: sign[1] === '+' ? number : -number };
  }
  const stock = /^(.+?)\s*([+−-])\s*(\d[\d.,\s\u00a0]*(?:e[-+]?\d+)?)$/iu.exec(item);
  const driver = stock === null ? null : driverNamed(stock[1] ?? '', names.languages);
  const amount = stock === null ? null : readNumber(stock[3] ?? '', language);
  if (driver === null || amount === null) return null;
  return { kind: 'add-to-driver', driver, amount: stock?.[2] === '+' ? amount : -amount };
}

function readProject(texts: ChangeTexts, language: SheetLanguage, names: SheetNames): ChangeRead {
  if (texts.target === '') return badTarget;
  const effects: ProjectEffect[] = [];
  let cost: number | null = null;
  for (const { text } of itemsOf(texts.value.normalize('NFC'), false)) {
    const paid = costSaid(text);
    if (paid !== null) {
      const amount = moneyOf(paid, language);
      if (amount === null || cost !== null) return badValue;
      cost = amount;
      continue;
    }
    const effect = effectOf(text, language, names);
    if (effect === null) return badValue;
    effects.push(effect);
  }
  return done({ kind: 'complete-project', project: texts.target, effects, cost });
}

function budgetRead(read: ReturnType<typeof readBudget>): ChangeRead {
  if (read === 'target') return badTarget;
  return read === 'value' ? badValue : done(read);
}

/** Region, area type and class decide one thing of the whole city; people write it in either cell. */
function readWhole(
  kind: 'set-region' | 'set-area-type' | 'set-class',
  texts: ChangeTexts,
  language: SheetLanguage,
  standard: Standard,
): ChangeRead {
  const text = texts.value === '' ? texts.target : texts.value;
  if (kind === 'set-region') {
    if (said(noRegion, text, { none: language.noRegion }) !== null) return done({ kind, region: null });
    const region = regionNamed(text, standard);
    return region === null ? badValue : done({ kind, region: region.id });
  }
  if (kind === 'set-area-type') {
    const answer = said(answers, text, { yes: language.switches.on, no: language.switches.off });
    return answer === null ? badValue : done({ kind, isMountain: answer === 'yes' });
  }
  const urbanClass = said(classes, text, language.classes);
  return urbanClass === null ? badValue : done({ kind, urbanClass });
}

export function readChange(kind: SheetKind, texts: ChangeTexts, language: SheetLanguage, names: SheetNames): ChangeRead {
  switch (kind) {
    case 'merge-unit':
      return readMerge(texts, language);
    case 'split-unit':
      return readSplit(texts, language);
    case 'convert-to-ward':
      return readConvert(texts, language);
    case 'add-people':
      return readAdd(texts, language);
    case 'grow-people':
      return readGrow(texts, language);
    case 'set-indicator':
      return readIndicator(texts, language, names.standard);
    case 'change-driver':
      return readDriver(texts, language, names);
    case 'set-behaviour':
      return readBehaviour(texts, language, names);
    case 'complete-project':
      return readProject(texts, language, names);
    case 'grow-budget':
      return budgetRead(readBudget(texts.target, texts.value, language));
    case 'set-region':
    case 'set-area-type':
    case 'set-class':
      return readWhole(kind, texts, language, names.standard);
  }
}
