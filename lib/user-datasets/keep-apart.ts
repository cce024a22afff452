import type { Dataset } from '@/lib/domain/dataset'
import { eachRecord } from '@/lib/domain/lookup'
import type { ThemeId, ZoneTheme } from '@/lib/domain/theme'
import { WEIGHTS, weightOfRoles } from '@/lib/domain/theme-weight'
import { freeId } from './own-id'

/** What of the second dataset’s themes and indicators the reader takes to be one of the first's. All others stay apart. */
export interface Matches {
  themes: ReadonlyMap<ThemeId, ThemeId>
  indicators: ReadonlyMap<string, string>
  /** Documents of the second that are the same as one of the first’s. */
  sources: ReadonlyMap<string, string>
}

type Rename = (id: string) => string

/** The second dataset with ids that the first does not have, and with the first's themes and indicators where they are matched. */
export function keepApart(
  first: Dataset,
  second: Dataset,
  { themes, indicators, sources }: Matches,
): Dataset {
  const named = (list: (dataset: Dataset) => readonly { id: string }[]): Rename =>
    renaming(list(first), list(second), bare(second))
  const target = named(({ zones, places }) => [...zones, ...places])
  const record = named((dataset) => Array.from(eachRecord(dataset), (entry) => entry.record))
  const freeSource = named((dataset) => dataset.sources)
  const source: Rename = (id) => sources.get(id) ?? freeSource(id)
  const piece = named(({ evidence }) => evidence)
  const group = named(({ themeGroups }) => themeGroups)
  const freeTheme = named((dataset) => dataset.themes)
  const freeIndicator = named((dataset) => dataset.indicators)
  const theme: Rename = (id) => themes.get(id) ?? freeTheme(id)
  const indicator: Rename = (id) => indicators.get(id) ?? freeIndicator(id)

  const own = <Record extends { id: string; evidence: string[] }>(each: Record): Record => ({
    ...each,
    id: record(each.id),
    evidence: each.evidence.map(piece),
  })
  const inGroup = <Record extends { group?: string | undefined }>(each: Record): Record =>
    each.group === undefined ? each : { ...each, group: record(each.group) }
  const stated = <Record extends { indicator: string }>(each: Record): Record => ({
    ...each,
    indicator: indicator(each.indicator),
  })

  const keptThemes = second.themes.filter(({ id }) => !themes.has(id))
  const groups = new Set(keptThemes.map((each) => each.group))
  return {
    ...second,
    sources: second.sources
      .filter(({ id }) => !sources.has(id))
      .map((each) => ({ ...each, id: source(each.id) })),
    themeGroups: second.themeGroups
      .filter(({ id }) => groups.has(id))
      .map((each) => ({ ...each, id: group(each.id) })),
    themes: keptThemes.map((each) => ({ ...each, id: theme(each.id), group: group(each.group) })),
    indicators: second.indicators
      .filter(({ id }) => !indicators.has(id))
      .map((each) => ({ ...each, id: indicator(each.id) })),
    places: second.places.map((place) => ({
      ...place,
      id: target(place.id),
      facts: place.facts.map((fact) => ({
        ...stated(own(fact)),
        ...(fact.supersedes === undefined ? {} : { supersedes: record(fact.supersedes) }),
      })),
    })),
    zones: second.zones.map((zone) => ({
      ...zone,
      id: target(zone.id),
      ...(zone.parent === undefined ? {} : { parent: target(zone.parent) }),
      positioning: zone.positioning.map(own),
      subAreas: zone.subAreas.map(own),
      themes: eachOnce(
        zone.themes.map((held) => ({
          ...own(held),
          theme: theme(held.theme),
          because: held.because.map((reason) => ({ ...reason, record: record(reason.record) })),
        })),
      ),
      goalGroups: zone.goalGroups.map(own),
      goals: zone.goals.map((goal) => inGroup(own(goal))),
      measures: zone.measures.map(own),
      linkages: zone.linkages.map((linkage) => ({ ...own(linkage), to: target(linkage.to) })),
      context: zone.context.map(own),
      stated: zone.stated.map((count) => inGroup(own(count))),
      observations: zone.observations.map((each) => stated(own(each))),
    })),
    programme: {
      directions: second.programme.directions.map(own),
      reformDomains: second.programme.reformDomains.map(own),
      carriers: second.programme.carriers.map((carrier) => ({
        ...own(carrier),
        place: target(carrier.place),
      })),
      principles: second.programme.principles.map(own),
    },
    evidence: second.evidence.map((each) => ({
      ...each,
      id: piece(each.id),
      source: source(each.source),
    })),
  }
}

/** Gives ids that the first list has too another name: the second dataset's before it. */
function renaming(
  first: readonly { id: string }[],
  second: readonly { id: string }[],
  prefix: string,
): Rename {
  const taken = new Set([...first, ...second].map(({ id }) => id))
  const there = new Set(first.map(({ id }) => id))
  const renamed = new Map<string, string>()
  for (const { id } of second) {
    if (!there.has(id)) continue
    const wanted = `${prefix.slice(0, 40).replace(/-+$/, '')}-${id}`.slice(0, 80).replace(/-+$/, '')
    const name = freeId(wanted, taken)
    taken.add(name)
    renamed.set(id, name)
  }
  return (id) => renamed.get(id) ?? id
}

/** Two themes of a zone may have been matched to one: it is held once, for all reasons of both, as heavily as they make it. */
function eachOnce(held: readonly ZoneTheme[]): ZoneTheme[] {
  const byTheme = new Map<ThemeId, ZoneTheme>()
  for (const next of held) {
    const before = byTheme.get(next.theme)
    byTheme.set(next.theme, before ? both(before, next) : next)
  }
  return [...byTheme.values()]
}

function both(a: ZoneTheme, b: ZoneTheme): ZoneTheme {
  const weight = WEIGHTS.find((each) => each === a.weight || each === b.weight) ?? a.weight
  const because = [...a.because, ...b.because]
  // Where only the lighter one gives its reasons, they do not make up the weight of both.
  const isReason = [weight, null].includes(weightOfRoles(because.map(({ role }) => role)))
  return {
    ...a,
    weight,
    because: isReason ? because : [],
    evidence: [...new Set([...a.evidence, ...b.evidence])],
  }
}

/** The id without what says that it is a reader's. */
export function bare({ id }: Dataset): string {
  return id.replace(/^own-/, '')
}
