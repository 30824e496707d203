/** A finished project on the sheet: its effects and what it costs, `chỉ tiêu 23 + 1; số giường bệnh + 100; chi phí 252 tỷ`. */
import type { ProjectEffect } from '../../domain/change-parts';
import { indicatorCalled } from '../../domain/standard';
import type { IndicatorId } from '../../domain/standard';
import { costSaid } from '../../language/cost-said';
import { namedRow } from '../../language/headers/row-numbers';
import type { AnyAction } from '../field';
import { gradeRead, writtenGrade } from './cells';
import type { Notation, NotationContext } from './notation';
import { itemsOf } from './quoted-items';
import { textCell } from './sheet-language';
import type { SheetLanguage } from './sheet-language';
import { driverNamed, writtenDriver } from './sheet-names';
import type { SheetNames } from './sheet-names';
import { moneyOf, readNumber, writeNumber } from './sheet-numbers';

type Project = AnyAction & { readonly project: string; readonly cost: number | null; readonly effects: readonly ProjectEffect[] };

function signed(amount: number, language: SheetLanguage): string {
  return `${amount < 0 ? '-' : '+'} ${writeNumber(Math.abs(amount), language)}`;
}

/** A row by the number that people type. */
function writtenRow(indicator: IndicatorId, language: SheetLanguage, { standard }: SheetNames): string {
  return language.indicator(String(standard.indicators.find(({ id }) => id === indicator)?.number ?? indicator));
}

function effectItem(effect: ProjectEffect, language: SheetLanguage, names: SheetNames): string {
  switch (effect.kind) {
    case 'set-value':
      return `${writtenRow(effect.indicator, language, names)} = ${writeNumber(effect.value, language)}`;
    case 'add-to-value':
      return `${writtenRow(effect.indicator, language, names)} ${signed(effect.amount, language)}`;
    case 'set-grade':
      return `${writtenRow(effect.indicator, language, names)} = ${writtenGrade(effect.grade, effect.indicator, language, names)}`;
    case 'add-to-driver':
      return `${writtenDriver(effect.driver, names, language)} ${signed(effect.amount, language)}`;
  }
}

function effectOf(item: string, language: SheetLanguage, names: SheetNames): ProjectEffect | null {
  const row = namedRow(item);
  const sign = row?.isWorded === true ? /^\s*([=+−-])\s*/.exec(row.rest) : null;
  if (row !== null && sign !== null) {
    const indicator = indicatorCalled(names.standard, row.number)?.id ?? String(row.number);
    const rest = row.rest.slice(sign[0].length);
    const number = readNumber(rest.replace(/\s*%$/, ''), language);
    if (sign[1] === '=') {
      const grade = gradeRead(rest, indicator, language, names);
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

/** Effects and cost of a value; null where an item is neither, or a second cost. */
function readProject(value: string, language: SheetLanguage, names: SheetNames): Omit<Project, 'kind' | 'project'> | null {
  const effects: ProjectEffect[] = [];
  let cost: number | null = null;
  for (const { text } of itemsOf(value.normalize('NFC'), false)) {
    const paid = costSaid(text);
    if (paid !== null) {
      const amount = moneyOf(paid, language);
      if (amount === null || cost !== null) return null;
      cost = amount;
      continue;
    }
    const effect = effectOf(text, language, names);
    if (effect === null) return null;
    effects.push(effect);
  }
  return { effects, cost };
}

export function projectNotation({ isOf }: NotationContext<Project>): Notation {
  return {
    write: (action, language, names) => {
      if (!isOf(action)) return { target: null, value: null };
      const cost = action.cost === null ? [] : [language.cost(writeNumber(action.cost, language))];
      const items = [...action.effects.map((effect) => effectItem(effect, language, names)), ...cost];
      return { target: textCell(action.project), value: textCell(items.join('; ')) };
    },
    read: ({ target, value }, language, names) => {
      if (target === '') return { ok: false, at: 'target' };
      const read = readProject(value, language, names);
      return read === null ? { ok: false, at: 'value' } : { ok: true, values: { project: target, ...read }, assumed: [] };
    },
  };
}
