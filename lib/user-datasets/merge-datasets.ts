import type { Dataset } from '@/lib/domain/dataset'
import { type ParsedDataset, parseDataset } from '@/lib/domain/parse-dataset'
import type { LocalizedText } from '@/lib/domain/text'
import { bare, keepApart, type Matches } from './keep-apart'
import { joinedSource } from './like-sources'
import { ownId } from './own-id'

export interface Merging extends Matches {
  title: LocalizedText
  /** ISO date of the merging. */
  today: string
}

/**
 * Two datasets as one new one, the zones of the first before those of the second. Every record keeps its documents, quotes
 * and places. Ids of the second that the first has too get the second's name before them. Nothing is taken to be the same
 * because it is called the same: only what the reader matched.
 */
export function mergeDatasets(first: Dataset, second: Dataset, merging: Merging): ParsedDataset {
  const other = keepApart(first, second, merging)
  const isCodedAlike = first.coded.toSorted().join() === second.coded.toSorted().join()
  const zones = [first, other].flatMap((of) =>
    of.zones.map((zone) => (isCodedAlike ? zone : { ...zone, coded: zone.coded ?? of.coded })),
  )
  return parseDataset({
    id: ownId(`${bare(first)}-and-${bare(second)}`),
    version: '1.0.0',
    changes: [{ version: '1.0.0', date: merging.today, text: origin(first, second) }],
    asOf: first.asOf > second.asOf ? first.asOf : second.asOf,
    creator: joined(first.creator, second.creator),
    title: merging.title,
    ...(same(first.zonesName, second.zonesName) && first.zonesName
      ? { zonesName: first.zonesName }
      : {}),
    description: origin(first, second),
    license: license(first, second),
    languages: [...new Set([...first.languages, ...second.languages])],
    coded: isCodedAlike ? first.coded : [],
    sources: [...withJoined(first, second, merging), ...other.sources],
    themeGroups: [...first.themeGroups, ...other.themeGroups],
    themes: [...first.themes, ...other.themes],
    indicators: [...first.indicators, ...other.indicators],
    places: [...first.places, ...other.places],
    zones,
    programme: {
      directions: [...first.programme.directions, ...other.programme.directions],
      reformDomains: [...first.programme.reformDomains, ...other.programme.reformDomains],
      carriers: [...first.programme.carriers, ...other.programme.carriers],
      principles: [...first.programme.principles, ...other.programme.principles],
    },
    evidence: [...first.evidence, ...other.evidence],
  })
}

/** The first’s documents, those that the second has too with what only that says of them. */
function withJoined(first: Dataset, second: Dataset, { sources }: Matches) {
  const joined = new Map([...sources].map(([from, to]) => [to, from]))
  return first.sources.map((source) => {
    const other = second.sources.find(({ id }) => id === joined.get(source.id))
    return other ? joinedSource(source, other) : source
  })
}

function same(a: LocalizedText | undefined, b: LocalizedText | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function joined(a: LocalizedText, b: LocalizedText): LocalizedText {
  if (same(a, b)) return a
  const line = (language: 'zh' | 'en', mark: string) =>
    [a, b].map((text) => text[language] ?? text.zh ?? text.en ?? '').join(mark)
  return { zh: line('zh', '；'), en: line('en', '; ') }
}

/** Which two, in which versions: a merged dataset says where it comes from. */
function origin(first: Dataset, second: Dataset): LocalizedText {
  const said = ({ title, version }: Dataset, language: 'zh' | 'en') =>
    `${title[language] ?? title.zh ?? title.en ?? ''} ${version}`
  return {
    zh: `由两个数据集合并：${said(first, 'zh')}；${said(second, 'zh')}。`,
    en: `Merged from two datasets: ${said(first, 'en')}; ${said(second, 'en')}.`,
  }
}

function license(first: Dataset, second: Dataset): Dataset['license'] {
  if (first.license.name === second.license.name) return first.license
  return { name: `${first.license.name}; ${second.license.name}` }
}
