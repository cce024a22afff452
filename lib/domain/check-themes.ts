import type { Dataset } from './dataset'
import { type DatasetProblem, problem } from './dataset-problem'
import { type Lookup, lookup, type RecordEntry } from './lookup'
import { type ThemeRole, weightOfRoles } from './theme-weight'

/** A theme's weight follows from the roles of its records, and each record can play its role. */
export function checkThemes(dataset: Dataset): DatasetProblem[] {
  const maps = lookup(dataset)
  return dataset.zones.flatMap((zone, z) =>
    zone.themes.flatMap(({ because, weight }, t) => {
      const path = ['zones', z, 'themes', t] as const
      const derived = weightOfRoles(because.map(({ role }) => role))
      const weights =
        derived === null || derived === weight
          ? []
          : [problem('weight-differs', [...path, 'weight'], derived, weight)]
      const roles = because.flatMap(({ record, role }, b) => {
        const entry = maps.records.get(record)
        return entry && !plays(entry, role, maps)
          ? [problem('role-misfit', [...path, 'because', b], role, entry.kind)]
          : []
      })
      return [...weights, ...roles]
    }),
  )
}

function plays(entry: RecordEntry, role: ThemeRole, maps: Lookup): boolean {
  switch (role) {
    case 'positioning-first':
    case 'positioning-further':
      return entry.kind === 'positioning'
    case 'measure':
      return entry.kind === 'measure'
    case 'sub-area':
      return entry.kind === 'subArea'
    case 'slogan-head':
    case 'slogan-modifier':
      return entry.kind === 'goal' && isInSlogan(entry.record.group, maps)
    case 'stock':
      return entry.kind === 'goal' && entry.record.kind === 'outcome'
    default:
      return entry.kind === 'goal' && entry.record.kind === role
  }
}

function isInSlogan(group: string | undefined, maps: Lookup): boolean {
  const entry = group === undefined ? undefined : maps.records.get(group)
  return entry?.kind === 'goalGroup' && entry.record.kind === 'slogan'
}
