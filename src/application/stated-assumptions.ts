/**
 * What a scenario sheet states, as choices of a workbook: every choice there is, written as the sheet would write it, and held against what
 * stands there. Who wrote it and who reads it use one writer, so nothing is guessed. Pure.
 */
import type { AssumptionKind, Assumptions, StatedAssumption } from '../domain/assumptions';
import { assumptionKinds } from '../domain/assumptions';
import { urbanClasses } from '../domain/standard';
import type { SheetLanguage } from '../changes/notation/sheet-language';
import { everyStandard } from '../editions/catalogue';
import { sameName } from '../language/text/names';
import type { BaselineOptions } from './baseline-options';
import { lawNumbers } from './class-held';
import type { ScoringChoices } from './scoring-choices';

/** Choices that a sheet states and the workbook has not made; those that agree already are absent. */
export type StatedChoices = Partial<Pick<ScoringChoices, 'edition' | 'policy' | 'region' | 'extent'>> & {
  readonly baseline?: Partial<Pick<BaselineOptions, 'isMountain' | 'currentClass' | 'currentClassLaw' | 'people'>>;
};

export type AdoptedAssumptions = {
  readonly choices: StatedChoices;
  /** What differs and can be chosen, and what differs and no choice is. */
  readonly adopted: readonly StatedAssumption[];
  readonly left: readonly StatedAssumption[];
};

type Option = { readonly as: Assumptions; readonly choices: StatedChoices };

/** Every choice of one kind, the others as they are. */
function optionsOf(kind: AssumptionKind, own: Assumptions): readonly Option[] {
  const baseline = (as: Assumptions, options: StatedChoices['baseline'] & object): Option => ({ as, choices: { baseline: options } });
  switch (kind) {
    case 'date':
      return [];
    case 'edition':
      return everyStandard().map((standard) => ({ as: { ...own, standard }, choices: { edition: standard.edition } }));
    case 'policy':
      return (['strict', 'proportional'] as const).map((policy) => ({ as: { ...own, policy }, choices: { policy } }));
    case 'region':
      return [null, ...own.standard.adjustments.map(({ id }) => id)].map((region) => ({ as: { ...own, region }, choices: { region } }));
    case 'extent':
      return ([null, 'one', 'several'] as const).map((extent) => ({ as: { ...own, extent }, choices: { extent } }));
    case 'mountain':
      return [true, false].map((isMountain) => baseline({ ...own, isMountain }, { isMountain }));
    case 'class-held':
      return [null, ...urbanClasses].flatMap((currentClass) =>
        (currentClass === null ? [null] : [null, ...lawNumbers()]).map((currentClassLaw) =>
          baseline({ ...own, currentClass, currentClassLaw }, { currentClass, currentClassLaw }),
        ),
      );
    case 'people':
      return (['indicators', 'units'] as const).map((people) => baseline({ ...own, people }, { people }));
  }
}

function isStated(option: Option, kind: AssumptionKind, value: string, { assumptionTexts }: SheetLanguage): boolean {
  return assumptionTexts(option.as).some((text) => text.kind === kind && sameName(text.value, value));
}

/** The choice of a kind that a sheet states; null where it is none, or several are called the same. */
function choiceStated(
  kind: AssumptionKind,
  { label, value }: StatedAssumption,
  own: Assumptions,
  languages: readonly SheetLanguage[],
): Option | null {
  const speaking = languages.filter(({ assumptionTexts }) =>
    assumptionTexts(own).some((text) => text.kind === kind && sameName(text.label, label)),
  );
  const found = optionsOf(kind, own).filter((option) => speaking.some((language) => isStated(option, kind, value, language)));
  // One text has a table for each class under one name: the class that is scored is meant.
  const sameClass = found.filter(({ as }) => as.standard.urbanClass === own.standard.urbanClass);
  const [only, ...others] = found.length > 1 ? sameClass : found;
  return only === undefined || others.length > 0 ? null : only;
}

function isOwn(kind: AssumptionKind, value: string, own: Assumptions, languages: readonly SheetLanguage[]): boolean {
  return languages.some(({ assumptionTexts }) => assumptionTexts(own).some((text) => text.kind === kind && sameName(text.value, value)));
}

/** What differs from the workbook's own, as choices to be made. The edition first: regions are of one edition each. */
export function statedChoices(
  stated: readonly StatedAssumption[],
  own: Assumptions,
  languages: readonly SheetLanguage[],
): AdoptedAssumptions {
  const adopted: StatedAssumption[] = [];
  const left: StatedAssumption[] = [];
  let choices: StatedChoices = {};
  let as = own;
  for (const kind of assumptionKinds) {
    const labelOf = (label: string): boolean =>
      languages.some(({ assumptionTexts }) => assumptionTexts(own).some((text) => text.kind === kind && sameName(text.label, label)));
    const line = stated.find(({ label }) => labelOf(label));
    if (kind === 'date' || line === undefined || isOwn(kind, line.value, as, languages)) continue;
    const option = choiceStated(kind, line, as, languages);
    if (option === null) {
      left.push(line);
      continue;
    }
    as = option.as;
    adopted.push(line);
    const baseline = { ...choices.baseline, ...option.choices.baseline };
    choices = { ...choices, ...option.choices, ...(Object.keys(baseline).length === 0 ? {} : { baseline }) };
  }
  return { choices, adopted, left };
}
