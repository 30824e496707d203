/** What Excel shows of the formulas, in English. */
import type { LaterWords } from '../words';

export const formulaTexts: LaterWords['formulaTexts'] = {
  functions: {
    DIEM: 'Points of one indicator by its number in the table and its present value, exactly as the Nâng Loại pane scores it.',
    DIEM_THEO_MUC:
      'Points of a value by two levels and two points given in the formula. A maximum level below the minimum level means that less is better.',
    CON_THIEU:
      'How far the value is from the next level, in the indicator’s unit; 0 at the maximum level. Not for indicators scored by grade.',
    TONG_DIEM: 'Total points of the table, or of one criterion. Indicators without points add nothing yet.',
    DU_DIEU_KIEN:
      'TRUE where the total and every criterion reach their minimum, FALSE where they cannot, #N/A while indicators without points decide.',
    YEU_CAU_TPTT:
      'The requirements of a provincial city, one a row: name, required here, actual, difference, TRUE or FALSE (empty without data).',
  },
  parameters: {
    indicator: { name: 'indicator', description: 'Number, code ("2A.II.03") or id of the indicator in the table.' },
    value: {
      name: 'value',
      description:
        'Present value in the table’s unit: 40.5 for 40.5 %. Indicators scored by grade: the words of the grade, or 1 (maximum grade), 2 (minimum grade), 0 (neither).',
    },
    region: { name: 'region', description: 'Name of a region with lower levels, such as "Tây Nguyên". Left out: none.' },
    policy: { name: 'policy', description: 'Below the minimum level: "strict" (0 points, the default) or "proportional".' },
    minimumLevel: { name: 'minimum_level', description: 'A number, or "<2.5", ">10" where the level must be passed.' },
    maximumLevel: { name: 'maximum_level', description: 'A number, or "<2.5", ">10" where the level must be passed.' },
    minimumPoints: { name: 'minimum_points', description: 'Points at the minimum level.' },
    maximumPoints: { name: 'maximum_points', description: 'Points at the maximum level.' },
    pointsRange: {
      name: 'points',
      description:
        'One column of points, a cell for each indicator in the order of the table, or two columns: number and points. An empty cell has no points yet.',
    },
    criterion: { name: 'criterion', description: 'Number of the criterion. Left out: the whole table.' },
    population: { name: 'population', description: 'People of the whole city.' },
    area: { name: 'area', description: 'Natural area, km².' },
    units: { name: 'units', description: 'Number of commune-level units of the city.' },
    wards: { name: 'wards', description: 'How many of those units are wards.' },
    urbanClass: { name: 'urban_class', description: 'Urban class already recognised, such as "III". Left out: no data.' },
    edition: {
      name: 'edition',
      description: 'Id of an edition; for one that is unknown the cell names those there are. Left out: the usual one.',
    },
    mountain: { name: 'mountain', description: 'TRUE in mountain, highland or border areas. Left out: FALSE.' },
  },
};
