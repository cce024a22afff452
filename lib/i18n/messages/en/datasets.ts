import type { datasets as zh } from '@/lib/i18n/messages/zh/datasets'
import { plural } from './grammar'

export const datasets = {
  title: 'Datasets',
  lead: 'The built-in datasets: where they come from, which version they have reached, how many records they hold, what is known to be damaged, under which terms they may be used, and how to take them away; then the data dictionary, and datasets of your own.',
  version: 'Version',
  asOf: 'Data as of',
  creator: 'Coded by',
  licence: 'Licence',
  licenceNote: 'It covers the coding. Quoted words remain their publishers’.',
  languages: 'Languages',
  zones: 'Zones',
  documents: 'Documents',
  documentsSaid: (n, held) =>
    `${n}; the text of ${held === '1' ? 'one' : held} was at hand when coding`,
  coverage: 'Evidence coverage',
  coverageSaid: (quoted, of) =>
    `${quoted} of the ${of} records counted for the zones have their words and place`,
  changes: 'What each version brought',
  downloads: 'Downloads',
  citation: 'How to cite',
  downloadDataset: 'The whole dataset',
  fileGroups: {
    whole: (n) => plural(n, 'file', 'files'),
    tables: (n) => `${plural(n, 'table', 'tables')} in CSV`,
    figures: (n) =>
      `${plural(n, 'figure', 'figures')} in SVG, as they are before anything is chosen`,
  },
  downloadSchema: 'The format, for editors and other programs to check against',
  downloadElsewhere:
    'Figures and tables are downloaded below each of them, with source, date and licence.',
  downloadTable: 'To the table in Compare',
  downloadIndex:
    'These addresses stay, for programs and other pages to use. The list of all files, with size and SHA-256:',
  records: 'Records',
  recordsNote: 'A record is one thing that the documents say, with an id and evidence of its own.',
  kind: 'Kind',
  count: 'Records',
  quoted: 'With words and place',
  total: 'All',
  defects: 'Defects of the documents, and remarks',
  toSource: 'All quotations from this document',
  dictionary: 'Data dictionary',
  dictionaryLead: (kinds, keys) =>
    `${plural(kinds, 'kind', 'kinds')} of objects and ${plural(keys, 'key', 'keys')} of a dataset file, generated from the format by which the program itself reads it. The JSON Schema is generated from the same.`,
  forms: 'Forms that many keys share',
  key: 'Key',
  type: 'Type',
  required: 'required',
  optional: 'optional',
  meaning: 'Meaning',
  listOf: (type) => `list of ${type}`,
  fallback: (value) => `${value} where left out`,
  allowed: 'Allowed values',
  types: {
    string: 'text',
    number: 'number',
    integer: 'whole number',
    boolean: 'true or false',
    url: 'web address',
    'number-or-null': 'number or null',
    choice: 'one of those below',
    Slug: 'id',
    LocalizedText: 'text by language',
    Date: 'date',
  },
  keyCaption: (kind) => `Keys of ${kind}`,
} satisfies typeof zh
