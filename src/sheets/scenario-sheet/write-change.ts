/** Spells a change in the words of the sheet. `read-change.ts` reads each spelling back as the same change. */
import type { ChangeAction, ProjectEffect, UnitPart } from '../../domain/scenario';
import {
  becomesWords,
  behaviourWords,
  bringsWords,
  classWords,
  gradeWords,
  kindWords,
  noRegionWords,
  placeWords,
  switchWords,
  wordOf,
} from './change-words';
import type { SheetKind } from './change-words';
import { isPartItem } from './part-items';
import { quoted } from './quoted-items';
import type { SheetLanguage } from './sheet-language';
import { writeNumber, writePercent } from './sheet-language';
import type { SheetNames } from './sheet-names';
import { writtenDriver, writtenIndicator } from './sheet-names';

/** A cell to write: text stays text even where it looks like a formula (`=1+1`); the writer sees to it. */
export type SheetCell = { readonly text: string } | number | null;

export type SpelledChange = { readonly kind: SheetCell; readonly target: SheetCell; readonly value: SheetCell };

function text(value: string): SheetCell {
  return value === '' ? null : { text: value };
}

function partItems({ people, area }: UnitPart, language: SheetLanguage): readonly string[] {
  return [`${writeNumber(people, language)} ${language === 'vi' ? 'người' : 'people'}`, `${writeNumber(area, language)} km²`];
}

function signed(amount: number, language: SheetLanguage): string {
  return `${amount < 0 ? '-' : '+'} ${writeNumber(Math.abs(amount), language)}`;
}

function effectItem(effect: ProjectEffect, language: SheetLanguage, names: SheetNames): string {
  const row = language === 'vi' ? 'chỉ tiêu' : 'indicator';
  switch (effect.kind) {
    case 'set-value':
      return `${row} ${String(effect.indicator)} = ${writeNumber(effect.value, language)}`;
    case 'add-to-value':
      return `${row} ${String(effect.indicator)} ${signed(effect.amount, language)}`;
    case 'set-grade':
      return `${row} ${String(effect.indicator)} = ${wordOf(gradeWords, effect.grade ?? 'none', language)}`;
    case 'add-to-driver':
      return `${writtenDriver(effect.driver, names, language)} ${signed(effect.amount, language)}`;
  }
}

/** The notation of the sheet for an expression: on a Vietnamese sheet decimal commas, and semicolons between arguments. */
function writtenExpression(expression: string, language: SheetLanguage): string {
  return language === 'en' ? expression : expression.replaceAll(',', ';').replaceAll('.', ',');
}

function budgetItems(action: Extract<ChangeAction, { kind: 'grow-budget' }>, language: SheetLanguage): string {
  const rate = writePercent(action.rate, language);
  const [spent, grows] = language === 'vi' ? ['chi', 'tăng'] : ['expenditure', 'grows'];
  const growth = `${grows} ${writePercent(action.expenditureRate, language)}`;
  if (action.expenditure === null) return action.expenditureRate === 0 ? rate : `${rate}; ${spent} ${growth}`;
  return `${rate}; ${spent} ${writeNumber(action.expenditure, language)} tỷ ${growth}`;
}

function spell(
  action: ChangeAction,
  language: SheetLanguage,
  names: SheetNames,
): { readonly kind: SheetKind; readonly target: SheetCell; readonly value: SheetCell } {
  switch (action.kind) {
    case 'merge-unit': {
      const part = action.part === null ? [] : partItems(action.part, language);
      const value = [wordOf(becomesWords, action.becomes, language), wordOf(bringsWords, action.brings, language), ...part].join('; ');
      return { kind: 'merge-unit', target: text(action.unit), value: text(value) };
    }
    case 'split-unit': {
      const name = quoted(action.newUnit, isPartItem);
      const value = [name, ...partItems(action.part, language), wordOf(becomesWords, action.becomes, language)].join('; ');
      return { kind: 'split-unit', target: text(action.unit), value: text(value) };
    }
    case 'convert-to-ward':
      return { kind: 'convert-to-ward', target: text(action.unit), value: text(wordOf(bringsWords, action.brings, language)) };
    case 'add-people':
      return { kind: 'add-people', target: text(wordOf(placeWords, action.where, language)), value: action.people };
    case 'grow-people': {
      const years = writeNumber(action.years, language);
      const span = language === 'vi' ? `trong ${years} năm` : `over ${years} years`;
      return {
        kind: 'grow-people',
        target: text(wordOf(placeWords, action.where, language)),
        value: text(`${writePercent(action.rate, language)} ${span}`),
      };
    }
    case 'set-value':
      return { kind: 'set-indicator', target: text(writtenIndicator(action.indicator, names.standard)), value: action.value };
    case 'set-grade':
      return {
        kind: 'set-indicator',
        target: text(writtenIndicator(action.indicator, names.standard)),
        value: text(wordOf(gradeWords, action.grade ?? 'none', language)),
      };
    case 'change-driver':
      return {
        kind: 'change-driver',
        target: text(writtenDriver(action.driver, names, language)),
        value: text(writtenExpression(action.expression, language)),
      };
    case 'set-behaviour':
      return {
        kind: 'set-behaviour',
        target: text(writtenDriver(action.driver, names, language)),
        value: text(wordOf(behaviourWords, action.behaviour, language)),
      };
    case 'complete-project': {
      const cost = action.cost === null ? [] : [`${language === 'vi' ? 'chi phí' : 'cost'} ${writeNumber(action.cost, language)} tỷ`];
      const items = [...action.effects.map((effect) => effectItem(effect, language, names)), ...cost];
      return { kind: 'complete-project', target: text(action.project), value: text(items.join('; ')) };
    }
    case 'grow-budget':
      return {
        kind: 'grow-budget',
        target: text(`${String(action.from)}–${String(action.to)}`),
        value: text(budgetItems(action, language)),
      };
    case 'set-region': {
      const region =
        action.region === null
          ? (noRegionWords[language][0] ?? '')
          : (names.standard.regions.find(({ id }) => id === action.region)?.name ?? action.region);
      return { kind: 'set-region', target: null, value: text(region) };
    }
    case 'set-area-type':
      return { kind: 'set-area-type', target: null, value: text(wordOf(switchWords, action.isMountain ? 'on' : 'off', language)) };
    case 'set-class':
      return { kind: 'set-class', target: null, value: text(wordOf(classWords, action.urbanClass, language)) };
  }
}

export function spellChange(action: ChangeAction, language: SheetLanguage, names: SheetNames): SpelledChange {
  const { kind, target, value } = spell(action, language, names);
  return { kind: text(wordOf(kindWords, kind, language)), target, value };
}
