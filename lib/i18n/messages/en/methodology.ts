import type { methodology as zh } from '@/lib/i18n/messages/zh/methodology'

export const methodology = {
  title: 'Methods and definitions',
  lead: 'How each number here is defined and worked out, and what it cannot say. Printed from the lists of metrics and charts that the program itself uses, and from the dataset.',
  metrics: 'Metrics',
  unit: 'Unit',
  range: 'Range',
  rangeFrom: (low) => `${low} and above`,
  rangeBetween: (low, high) => `${low} to ${high}`,
  rangeAny: 'any number',
  comparable: 'Comparable between zones',
  yes: 'yes',
  no: 'no',
  caveat: 'Caveat',
  formula: 'Source of the formula',
  options: 'Ways of counting',
  defaultOption: 'default',
  support: 'Origin of the value',
  supports: {
    counted: 'by us in the document, one record each',
    computed: 'from records, as the definition says',
    stated: 'stated by the document; nothing is computed',
    interpreted: 'a coder’s reading, by a rule',
  },
  perGroup: 'Themes by group',
  normalizations: 'Scales',
  normalizationsLead:
    'A radar, and your own weighting, put metrics of different units on one scale. Scales always come from all zones of the dataset, never from the filtered ones.',
  normalizationText: {
    max: 'Value ÷ highest value among all zones, from 0. Not for metrics with negative values.',
    minmax: '(Value − lowest) ÷ (highest − lowest). All equal: the middle.',
    rank: 'By rank: last is 0, first is 1, ties share their mean rank.',
  },
  baselines: 'Baseline and difference',
  baselinesLead:
    'One zone, or the median, can be made the baseline that values everywhere are set against. Without one no difference is worked out.',
  baselineText: {
    zone: [
      'A zone as baseline',
      'Its value on each metric. It stays the baseline where the filter hides it or it is not selected, and the subtitle says so.',
    ],
    median: [
      'The median as baseline',
      'The median over all zones of the dataset that have a value, whatever is filtered or selected.',
    ],
    difference: [
      'Difference',
      'Value of the zone − value of the baseline, in the metric’s own unit; between percentages in percentage points (pp). + is more, − is fewer, ±0 the same; more is not better. It is made of the records of both sides.',
    ],
    missing: [
      'No difference',
      'Where either side has no value there is no difference; the reason is given, never 0. None is taken on metrics that zones should not be compared on.',
    ],
    themes: [
      'A baseline in the theme matrix',
      'It can only be a zone: open marks are themes that it holds too, at any weight, filled ones those it does not. Themes have no median, and an overlap is a number of two zones already, from which nothing is subtracted.',
    ],
  },
  charts: 'How to read the figures',
  missing: 'When there is no value',
  missingLead:
    'Where there is no value the reason is given. It is never written as 0, never drawn at a radar’s centre, and never in a sum.',
  missingText: {
    'not-stated': 'The document was read, and does not say.',
    'digits-lost': 'The document prints a number, but this copy damaged it; shown as printed.',
    'not-found': 'No document that states it was found.',
    'not-applicable': 'It has no meaning for the zone.',
    'not-collected': 'It has not been coded for the zone.',
  },
  evidenceLevels: 'Evidence and its badges',
  evidenceLead:
    'Every number leads to the records it rests on, and every record to the words of a document.',
  levels: 'Three levels of evidence',
  level: { found: 'found in your copy', quoted: 'quoted', cited: 'cited' },
  levelText: {
    found:
      'You have opened your own copy on the page of sources, and it has the words: the same in every character, with the recorded words on one side at least. Only spaces, line breaks, widths of characters and page numbers may differ. A quotation that is not found is stale.',
    quoted:
      'Text at hand when coding: words and place are recorded, and checked character by character.',
    cited: 'Text not at hand: the document is named, without a place in it.',
  },
  badges: 'Badges of values and records',
  codebook: 'Codebook',
  codebookLead: (themes, groups) =>
    `${themes} themes in ${groups} groups. A zone holds a theme only where the document makes it an aim, a strength to be used or a named platform of the zone; what is said of the city alone is not coded.`,
  include: 'Includes',
  exclude: 'Excludes',
  heldBy: 'Held by',
  nobody: 'no zone',
  weights: 'Weights',
  weightsLead:
    'A theme’s weight follows from the records behind it: the heaviest single role decides, and weights do not add up.',
  weight: { primary: 'primary', secondary: 'secondary', minor: 'minor' },
  roles: {
    'positioning-first': 'first item of the positioning (“will use its strength in …”)',
    'end-goal': 'end goal',
    umbrella: 'umbrella goal with content of its own',
    'slogan-head': 'head noun of a member of a slogan',
    'positioning-further': 'further items of the positioning',
    component: 'component of an umbrella goal',
    'slogan-modifier': 'modifier in a member of a slogan',
    measure: 'measure',
    outcome: 'outcome that names the theme',
    'sub-area': 'sub-area whose name itself names the theme',
    stock: 'outcome in stock words (replicable, scalable)',
  },
  openTheme: 'See these zones in Compare',
  symbols: 'Colour, symbol and dash of each zone',
  symbolsText:
    'A zone has the same colour, symbol and dash everywhere, and can be told without colour. No colour means good or bad.',
  read: 'Reading',
} satisfies typeof zh
