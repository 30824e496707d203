/** The empty sheets that can be made, in the order they are put into a workbook. */
export const templateKinds = ['indicators', 'units', 'budget', 'projects', 'scenarios'] as const;
export type TemplateKind = (typeof templateKinds)[number];
