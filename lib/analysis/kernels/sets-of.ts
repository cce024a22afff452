import type { Zone } from '@/lib/domain/zone'
import { once } from '../once'
import type { OverlapSetting } from '../overlap'
import { type ThemeSets, themeSets } from './theme-sets'

/** The sets of themes of a list of zones, sorted once for each list and each way of measuring. */
export function setsOf(zones: readonly Zone[], setting: OverlapSetting): ThemeSets {
  const known = bySetting(zones)
  const key = `${setting.measure} ${setting.minor}`
  const sets = known.get(key) ?? themeSets(zones, setting)
  known.set(key, sets)
  return sets
}

const bySetting = once((_: readonly Zone[]) => new Map<string, ThemeSets>())
