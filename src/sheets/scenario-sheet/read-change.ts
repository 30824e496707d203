/** Reads what a row of the scenario sheet does from its kind, target and value, in the words of either language. */
import type { Brings, ChangeAction, ProjectEffect } from '../../domain/scenario';
import type { SheetKind, SheetLanguage } from '../../domain/scenario-sheet';
import type { GradeId, Standard } from '../../domain/standard';
import { fold } from '../../language/text/fold';
import { alike, sameName } from '../../language/text/names';
import { fromPlainNotation, fromVietnameseNotation } from '../../language/numbers/typed-expression';
import { answers, behaviours, classes, levels, noRegion, places } from '../../language/lexicon/vocabulary';
import { said } from '../../language/said';
import { partItemOf } from './part-items';
import { itemsOf } from './quoted-items';
import { readNumber, readPercent } from './sheet-numbers';
import { driverNamed, indicatorNamed, regionNamed } from './sheet-names';
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
  const people = readNumber(texts.value.replace(/\s*(?:người|nguoi|people|persons)\.?$/iu, ''), language);
  return people === null ? badValue : done({ kind: 'add-people', where, people });
}

function readGrow(texts: ChangeTexts, language: SheetLanguage): ChangeRead {
  const where = placeNamed(texts.target, language);
  if (where === null) return badTarget;
  const match =
    /^(.+?%)\s*(?:\/\s*(?:nam|year)|moi nam|mot nam|hang nam|a year|per year)?\s*[,;]?\s*(?:trong|over|for|x)?\s*(\S+)\s*(?:nam|years?)$/.exec(
      fold(texts.value),
    );
  const rate = match === null ? null : readPercent(match[1] ?? '', language);
  const years = match === null ? null : readNumber(match[2] ?? '', language);
  return rate === null || years === null ? badValue : done({ kind: 'grow-people', where, rate, years });
}

/** A grade by its common word or by the law's own (`Dư`, `Đủ`); undefined where it is none. */
function gradeOf(text: string, indicator: number, language: SheetLanguage, standard: Standard): GradeId | null | undefined {
  const grade = said(levels, text, language.grades);
  if (grade !== null) return grade === 'none' ? null : grade;
  const row = standard.indicators.find(({ number }) => number === indicator);
  if (row?.kind !== 'grade' || text === '') return undefined;
  const exact = row.grades.find(({ label }) => sameName(label, text));
  if (exact !== undefined) return exact.id;
  // Without diacritics `Dư` and `Đủ` are one word; only a label of its own counts then.
  const proposed = row.grades.filter(({ label }) => alike(label, text));
  return proposed.length === 1 ? proposed[0]?.id : undefined;
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

/** An amount of money in tỷ đồng. */
function moneyOf(text: string, language: SheetLanguage): number | null {
  const match = /^(.*?)\s*(ty dong|ti dong|ty|ti|bn|billion|trieu dong|trieu|million)?$/.exec(fold(text.trim()));
  const value = match === null ? null : readNumber(match[1] ?? '', language);
  if (value === null) return null;
  return /^(?:trieu|million)/.test(match?.[2] ?? '') ? value / 1000 : value;
}

function effectOf(item: string, language: SheetLanguage, names: SheetNames): ProjectEffect | null {
  const row = /^\s*(?:chi tieu|indicator|ct)\s*(\d{1,3})\s*([=+-])\s*/.exec(fold(item));
  if (row !== null) {
    const indicator = Number(row[1]);
    const rest = item.slice(row[0].length).trim();
    const number = readNumber(rest.replace(/\s*%$/, ''), language);
    if (row[2] === '=') {
      const grade = gradeOf(rest, indicator, language, names.standard);
      if (grade !== undefined) return { kind: 'set-grade', indicator, grade };
      return number === null ? null : { kind: 'set-value', indicator, value: number };
    }
    return number === null ? null : { kind: 'add-to-value', indicator, amount: row[2] === '-' ? -number : number };
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
    const paid = /^\s*(?:chi phi|kinh phi|tong muc dau tu|cost)\s*:?\s*/.exec(fold(text));
    if (paid !== null) {
      const amount = moneyOf(text.slice(paid[0].length), language);
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

function readBudget(texts: ChangeTexts, language: SheetLanguage): ChangeRead {
  const years = /^(?:nam |tu )?\s*(\d{4})\s*(?:-+>?|→|den|to|toi)\s*(?:nam )?(\d{4})$/.exec(fold(texts.target));
  if (years === null) return badTarget;
  const yearly = (text: string): string => text.replace(/\s*(?:\/\s*(?:nam|year)|moi nam|mot nam|a year|per year)\s*$/, '').trim();
  const [first, second, ...more] = itemsOf(fold(texts.value), true).map(({ text }) => yearly(text));
  const rate = first === undefined ? null : readPercent(first.replace(/^(?:thu |revenue )?(?:tang |grows? )?/, ''), language);
  if (rate === null || more.length > 0) return badValue;
  let expenditure: number | null = null;
  let expenditureRate = 0;
  if (second !== undefined) {
    const spent = /^(?:chi|expenditure)(?: ngan sach)?(?= |$)/.exec(second);
    if (spent === null) return badValue;
    const [amount = '', growth, ...rest] = second
      .slice(spent[0].length)
      .split(/(?:^|\s)(?:tang|grows?|growing)\s/)
      .map((text) => text.trim());
    if (rest.length > 0) return badValue;
    const read = {
      amount: amount === '' ? null : moneyOf(amount, language),
      growth: growth === undefined ? 0 : readPercent(growth, language),
    };
    if ((amount !== '' && read.amount === null) || read.growth === null || (amount === '' && growth === undefined)) return badValue;
    expenditure = read.amount;
    expenditureRate = read.growth;
  }
  return done({ kind: 'grow-budget', rate, from: Number(years[1]), to: Number(years[2]), expenditure, expenditureRate });
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
    return region === null ? badValue : done({ kind, region });
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
      return readBudget(texts, language);
    case 'set-region':
    case 'set-area-type':
    case 'set-class':
      return readWhole(kind, texts, language, names.standard);
  }
}
