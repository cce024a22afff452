import type { LinkageEdge, LinkageNetwork } from '@/lib/analysis/linkage-network'
import type { Dataset } from '@/lib/domain/dataset'
import { evidenceOf, lookup } from '@/lib/domain/lookup'
import { LANGUAGES, type LocalizedText } from '@/lib/domain/text'
import { placeText } from '@/lib/i18n/place-text'
import { wordsOf } from '@/lib/i18n/words'
import type { Sheet, Written } from './table'

/** Between several records or quotations of one tie. */
const BETWEEN = ' / '

/**
 * The ties of a network as a list, a row a tie, with the words it rests on. Names stand in both languages, so that the
 * file is the same whoever takes it. What the documents say of all zones together has no zone of its own.
 */
export function linkageSheet(network: LinkageNetwork, dataset: Dataset): Sheet {
  return {
    fields: [
      'zone',
      ...inEach('zone_name'),
      'to',
      ...inEach('to_name'),
      'kind',
      'basis',
      'records',
      'quotations',
      ...inEach('documents'),
      ...inEach('places'),
    ],
    rows: network.edges.map((edge) => edgeFields(edge, network, dataset)),
  }
}

function edgeFields(edge: LinkageEdge, network: LinkageNetwork, dataset: Dataset): Written[] {
  const { zones, sources } = lookup(dataset)
  const target = network.targets.find(({ id }) => id === edge.to)
  const pieces = evidenceOf(dataset, edge.records)
  const documents = [...new Set(pieces.map(({ source }) => source))].flatMap(
    (id) => sources.get(id) ?? [],
  )
  return [
    edge.zone,
    ...named(edge.zone === null ? undefined : zones.get(edge.zone)?.shortName),
    edge.to,
    ...named(target?.name),
    target?.kind ?? null,
    edge.basis,
    joined(edge.records),
    joined(pieces.flatMap(({ exact }) => exact ?? [])),
    ...LANGUAGES.map((language) =>
      joined(documents.map(({ title }) => wordsOf(language).text(title))),
    ),
    ...LANGUAGES.map((language) =>
      joined(pieces.map((piece) => placeText(piece, wordsOf(language)))),
    ),
  ]
}

function inEach(name: string): string[] {
  return LANGUAGES.map((language) => `${name}_${language}`)
}

function named(text: LocalizedText | undefined): Written[] {
  return LANGUAGES.map((language) => text?.[language] ?? null)
}

function joined(texts: readonly string[]): string | null {
  return texts.filter(Boolean).join(BETWEEN) || null
}
