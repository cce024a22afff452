import type { ReportWords } from '@/lib/i18n/messages/zh/report'
import { capital } from './grammar'

export const report = {
  compared: 'What is compared',
  zones: (shown, names) => `This report compares ${shown}: ${names}.`,
  zonesInTable: (shown) => `This report compares ${shown}; their names are in the table.`,
  noZones: 'No zone meets the conditions, so there is none to compare.',
  hidden: (names) => `Selected, but hidden by the filter: ${names}.`,
  noFilter: 'Zones are not filtered by theme.',
  filter: (sentence) => `Only ${sentence} are shown.`,
  order: (phrase) => `Order of zones: ${phrase}.`,
  baseline: (name) => `The baseline is ${name}; beside each value stands the difference from it.`,
  noBaseline: 'No baseline is set.',
  weights: (phrases) => `${capital(phrases.join('; '))}.`,
  noWeights: 'No weights are set, so there are no ranks.',
  view: 'Address that shows this comparison again: ',
  figures: 'Figures',
  tooTall:
    'This figure is too tall for a page of A4 and is left out. Its values are in the table, and it can be exported from the website by itself.',
  notDrawn: 'There is nothing to draw in this figure.',
  table: 'Values',
  tableCaption: 'Metrics by zone',
  tablePart: (part, of) => ` (table ${part} of ${of})`,
  tableSplit: (columns, of) =>
    `The ${columns} metrics are too many for the width of one table and stand in ${of}; zones are in the same order in each.`,
  unit: (unit) => `(${unit})`,
  strategies: 'Strategies of the zones',
  strategiesLead:
    'Item by item, as coded. Words in quotation marks are the document’s own, in its language; the rest is the coders’ wording.',
  counted: (label, n) => `${label} (${n})`,
  lead: (name) => `${capital(name)}: `,
  betweenQuotes: ', ',
  quoted: (exact) => (/[“”]/.test(exact) ? `‘${exact}’` : `“${exact}”`),
  method: 'Method',
  counting: (label) => `Counting ${label}`,
  themeWeights: 'Weights of themes',
  sentence: (name, text) => `${capital(name)}: ${/[.!?]$/.test(text) ? text : `${text}.`}`,
  references: 'References',
  annex: 'Annex: evidence',
  annexLead: (records) =>
    records === '1'
      ? 'The values in the table rest on the record below. The number in brackets is that of the reference.'
      : `The values in the table rest on the ${records} records below. Numbers in brackets are those of the references.`,
  annexNone: 'No record supports the values in the table.',
  firstZones: (n, of) =>
    `These are the first ${n} of ${of} zones; all can be taken as XLSX or CSV.`,
  annexLeftOut: (records, most) =>
    `The values in the table rest on ${records} records, more than ${most}, which are not listed here. The website exports them as CSV with evidence.`,
  annexCaption: 'Records and words that the values rest on',
  annexColumns: {
    metrics: 'Metrics',
    kind: 'Kind and support',
    record: 'Record',
    words: 'Words of the document',
    document: 'Document',
    place: 'Place',
  },
  labels: { figure: 'Figure', table: 'Table' },
  captionGap: '. ',
  note: (text) => `Note: ${text}`,
  page: (n) => `Page ${n}`,
} satisfies ReportWords
