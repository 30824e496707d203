/** Its words: one entry a language. */
type Action = { readonly unit: string; readonly size: 'small' | 'large' };

export const vietnamese = {
  name: 'Mở một bệnh viện',
  sheet: 'Mở bệnh viện',
  example: { target: 'Huyền Tụng', value: 'bệnh viện lớn' },
  fields: {
    unit: { label: 'Nơi mở' },
    size: {
      label: 'Quy mô',
      choices: {
        small: { shown: 'Nhỏ (100 giường)', written: 'bệnh viện nhỏ' },
        large: { shown: 'Lớn (300 giường)', written: 'bệnh viện lớn' },
      },
    },
  },
  sentence: ({ unit, size }: Action): string => `Mở bệnh viện ${size === 'large' ? 'lớn' : 'nhỏ'} ở ${unit}`,
};

export const english = {
  name: 'Open a hospital',
  sheet: 'Open hospital',
  example: { target: 'Huyền Tụng', value: 'large hospital' },
  fields: {
    unit: { label: 'Where' },
    size: {
      label: 'Size',
      choices: {
        small: { shown: 'Small (100 beds)', written: 'small hospital' },
        large: { shown: 'Large (300 beds)', written: 'large hospital' },
      },
    },
  },
  sentence: ({ unit, size }: Action): string => `Open a ${size} hospital in ${unit}`,
};
