import { counted } from '../counted';
import { intoSheets } from './into-sheets';

export const smallestMerger = {
  name: 'Smallest merger',
  asks: 'Which communes are the least to join?',
  write: 'Write the merger',
  writePreview: intoSheets,
  sheetName: 'KQ Smallest merger',
  title: 'THE SMALLEST MERGER THAT IS ENOUGH',
  already: 'No unit has to join: every chosen requirement is met.',
  alreadyWithWards: (names: string): string => `No unit has to join: with ${names} made wards every chosen requirement is met.`,
  joins: (count: string, names: string): string => `Joining ${counted(count, 'unit')} is enough: ${names}.`,
  least: {
    units: 'Proven: no connected set that is enough has fewer units.',
    people: 'Proven: no connected set that is enough has fewer people.',
    area: 'Proven: no connected set that is enough has less land.',
    cost: 'Proven: no connected set that is enough costs less.',
  },
  unproven: (measure: string, bound: string, gap: string): string =>
    `Not proven in the time there was: a smaller set may be enough, but none with ${measure} under ${bound} (a difference of ${gap} at most).`,
  none: (needs: string): string =>
    `No connected set of communes is enough: each requirement can be reached, but not these together: ${needs}.`,
  noneYet: (needs: string, count: string): string =>
    `No connected set of communes is certain to reach ${needs}; rows that await data: ${count}, and with them one may.`,
  noneAlone: (needs: string): string => `No connected set of communes is enough: however many join, these are out of reach: ${needs}.`,
  needs: (name: string, required: string): string => `${name} from ${required}`,
  gone: 'What was chosen to be required before is of other standards and is not used here; below is what those of now ask for.',
  moreTime: { pane: '', terminal: ', or allow more time (--seconds)' },
  open: (moreTime: string): string =>
    `No set was found in the time there was, which is not to say that there is none. Ask for less${moreTime}.`,
  openBound: (measure: string, bound: string, moreTime: string): string =>
    `No set was found in the time there was, which is not to say that there is none; if there is one, its ${measure} is not under ${bound}. Ask for less${moreTime}.`,
  noneUnproven: 'The reason is not proven in full: fewer requirements may block, and the nearest may come nearer.',
  newWards: (names: string): string => `Made wards: ${names}.`,
  peopleNotes: {
    named: (notes: string, names: string): string => `The note “${notes}” names ${names}: no people are added there.`,
    none: (notes: string): string =>
      `The table says “${notes}”: it can mean no commune of the set, so that the people of every joining commune are added.`,
    noneNear: (notes: string): string =>
      `The table says “${notes}”: it can mean none of the neighbours, so that the people of every joining commune are added.`,
    filed: (notes: string, names: string): string =>
      `The table says “${notes}”: its people may contain some communes already, and it may mean ${names}. Here their people are added all the same; choose “everybody once” to count nobody twice.`,
    all: (notes: string, may: string, names: string): string =>
      `The table says “${notes}”: it may mean ${counted(may, 'commune')} of the set, and ${names} ${may === '1' ? 'is' : 'are'} taken to be in the figure, so that nobody is counted twice.`,
    largest: (notes: string, may: string, count: string, names: string): string =>
      `The table says “${notes}”: it may mean ${counted(may, 'commune')} of the set, and the ${count} largest of them by people (${names}) ${count === '1' ? 'is' : 'are'} taken to be in the figure, so that nobody is counted twice, whichever it means.`,
    near: (notes: string, names: string, count: string): string =>
      `The table says “${notes}”: of the neighbours it may mean ${names}; of every set no more than ${count} of these, those with most people, are taken to be in the figure, so that nobody is counted twice.`,
    nearAll: (notes: string, names: string): string =>
      `The table says “${notes}” and not how many: of the neighbours it may mean ${names}, and all of these are taken to be in the figure, so that nobody is counted twice.`,
    rest: (names: string): string => `The people of ${names} are added.`,
    villages: 'Single villages could not be taken off.',
  },
  requirements: 'Requirements after the merger',
  need: 'Requirement',
  required: 'Needed',
  actual: 'After the merger',
  unsure: 'not certain',
  units: 'Units that join',
  unit: 'Unit',
  people: 'People',
  area: 'Area (km²)',
  becomes: 'Becomes',
  ward: 'ward',
  commune: 'commune',
  inAlready: 'taken to be in the figure already',
  conversion: 'commune of the city',
  alternatives: 'What comes next',
  rank: 'Merger',
  rankNumber: (number: string): string => `Merger ${number}`,
  costs: { units: 'Units', people: 'People who join', area: 'Land that joins', cost: 'Cost (billion VND)' },
  bounded: { units: 'number of units', people: 'number of people', area: 'land (km²)', cost: 'cost (billion VND)' },
  total: 'Total points',
  noAlternatives: 'There is no other that does not contain one before it.',
  nearest: 'How near the best comes',
  alone: 'At most, whatever the others',
  together: 'At most with the others met',
  impossible: 'no such set',
  blocks: 'Blocks',
  isBlocking: 'yes',
  isNotBlocking: 'no',
  candidates: 'What each neighbour brings',
  mayBeWard: 'May be a ward',
  yes: 'yes',
  no: 'no',
  noCandidates: 'There are no neighbours.',
  measures: {
    people: 'People',
    area: 'Area (km²)',
    units: 'Commune-level units',
    'ward-share': 'Share of wards (%)',
    density: 'Density (people/km²)',
  },
  now: 'Now',
  atMost: (most: string, ceiling: string): string => `tried: ${most}; never more than ${ceiling}`,
  unknown: 'not known',
  gates: {
    total: 'Total (points)',
    section: (label: string): string => `Criterion ${label} (points)`,
    unmoved: (gates: string): string => `Whoever joins, no merger moves these gates (has / needs): ${gates}.`,
    nearest: (name: string, required: string, now: string, most: string, lacks: string): string =>
      `${name}: ${required} needed, ${now} now; whoever joins, never more than ${most}, which lacks ${lacks}.`,
    bounded: (name: string, required: string, now: string, tried: string, most: string, lacks: string): string =>
      `${name}: ${required} needed, ${now} now; ${tried} is the most that was tried; whoever joins, never more than ${most}, which lacks at least ${lacks}.`,
    missedNow: (gates: string): string => `The table falls short as it is (has / needs): ${gates}.`,
    missed: (gates: string): string => `After the merger the table still falls short (has / needs): ${gates}.`,
    pending: (count: string): string =>
      count === '1'
        ? 'One indicator awaits data: its points are not counted, and what is said of points may change with it.'
        : `${count} indicators await data: their points are not counted, and what is said of points may change with them.`,
    asProposed:
      'Points are those of joining communes alone, with no more wards made than the chosen share of wards needs, and communes that bring land, roads, housing … at the city’s average a head. Other changes may move them.',
    standards: {
      total: 'Standards met (standards)',
      section: (label: string): string => `Criterion ${label} (standards)`,
      unmoved: (gates: string): string => `Whoever joins, no merger moves these gates (has / needs): ${gates}.`,
      missedNow: (gates: string): string => `The standards fall short as they are (has / needs): ${gates}.`,
      missed: (gates: string): string => `After the merger the standards still fall short (has / needs): ${gates}.`,
      pending: (count: string): string =>
        count === '1'
          ? 'One standard awaits data: it is not counted as met, and what is said here may change with it.'
          : `${count} standards await data: they are not counted as met, and what is said here may change with them.`,
      asProposed:
        'Standards are looked at with communes joining and nothing else, with no more wards made than the chosen share of wards needs, and communes that bring land, roads, housing … at the city’s average a head. Other changes may change them.',
    },
  },
  ofKnown: (said: string): string => `Of the units with people, area and neighbours: ${said}`,
  unplaced: (names: string): string =>
    `Not joined, since the list names no neighbour of theirs that it has: ${names}. Fill in the column of neighbours and ask again.`,
  leftOut: (names: string): string => `Left out, since the list lacks people or area: ${names}.`,
  outside: (names: string): string => `No merger moves these; they are to be seen to apart: ${names}.`,
  notAsked: (names: string): string => `Not chosen here, and not met or not clear as things are: ${names}.`,
  lost: {
    one: (name: string, now: string, then: string, required: string, verdict: string): string =>
      `${name} (${now} now, ${then} after it, ${required} needed: ${verdict})`,
    all: (needs: string): string => `With this merger the city no longer meets what it meets of the text now: ${needs}.`,
    doubtful: (needs: string): string =>
      `With this merger it is no longer certain that the city meets what it meets of the text now: ${needs}.`,
    column: 'Met no longer',
  },
  standsAfter: {
    one: (name: string, verdict: string, has: string, required: string): string => `${name}: ${verdict} (${has}, ${required} needed)`,
    all: (needs: string): string => `Not chosen here, and with this merger: ${needs}.`,
  },
  ownFigure: (name: string, required: string, lawful: string): string => `${name} from ${required} (the text: ${lawful})`,
  ownFigures: (needs: string): string => `Figures that are not those of the text: ${needs}.`,
  noLawful: 'none',
  edition: (name: string): string => `Required by ${name}, of the city as it is, without any scenario.`,
  noteReplayed: 'Every merger was replayed as a scenario before it is shown.',
  noteWards: 'A ward is made only of a unit with the people and the area of a ward; as few as are needed, those with most people first.',
  noteWardsBy: (name: string): string =>
    `A ward is made only of a unit with the people and the area that ${name} asks for; as few as are needed, those with most people first.`,
  noteMore: 'There may be others.',
  noneTouches:
    'No neighbour of the list touches the city, so that no set hangs together with it, and there is no map. Fill in the column of neighbours.',
  shown: 'Merger on the map',
  mapJoins: (names: string): string => `On the map, these join the city: ${names}.`,
  mapJoinsNone: 'On the map, no unit joins the city.',
  mapWards: (names: string): string => `These become wards: ${names}.`,
  mapOthers: (count: string): string => (count === '1' ? 'One other neighbour does not join.' : `${count} other neighbours do not join.`),
  minimise: 'Least in',
  minimiseChoices: { units: 'units', people: 'people', area: 'area', cost: 'cost' },
  counted: 'People of joining communes',
  countedChoices: { filed: 'all added, as filed', once: 'everybody once' },
  require: 'Required after the merger',
  form: {
    measures: 'Required after the merger',
    hint: 'Tick what must be reached. An empty field takes the figure of the text, which stands in it faintly.',
    gates: 'Gates of the classification after the merger',
    gatesHint: 'The total, and the least of each criterion, by the table; what is certain counts.',
    atLeast: (label: string): string => `${label}: at least`,
    noLawful: 'a number',
    stale: 'A figure cannot be used. The answer below is still that of the figures before.',
    unsure: (label: string, figure: string, whole: string, decimal: string): string =>
      `“${label}”: “${figure}” can be read in two ways. Give ${whole}, or ${decimal} where it is a decimal.`,
    none: 'Tick at least one requirement. The answer below is still that of the requirements before.',
    faults: {
      missing: (label: string): string => `“${label}”: the text has no figure for it. Give a number.`,
      unread: (label: string, low: string, high: string, isWhole: boolean): string =>
        `“${label}”: this is no number. Give a ${isWhole ? 'whole ' : ''}number from ${low} to ${high}.`,
      ambiguous: (label: string): string =>
        `“${label}”: this can be read in two ways (its mark parts thousands, or decimals). Give it without marks between thousands.`,
      outside: (label: string, low: string, high: string, isWhole: boolean): string =>
        `“${label}”: give a ${isWhole ? 'whole ' : ''}number from ${low} to ${high}.`,
    },
  },
  stated: 'What each commune costs to join (billion VND)',
  statedHint: 'empty: as the column of costs in the list of units says; such as Cẩm Giàng=12.5; Quân Hà=3',
  statedFault:
    'This cannot be read: give each commune once with a number, parted by semicolons. The answer below is still that of the costs before.',
  scenarioNote: (names: string): string => `Smallest merger: ${names}`,
} as const;
