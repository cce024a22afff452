import type { Dataset } from '@/lib/domain/dataset'
import type { Evidence } from '@/lib/domain/evidence'
import { lookup } from '@/lib/domain/lookup'
import { inLanguage, type Language, type LocalizedText } from '@/lib/domain/text'
import { nameIndex } from '@/lib/user-datasets/build/name-index'
import { type ChoiceId, choiceWord } from '@/lib/user-datasets/map/choices'
import type { TableId } from '@/lib/user-datasets/map/tables'
import { type RowValues, type WrittenTable, writtenTable } from './written-table'

/**
 * A dataset as the sheets that we read: what is written here and read again is the same dataset, as far as sheets can
 * say it: `NOT_IN_SHEETS` lists what they cannot.
 *
 * @param language of sheet names, heads and words; texts stand in every language that the dataset has
 */
export function tablesOf(dataset: Dataset, language: Language): WrittenTable[] {
  const maps = lookup(dataset)
  const word = (choice: ChoiceId, value: string | undefined) =>
    value === undefined ? null : choiceWord(choice, value)[language]
  const zoneName = referrer([...dataset.zones, ...dataset.places], ({ name }) => name, language)
  const themeName = referrer(dataset.themes, ({ label }) => label, language)
  const indicatorName = referrer(dataset.indicators, ({ label }) => label, language)
  const sourceName = referrer(dataset.sources, ({ title }) => title, language)
  const cited = (ids: readonly string[]): RowValues => {
    const piece = ids[0] === undefined ? undefined : maps.evidence.get(ids[0])
    return piece ? { source: sourceName(piece.source), ...placeOf(piece) } : {}
  }
  const records = <Of extends { id: string; evidence: string[] }>(
    list: (zone: Dataset['zones'][number]) => readonly Of[],
    values: (record: Of, zone: Dataset['zones'][number]) => RowValues,
  ): RowValues[] =>
    dataset.zones.flatMap((zone) =>
      list(zone).map((record) => ({
        id: record.id,
        zone: zoneName(zone.id),
        ...values(record, zone),
        ...cited(record.evidence),
      })),
    )
  const coded = new Set(dataset.coded)
  const rows: Partial<Record<TableId, RowValues[]>> = {
    zones: dataset.zones.map(({ id, name, shortName, parent }) => ({
      id,
      name,
      shortName,
      parent: parent && zoneName(parent),
    })),
    sources: dataset.sources.map((source) => ({
      id: source.id,
      title: source.title,
      publisher: source.publisher,
      author: source.author,
      url: source.url,
      published: source.published,
      accessed: source.accessed,
      language: word('language', source.language),
    })),
    indicators: dataset.indicators.map((indicator) => ({
      id: indicator.id,
      label: indicator.label,
      unit: indicator.unit,
      decimals: indicator.decimals,
      comparable: word('truth', String(indicator.comparable)),
      better: word('direction', indicator.better ?? 'neither'),
      definition: indicator.definition,
    })),
    themes: dataset.themes.map(({ group, ...theme }) => ({
      ...theme,
      group: maps.themeGroups.get(group)?.label,
    })),
    places: dataset.places.map(({ id, name, kind }) => ({
      id,
      name,
      kind: word('placeKind', kind),
    })),
    ...(coded.has('positioning') && {
      positioning: records(
        ({ positioning }) => positioning,
        ({ text }) => ({ text }),
      ),
    }),
    ...(coded.has('subAreas') && {
      subAreas: records(
        ({ subAreas }) => subAreas,
        ({ name, kind }) => ({ name, kind: word('subAreaKind', kind) }),
      ),
    }),
    ...(coded.has('themes') && {
      zoneThemes: records(
        ({ themes }) => themes,
        ({ theme, weight }) => ({ theme: themeName(theme), weight: word('weight', weight) }),
      ),
    }),
    ...(coded.has('goals') && {
      goals: records(
        ({ goals }) => goals,
        ({ text, kind, group }, { goalGroups }) => {
          const slogan = goalGroups.find(({ id }) => id === group)
          return {
            text,
            kind: word('goalKind', kind),
            group: slogan?.text,
            groupKind: word('goalGroupKind', slogan?.kind),
          }
        },
      ),
    }),
    ...(coded.has('measures') && {
      measures: records(
        ({ measures }) => measures,
        ({ text }) => ({ text }),
      ),
    }),
    ...(coded.has('linkages') && {
      linkages: records(
        ({ linkages }) => linkages,
        ({ to, kind, basis }) => ({
          to: zoneName(to),
          kind: word('linkageKind', kind),
          basis: word('basis', basis),
        }),
      ),
    }),
    ...(coded.has('context') && {
      context: records(
        ({ context }) => context,
        ({ text }) => ({ text }),
      ),
    }),
    ...(coded.has('observations') && {
      observations: records(
        ({ observations }) => observations,
        ({ indicator, value, printed, missing }) => ({
          indicator: indicatorName(indicator),
          value,
          printed,
          missing: word('missing', missing),
        }),
      ),
    }),
  }
  return Object.entries(rows)
    .filter(([table, list]) => list.length > 0 || !OPTIONAL.has(table))
    .map(([table, list]) => writtenTable(table as TableId, list, language, dataset.languages))
}

/** Tables that are not written where they have no rows; an empty table of records says that nothing was found. */
const OPTIONAL: ReadonlySet<string> = new Set(['indicators', 'themes', 'places'])

function placeOf({ exact, locator }: Evidence): RowValues {
  const { section, paragraph, page } = locator
  return { quote: exact, section, paragraph, page }
}

/** How rows name things: by their name, where it leads to one thing alone, or else by their id. */
function referrer<Thing extends { id: string }>(
  things: readonly Thing[],
  nameOf: (thing: Thing) => LocalizedText,
  language: Language,
): (id: string) => string {
  const index = nameIndex()
  for (const thing of things)
    index.add(thing.id, [thing.id, nameOf(thing).zh ?? '', nameOf(thing).en ?? ''].filter(Boolean))
  const names = new Map(things.map((thing) => [thing.id, inLanguage(nameOf(thing), language).text]))
  return (id) => {
    const name = names.get(id) ?? id
    const found = index.find(name)
    return found.is === 'one' && found.id === id && name === name.trim() ? name : id
  }
}
