import { citedSources } from '@/lib/analysis/cited-sources'
import { type Column, cellOf, tableColumns } from '@/lib/analysis/comparison'
import type { SourceDocument } from '@/lib/domain/source-document'
import { DATASETS_MESSAGES } from '@/lib/i18n/datasets-messages'
import { METHODOLOGY_MESSAGES } from '@/lib/i18n/methodology-messages'
import type { TableModel } from '../table'
import { countingLabel } from '../written-value'
import type { Row } from './cells'
import { listSheet } from './list-sheet'
import { toWeb } from './to-web'
import type { WorkbookSheet } from './workbook'
import { WORKBOOK_WORDS } from './workbook-words'

/** What the numbers are of: the dataset and its documents, then every metric of the table with its definition. */
export function metadataSheet(table: TableModel): WorkbookSheet {
  const { comparison, words, exportedOn, link } = table
  const { dataset } = comparison
  const { credit, csv } = words.messages
  const datasets = DATASETS_MESSAGES[words.locale]
  const methodology = METHODOLOGY_MESSAGES[words.locale]
  const own = WORKBOOK_WORDS[words.locale]
  const { license } = dataset
  const cited = citedSources(comparison, tableColumns(comparison))
  // Where no cell has a source, the dataset's own are what the table rests on.
  const sources = cited.length > 0 ? cited : dataset.sources
  const items: Row[] = [
    [own.dataset, words.text(dataset.title)],
    [own.datasetId, dataset.id],
    [datasets.version, dataset.version],
    [datasets.asOf, dataset.asOf],
    [datasets.creator, words.text(dataset.creator)],
    [datasets.licence, license.name],
    ...(license.url ? [[own.licenceAddress, toWeb(license.url)]] : []),
    [own.description, words.text(dataset.description)],
    ...sources.map((source) => [credit.source, sourceText(source, table), ...addressOf(source)]),
    [own.exportedOn, exportedOn],
    [own.link, toWeb(link)],
  ]
  return listSheet(own.sheets.metadata, items, words, {
    fields: [
      csv.metric,
      own.definition,
      csv.metricId,
      csv.unit,
      csv.option,
      methodology.caveat,
      methodology.formula,
      csv.support,
      own.known,
      own.median,
    ],
    widths: [20, 12, 14, 50, 40, 14, 12, 12],
    rows: tableColumns(comparison).map((column) => metricRow(column, table)),
  })
}

function sourceText(source: SourceDocument, { words }: TableModel): string {
  const { credit, figure } = words.messages
  const { title, publisher, language, published } = source
  const printed = title[language] ?? words.text(title)
  const named = language === 'zh' && !printed.startsWith('《') ? credit.book(printed) : printed
  return figure.listed([
    credit.by(named, words.text(publisher)),
    ...(published ? [words.formats.date(published)] : []),
  ])
}

function addressOf({ url }: SourceDocument) {
  return url ? [toWeb(url)] : []
}

function metricRow(column: Column, { comparison, words }: TableModel): Row {
  const { metric } = column
  const { evidence, figure } = words.messages
  const known = comparison.zones.filter(({ id }) => cellOf(column, id).value !== null)
  const { value } = column.median
  return [
    words.text(metric.label),
    words.text(metric.definition),
    metric.id,
    words.text(metric.unit),
    countingLabel(column, words) || null,
    words.text(metric.caveat),
    metric.source ? words.text(metric.source) : null,
    evidence.support[metric.support === 'stated' ? 'verbatim' : metric.support],
    `${known.length}/${comparison.zones.length}`,
    value === null ? figure.notComputed : words.formats.middle(value, metric.form),
  ]
}
