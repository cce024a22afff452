import type { Messages } from '../zh'
import { plural } from './grammar'

export const slides = {
  held: (weight, words) => (words ? `${weight}: ${words}` : weight),
  themesByTheme: 'Themes by zone, with their weight and the words they rest on',
  themesByZone: 'Themes of each zone by weight',
  ownUnits: 'One column a metric, in its own unit',
  absent: (sign, none) => `“${sign}” means ${none}.`,
  equally: (n, value) => `${n} zones alike, ${value}`,
  linkedTo: 'Tied to',
  kind: 'Kind',
  basis: 'Basis',
  bases: {
    named: 'named by the zone',
    carrier: 'named in the joint part',
    inferred: 'suggested by a name, not counted',
  },
  ranks: {
    rank: 'Rank',
    foremost: 'Foremost under nearby weightings',
    hindmost: 'Hindmost under nearby weightings',
  },
  page: (title, n, of) => `${title} (${n}\u00a0of\u00a0${of})`,
  firstOf: (n, of) =>
    `The chart draws the first ${n} of ${of} zones; the table that follows has the values of all.`,
  firstOfMany: (n, tabled, of) =>
    `The chart draws the first ${n} of ${of} zones, and the table that follows has the first ${tabled}; all can be taken as CSV or XLSX.`,
  firstRows: (n, of) =>
    `The table has the first ${n} of ${of} zones; all can be taken as CSV or XLSX.`,
  notDrawn: 'There is no value to draw; the notes say why.',
  notesFollow: 'The notes are long and have a slide of their own.',
  notesOf: (title) => `Notes: ${title}`,
  sourcesFollow: 'The source line is long and has a slide of its own.',
  value: 'Value',
  cover: (zones, scope) => `${zones}. ${scope}`,
  method: 'Method and limits',
  term: 'Item',
  noValue: (reason) => `No value: ${reason}`,
  meaning: 'Definition, computation and limits',
  sources: 'Sources',
  document: 'Document',
  publisher: 'Publisher',
  date: 'Date',
  address: 'Address',
  published: (date) => `published ${date}`,
  accessed: (date) => `accessed ${date}`,
  noAddress: 'no address recorded',
  dataset: 'Dataset',
  thisView: 'Link to this view',
  chartOf: (title, summary) => `Chart: ${title}. ${summary}`,
  tableOf: (title, rows) => `Table: ${title}, ${plural(rows, 'row', 'rows')}`,
} satisfies Messages['slides']
