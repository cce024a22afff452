import type { ThemeId } from './theme'
import type { ZoneId } from './zone'

/** Which zones are compared, in the reader's order. */
export interface Selection {
  zones: readonly ZoneId[]
}

/** Which zones qualify: those with any or all of some themes, and none of others. */
export interface Filter {
  include: readonly ThemeId[]
  exclude: readonly ThemeId[]
  match: 'any' | 'all'
}

export const NO_FILTER: Filter = { include: [], exclude: [], match: 'any' }

export function isFiltering(filter: Filter): boolean {
  return filter.include.length > 0 || filter.exclude.length > 0
}
