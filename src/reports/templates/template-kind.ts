/** The sheets that can be made, in the order they are put into a workbook: empty ones to fill in, and an edition to change. */
export const templateKinds = ['indicators', 'units', 'budget', 'projects', 'scenarios', 'edition'] as const;
export type TemplateKind = (typeof templateKinds)[number];

/** Those that are made where nobody names any. An edition is changed by few, and one that stands in a workbook is offered to score by. */
export const usualTemplates: readonly TemplateKind[] = templateKinds.filter((kind) => kind !== 'edition');
