import type { LaterWords } from '../words';

/** Words of the templates in English. Names of indicators stay in Vietnamese, as the law is. */
export const templates: LaterWords['templates'] = {
  sheetNames: { indicators: 'Indicators', units: 'Administrative units', budget: 'Budget', projects: 'Projects' },
  fillYellow: 'Fill in the yellow cells only. A blank cell means no figure yet, not zero. Made with Nâng Loại.',
  keep: { title: 'Usually written otherwise', list: 'Choose from the list; another word can be kept if it is really needed.' },
  between: (low, high, unit) => `Usually from ${low} to ${high}${unit === '' ? '' : ` ${unit}`}. It can be kept if it is right.`,

  indicators: {
    title: (title) => `INDICATORS OF URBAN CLASSIFICATION: ${title}`,
    basis: (edition, from, to) =>
      `Levels and points: ${edition}, in force from ${from}${to === null ? '' : `, no longer from ${to}`}. The source of each level is in the Nâng Loại pane.`,
    forms:
      'Current value takes a number in the unit beside it (61.42), a bound (> 1300), a share (85 or 85%), or a choice from the list. Points scored and Verdict may stay blank.',
    columns: {
      number: 'No.',
      name: 'Indicator',
      unit: 'Unit',
      maximum: 'Maximum level',
      minimum: 'Minimum level',
      maximumPoints: 'Maximum points',
      minimumPoints: 'Minimum points',
      value: 'Current value',
      verdict: 'Verdict',
      points: 'Points scored',
    },
    notMet: 'Not met',
    verdicts: ['Met', 'Not met'],
    promptTitle: (number) => `Indicator ${number}`,
    grade: 'Choose the level reached; what each level means stands in the two level columns. Below both: choose “Not met”.',
    share: (example) =>
      `Unit: %. Example: ${example} or ${example}%. A bound is written “> ${example}”. Leave blank while there is no figure.`,
    count: (unit, example) => `Count: ${unit}. Example: ${example}, or a list: “02 of one kind; 03 of another”. A bound is written “> 10”.`,
    thousands: (unit) => `Unit: ${unit}. Example: 51.69 is 51,690 people.`,
    amount: (unit, example) =>
      `Unit: ${unit}. Example: ${example}. A bound is written “> ${example}”. Leave blank while there is no figure.`,
    valueError: 'Not the usual number',
    pointsPrompt: (maximum) => `Points you give yourself, 0 to ${maximum}. Not needed: they are audited.`,
    verdictPrompt: 'Not needed: used to audit the points you gave yourself.',
  },

  units: {
    title: 'COMMUNE-LEVEL UNITS OF THE CITY AND AROUND IT',
    example:
      'One line as an example: Hoa Mai | Commune | no | 8.25 | 9120 | 2024 | 12.5 | Đồi Thông; Suối Trong | statistical yearbook. It is not counted.',
    ownFigures:
      'Columns with each commune’s own figures may be added, headed by the name of an indicator or a quantity with its unit: Poverty rate (%), Hospital beds, Traffic land (ha). When the commune joins the city, those rows follow these figures.',
    columns: {
      number: 'No.',
      name: 'Unit name',
      kind: 'Kind',
      inCity: 'In the city',
      area: 'Area (km²)',
      people: 'People',
      year: 'Population year',
      cost: 'Merger cost (billion VND)',
      neighbours: 'Neighbours',
      source: 'Source',
      note: 'Note',
    },
    kinds: ['Ward', 'Commune', 'Township'],
    answers: ['yes', 'no'],
    peopleUnit: 'people',
    kindPrompt: 'Ward (phường), commune (xã) or township (thị trấn).',
    cityPrompt: '“yes” if it belongs to the city today; “no” for a neighbour that might be merged in.',
    areaPrompt: 'Natural area in km². Example: 8.25.',
    peoplePrompt: 'People, not thousands of people. Example: 9120.',
    yearPrompt: 'Year of the population figure. Example: 2024.',
    costUnit: 'billion VND',
    costPrompt:
      'What it costs to join this commune to the city, billion VND. Example: 12.5. Not needed but to ask which communes cost least to join.',
  },

  budget: {
    title: 'REVENUE AND EXPENDITURE OF THE CITY',
    example: 'One line as an example: Total revenue | 2024 | Whole year | Actual | 812.5 | final accounts. It is not counted.',
    columns: {
      number: 'No.',
      name: 'Item',
      year: 'Year',
      period: 'Period',
      status: 'Kind of figure',
      amount: 'Amount (billion VND)',
      source: 'Source',
      note: 'Note',
    },
    lines: ['Total revenue', 'Total expenditure'],
    periods: ['Whole year', '9 months', '6 months', 'Q1'],
    statuses: ['Actual', 'Planned', 'Estimate'],
    amountUnit: 'billion VND',
    linePrompt: 'Total revenue or total expenditure of the year.',
    yearPrompt: 'Budget year. Example: 2024.',
    periodPrompt: 'The whole year or a part of it. Blank means the whole year.',
    statusPrompt: 'Carried out, planned, or estimated.',
    amountPrompt: 'Billion VND. Example: 812.5.',
  },

  projects: {
    title: 'PROJECTS AND WORKS',
    example: 'One line as an example: Central park renewal | 42.5 | Under way | provincial money. It is not counted.',
    columns: { number: 'No.', name: 'Project', cost: 'Cost (billion VND)', state: 'State', note: 'Note' },
    states: ['Proposed', 'In preparation', 'Under way', 'Complete'],
    costPrompt: 'Billion VND. Example: 42.5.',
    statePrompt: 'Where the project stands.',
  },

  scenarios: {
    title: 'SCENARIOS: ONE CHANGE A ROW',
    note: 'Rows with the same name in the first column are one scenario, carried out in their Order. How each change is written: see the example columns at the right.',
    example: (header) => `Example: ${header.toLowerCase()}`,
    orderPrompt: 'Place in the scenario: 1, 2, 3. It may stay blank.',
    switchPrompt: '“yes” to count the change; “no” to leave it out without deleting the row.',
    kindPrompt: 'Choose the kind of change; target and value are written as the examples at the right.',
  },

  pane: {
    intro: 'Adds empty sheets with headers, units, drop-down lists and examples. None of your sheets is changed.',
    which: 'Sheets',
    language: 'Language of the templates',
    kinds: {
      indicators: 'Table of indicators',
      units: 'Administrative units',
      budget: 'Revenue and expenditure',
      projects: 'Projects',
      scenarios: 'Scenarios',
      edition: 'The edition in use, for the office to change and score by',
    },
    preview: (sheets, cells) => `Adds the sheets ${sheets}: ${cells} cells. A name that is taken gets a number. No cell of yours changes.`,
    nothing: 'No sheet is chosen.',
    write: 'Create templates',
  },
};
