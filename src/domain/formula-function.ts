/**
 * The cell formulas of the add-in (`=NANGLOAI.DIEM(…)`): what each is called with and gives back. The one table of them: what Excel
 * is told, what the code registers and what the help shows all come from here. Their texts are in `words/formula-texts`.
 */

/** The word before the dot of every formula. */
export const formulaNamespace = 'NANGLOAI';

/** What an argument is: the same key is the same idea, with the same name and text, in every formula. */
export type FormulaParameterKey =
  | 'indicator'
  | 'value'
  | 'region'
  | 'policy'
  | 'minimumLevel'
  | 'maximumLevel'
  | 'minimumPoints'
  | 'maximumPoints'
  | 'pointsRange'
  | 'criterion'
  | 'population'
  | 'area'
  | 'units'
  | 'wards'
  | 'urbanClass'
  | 'mountain'
  | 'edition';

/**
 * One argument. All are asked for as `any`: with `number` Excel would turn an empty cell into 0, and nothing here is silently zero.
 * `matrix` arguments are ranges.
 */
export type FormulaParameter = {
  readonly key: FormulaParameterKey;
  readonly dimensionality: 'scalar' | 'matrix';
  readonly optional: boolean;
};

/** Ids never change once published: workbooks hold them. Letters and underscores only. */
export type FormulaId = 'DIEM' | 'DIEM_THEO_MUC' | 'TONG_DIEM' | 'DU_DIEU_KIEN' | 'CON_THIEU' | 'YEU_CAU_TPTT';

export type FormulaFunction = {
  readonly id: FormulaId;
  readonly parameters: readonly FormulaParameter[];
  readonly result: { readonly type: 'number' | 'boolean' | 'any'; readonly dimensionality: 'scalar' | 'matrix' };
};

const needed = (key: FormulaParameterKey): FormulaParameter => ({ key, dimensionality: 'scalar', optional: false });
const optional = (key: FormulaParameterKey): FormulaParameter => ({ key, dimensionality: 'scalar', optional: true });
const range = (key: FormulaParameterKey): FormulaParameter => ({ key, dimensionality: 'matrix', optional: false });

const number = { type: 'number', dimensionality: 'scalar' } as const;

/** Every formula, in the order the help lists them. */
export const formulaFunctions: readonly FormulaFunction[] = [
  {
    id: 'DIEM',
    parameters: [needed('indicator'), needed('value'), optional('region'), optional('policy'), optional('edition')],
    result: number,
  },
  {
    id: 'DIEM_THEO_MUC',
    parameters: [
      needed('value'),
      needed('minimumLevel'),
      needed('maximumLevel'),
      needed('minimumPoints'),
      needed('maximumPoints'),
      optional('policy'),
    ],
    result: number,
  },
  { id: 'CON_THIEU', parameters: [needed('indicator'), needed('value'), optional('region'), optional('edition')], result: number },
  { id: 'TONG_DIEM', parameters: [range('pointsRange'), optional('criterion'), optional('edition')], result: number },
  { id: 'DU_DIEU_KIEN', parameters: [range('pointsRange'), optional('edition')], result: { type: 'boolean', dimensionality: 'scalar' } },
  {
    id: 'YEU_CAU_TPTT',
    parameters: [needed('population'), needed('area'), needed('units'), needed('wards'), optional('urbanClass'), optional('mountain')],
    result: { type: 'any', dimensionality: 'matrix' },
  },
];

/** What a formula puts into its cell, or into a block of cells; '' is a cell without an answer. */
export type FormulaValue = number | string | boolean | readonly (readonly (number | string | boolean)[])[];
