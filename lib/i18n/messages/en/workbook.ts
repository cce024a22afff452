import type { WorkbookWords } from '@/lib/i18n/messages/zh/workbook'

export const workbook = {
  sheets: {
    data: 'Data',
    evidence: 'Evidence',
    metadata: 'Metadata',
    view: 'View',
    readme: 'Readme',
  },
  item: 'Item',
  content: 'Content',
  dataset: 'Dataset',
  datasetId: 'Dataset id',
  description: 'Description',
  licenceAddress: 'Text of the licence',
  exportedOn: 'Exported on',
  link: 'Link that reproduces this view',
  definition: 'Definition',
  known: 'Zones with a value',
  median: 'Median (all zones)',
  zonesShown: 'Zones shown',
  zonesHidden: 'Zones hidden by the filter',
  zonesNot: 'Zones not selected',
  nobody: 'none',
  order: 'Order',
  filter: 'Filter',
  weights: 'Your weights',
  notWeighed: 'Metrics not weighed',
  noWeights: 'none set',
  normalization: 'Scale (of radar and weighted values)',
  counting: (metric) => `Counting of ${metric.charAt(0).toLowerCase()}${metric.slice(1)}`,
  cut: '… (cut here: a cell holds no more; the dataset file has the whole text)',
  readme: {
    data: 'Data: the table shown, a row a zone, a column a metric, in the order of the page; with a baseline, each column is followed by its difference.',
    evidence:
      'Evidence: the same table record by record, with value, reason for a missing one, quoted words, document and place.',
    metadata:
      'Metadata: dataset, version, sources, licence, and definition, unit and caveat of each metric.',
    view: 'View: filter, order, baseline, weights and scale, and the link that reproduces them.',
    missing: (reasons) =>
      `A cell without a value says why; it is never 0 and never blank: ${reasons}; then follows the damaged form in print, where there is one. 0 means that the document was read and lists none.`,
    numbers:
      'Numbers are numbers, ready to be worked with. Shares are in per cent (42.5 is 42.5%); the head of a column has its unit.',
    formulas:
      'There are no formulas. A text that begins with = + - @ is stored as it is, as text, and stays text when its cell is edited; saved as CSV and opened again, a spreadsheet may take it for a formula.',
  },
} satisfies WorkbookWords
