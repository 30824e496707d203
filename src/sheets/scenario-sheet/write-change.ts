/** Spells a change in the words of the sheet. `read-change.ts` reads each spelling back as the same change. */
import { lastYearOf } from '../../domain/budget-growth';
import type { ChangeAction, ProjectEffect, UnitPart } from '../../domain/scenario';
import type { SheetKind, SheetLanguage } from '../../domain/scenario-sheet';
import type { GradeId, IndicatorId } from '../../domain/standard';
import { budgetItems } from './budget-items';
import { isPartItem } from './part-items';
import { quoted } from './quoted-items';
import { writeNumber, writePercent } from './sheet-numbers';
import type { SheetNames } from './sheet-names';
import { writtenDriver, writtenIndicator } from './sheet-names';

/** A cell to write: text stays text even where it looks like a formula (`=1+1`); the writer sees to it. */
export type SheetCell = { readonly text: string } | number | null;

export type SpelledChange = { readonly kind: SheetCell; readonly target: SheetCell; readonly value: SheetCell };

function text(value: string): SheetCell {
  return value === '' ? null : { text: value };
}

function partItems({ people, area }: UnitPart, language: SheetLanguage): readonly string[] {
  return [language.people(writeNumber(people, language)), `${writeNumber(area, language)} km²`];
}

function signed(amount: number, language: SheetLanguage): string {
  return `${amount < 0 ? '-' : '+'} ${writeNumber(Math.abs(amount), language)}`;
}

/** A row by the number that people type. */
function writtenRow(indicator: IndicatorId, language: SheetLanguage, { standard }: SheetNames): string {
  return language.indicator(String(standard.indicators.find(({ id }) => id === indicator)?.number ?? indicator));
}

/** A grade by its place; one that stands between by the law's own words. */
function writtenGrade(grade: GradeId | null, indicator: IndicatorId, { grades }: SheetLanguage, { standard }: SheetNames): string {
  if (grade === null) return grades.none;
  if (grade === 'maximum' || grade === 'minimum') return grades[grade];
  const row = standard.indicators.find(({ id }) => id === indicator);
  return (row?.kind === 'grade' ? row.grades.find(({ id }) => id === grade)?.label : undefined) ?? grade;
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

/** The notation of the sheet for an expression: with decimal commas, semicolons stand between arguments. */
function writtenExpression(expression: string, language: SheetLanguage): string {
  return language.decimal === '.' ? expression : expression.replaceAll(',', ';').replaceAll('.', ',');
}

function spell(
  action: ChangeAction,
  language: SheetLanguage,
  names: SheetNames,
): { readonly kind: SheetKind; readonly target: SheetCell; readonly value: SheetCell } {
  switch (action.kind) {
    case 'merge-unit': {
      const part = action.part === null ? [] : partItems(action.part, language);
      const value = [language.becomes[action.becomes], language.brings[action.brings], ...part].join('; ');
      return { kind: 'merge-unit', target: text(action.unit), value: text(value) };
    }
    case 'split-unit': {
      const name = quoted(action.newUnit, (item) => isPartItem(item, names.languages));
      const value = [name, ...partItems(action.part, language), language.becomes[action.becomes]].join('; ');
      return { kind: 'split-unit', target: text(action.unit), value: text(value) };
    }
    case 'convert-to-ward':
      return { kind: 'convert-to-ward', target: text(action.unit), value: text(language.brings[action.brings]) };
    case 'add-people':
      return { kind: 'add-people', target: text(language.places[action.where]), value: action.people };
    case 'grow-people': {
      const years = writeNumber(action.years, language);
      return {
        kind: 'grow-people',
        target: text(language.places[action.where]),
        value: text(`${writePercent(action.rate, language)} ${language.overYears(years)}`),
      };
    }
    case 'set-value':
      return { kind: 'set-indicator', target: text(writtenIndicator(action.indicator, names.standard)), value: action.value };
    case 'set-grade':
      return {
        kind: 'set-indicator',
        target: text(writtenIndicator(action.indicator, names.standard)),
        value: text(writtenGrade(action.grade, action.indicator, language, names)),
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
        value: text(language.behaviours[action.behaviour]),
      };
    case 'complete-project': {
      const cost = action.cost === null ? [] : [language.cost(writeNumber(action.cost, language))];
      const items = [...action.effects.map((effect) => effectItem(effect, language, names)), ...cost];
      return { kind: 'complete-project', target: text(action.project), value: text(items.join('; ')) };
    }
    case 'grow-budget':
      return {
        kind: 'grow-budget',
        target: text(`${String(action.from)}–${String(lastYearOf(action))}`),
        value: text(budgetItems(action, language)),
      };
    case 'set-region': {
      const region =
        action.region === null
          ? language.noRegion
          : (names.standard.adjustments.find(({ id }) => id === action.region)?.name ?? action.region);
      return { kind: 'set-region', target: null, value: text(region) };
    }
    case 'set-area-type':
      return { kind: 'set-area-type', target: null, value: text(language.switches[action.isMountain ? 'on' : 'off']) };
    case 'set-class':
      return { kind: 'set-class', target: null, value: text(language.classes[action.urbanClass]) };
  }
}

export function spellChange(action: ChangeAction, language: SheetLanguage, names: SheetNames): SpelledChange {
  const { kind, target, value } = spell(action, language, names);
  return { kind: text(language.kinds[kind]), target, value };
}
