/** Fields that speak of commune-level units. */
import { unitsInside } from '../../../../application/edit-scenarios';
import type { AdministrativeUnit } from '../../../../domain/administrative-unit';
import { formatNumber, withUnit } from '../../../../words/numbers';
import type { CalledField, FieldForm } from './field-form';
import type { FormContext, FormField, Option } from './form-types';

function unitOption(unit: AdministrativeUnit, { words }: FormContext): Option {
  const { locale, text } = words;
  const people = unit.people === null ? text.noFigure : text.unitPeople(formatNumber(unit.people, locale));
  const area = unit.area === null ? text.noFigure : withUnit(formatNumber(unit.area, locale), { unit: 'km²' }, locale);
  return { value: unit.name, label: `${unit.name} (${text.unitFigures(people, area)})` };
}

/** The units that may be meant. Those outside are as listed, whatever the scenario does: an edit must find its own unit again. */
function candidates(of: CalledField<'unit'>['shape']['of'], { baseline, facts }: FormContext): readonly AdministrativeUnit[] {
  if (of === 'outside') return baseline.units.filter((unit) => !unit.isInCity);
  if (of === 'any') return [...baseline.units.filter((unit) => !unit.isInCity), ...unitsInside(baseline.units, facts.units)];
  const inside = unitsInside(baseline.units, facts.units);
  // A commune that the scenario already turned must be found again; one that is a ward on the sheet cannot become one.
  return of === 'inside' ? inside : inside.filter((unit) => unit.kind !== 'ward' || !baseline.units.includes(unit));
}

export function unitField({ name, shape, label }: CalledField<'unit'>): FieldForm {
  return {
    start: () => ({ [name]: '' }),
    fields: (_texts, context): readonly FormField[] => {
      const { text } = context.words;
      const units = candidates(shape.of, context);
      if (units.length === 0) return [{ kind: 'note', name: 'noUnits', text: text.noCandidates }];
      return [{ kind: 'select', name, label, placeholder: text.chooseUnit, options: units.map((unit) => unitOption(unit, context)) }];
    },
    read: (_texts, read) => read.chosen(name),
  };
}

/** A whole unit or a part of it; where there must be a part, its figures alone. */
export function partField({ shape, label }: CalledField<'part'>): FieldForm {
  return {
    start: () => (shape.isOptional ? { extent: 'whole' } : { people: '', area: '' }),
    fields: (texts, { words: { text } }): readonly FormField[] => [
      ...(shape.isOptional
        ? [
            {
              kind: 'radio' as const,
              name: 'extent',
              label,
              options: [
                { value: 'whole', label: text.wholeUnit },
                { value: 'part', label: text.partOfUnit },
              ],
            },
          ]
        : []),
      ...(shape.isOptional && texts['extent'] !== 'part'
        ? []
        : [
            { kind: 'number' as const, name: 'people', label: text.partPeople },
            { kind: 'number' as const, name: 'area', label: text.partArea },
          ]),
    ],
    read: (texts, read) =>
      shape.isOptional && texts['extent'] !== 'part' ? null : { people: read.count('people'), area: read.number('area') },
  };
}
