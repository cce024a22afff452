import type { Dataset } from '@/lib/domain/dataset'
import type { SourceDocument } from '@/lib/domain/source-document'
import { inBoth } from './data-package/in-both'
import { licenceId } from './data-package/licence-id'
import { xmlCharacters } from './xml'

type Yaml = string | readonly Yaml[] | { readonly [key: string]: Yaml | undefined }

/**
 * A dataset as `CITATION.cff` (Citation File Format 1.2.0), which GitHub, Zenodo and reference managers read.
 *
 * @param address a page that shows the dataset; left out where it is no web address
 */
export function citationCff(dataset: Dataset, address: string): string {
  const { title, description, version, asOf, license, creator, sources } = dataset
  const id = licenceId(license.name)
  return `${yaml({
    'cff-version': '1.2.0',
    message: '引用本数据集时，请照此著录。 / If you use this dataset, please cite it as below.',
    type: 'dataset',
    title: inBoth(title),
    abstract: inBoth(description, '\n\n'),
    authors: [{ name: inBoth(creator) }],
    version,
    ...wholeDate('date-released', asOf),
    license: id ?? undefined,
    'license-url': id === null ? license.url : undefined,
    url: isWeb(address) ? address : undefined,
    references: sources.map(referenceOf),
  })}\n`
}

function referenceOf({
  title,
  publisher,
  author,
  url,
  published,
  accessed,
  language,
}: SourceDocument) {
  return {
    type: 'article',
    title: title[language] ?? inBoth(title),
    authors: [{ name: inBoth(author ?? publisher) }],
    publisher: { name: inBoth(publisher) },
    languages: [language],
    url,
    ...wholeDate('date-published', published),
    ...wholeDate('date-accessed', accessed),
  }
}

/** The format knows whole dates only; of one that says less, the year. */
function wholeDate(key: string, date: string | undefined): Record<string, Yaml> {
  if (date === undefined) return {}
  if (/^\d{4}-\d\d-\d\d$/.test(date)) return { [key]: date }
  return key === 'date-published' ? { year: date.slice(0, 4) } : {}
}

function isWeb(address: string): boolean {
  return /^https?:\/\//.test(address)
}

/** YAML of lists, maps and texts. JSON's texts are YAML's. */
function yaml(value: Yaml, indent = ''): string {
  if (typeof value === 'string') return JSON.stringify(xmlCharacters(value))
  const inner = `${indent}  `
  if (isList(value))
    return value.map((item) => `\n${indent}- ${yaml(item, inner).trimStart()}`).join('')
  return Object.entries(value)
    .flatMap(([key, item]) => {
      if (item === undefined) return []
      const isNested = typeof item !== 'string' && !isList(item)
      return `${key}:${isNested ? `\n${inner}` : isList(item) ? '' : ' '}${yaml(item, inner)}`
    })
    .join(`\n${indent}`)
}

function isList(value: Yaml): value is readonly Yaml[] {
  return Array.isArray(value)
}
