import { metricsOf } from '@/lib/analysis/metrics/registry'
import type { Dataset } from '@/lib/domain/dataset'
import { lookup } from '@/lib/domain/lookup'
import type { SourceDocument } from '@/lib/domain/source-document'
import { LANGUAGES, type LocalizedText } from '@/lib/domain/text'
import type { Zone } from '@/lib/domain/zone'
import { DATASETS_MESSAGES } from '@/lib/i18n/datasets-messages'
import { TAGS } from '@/lib/i18n/locales'
import type { Words } from '@/lib/i18n/words'

/**
 * A dataset as search engines and catalogues read it: https://schema.org/Dataset.
 *
 * @param site `origin` is empty where the site's address is not known: files and pages, which need an absolute
 *   address, are then not named
 */
export function datasetJsonLd(dataset: Dataset, words: Words, { origin }: { origin: string }) {
  const { text, locale } = words
  const { id, version, title, description, license, creator, sources, zones } = dataset
  const page = `${origin}/${locale}/datasets`
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    ...(origin && { '@id': `${origin}/data/${id}/dataset.json`, url: page }),
    identifier: id,
    name: text(title),
    alternateName: otherNames(title, text(title)),
    description: text(description),
    inLanguage: dataset.languages.map((language) => TAGS[language]),
    version,
    dateModified: dataset.asOf,
    creator: { '@type': 'Organization', name: text(creator) },
    license: license.url ?? { '@type': 'CreativeWork', name: license.name },
    isAccessibleForFree: true,
    isBasedOn: sources.map((source) => documentJsonLd(source, words)),
    variableMeasured: [...metricsOf(dataset).values()].map((metric) => ({
      '@type': 'PropertyValue',
      propertyID: metric.id,
      name: text(metric.label),
      description: text(metric.definition),
      unitText: text(metric.unit),
    })),
    spatialCoverage: zones.map((zone) => placeJsonLd(zone, dataset, words)),
    ...(origin && {
      distribution: {
        '@type': 'DataDownload',
        name: DATASETS_MESSAGES[words.locale].downloadDataset,
        encodingFormat: 'application/json',
        contentUrl: `${origin}/data/${id}/dataset.json`,
      },
      schemaVersion: `${origin}/schema/dataset.schema.json`,
    }),
  }
}

/** JSON fit to stand inside a `<script>`: no text in it can end the element or open a comment. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** A source document. Its title stays in the language in which it was printed. */
function documentJsonLd(source: SourceDocument, { text }: Words) {
  const { title, publisher, author, url, published, language } = source
  const printed = title[language] ?? text(title)
  return {
    '@type': 'CreativeWork',
    name: printed,
    alternateName: otherNames(title, printed),
    inLanguage: TAGS[language],
    publisher: { '@type': 'Organization', name: text(publisher) },
    ...(author && { creditText: text(author) }),
    ...(published && { datePublished: published }),
    ...(url && { url }),
  }
}

function placeJsonLd(zone: Zone, dataset: Dataset, { text }: Words) {
  const parent = zone.parent === undefined ? undefined : lookup(dataset).places.get(zone.parent)
  return {
    '@type': 'Place',
    name: text(zone.name),
    alternateName: otherNames(zone.name, text(zone.name)),
    ...(parent && { containedInPlace: { '@type': 'Place', name: text(parent.name) } }),
  }
}

/** The same name in other languages; JSON leaves out what is not there. */
function otherNames(name: LocalizedText, said: string): string[] | undefined {
  const others = LANGUAGES.flatMap((language) => name[language] ?? []).filter(
    (each) => each !== said,
  )
  return others.length > 0 ? others : undefined
}
