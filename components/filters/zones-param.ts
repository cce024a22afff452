import { once } from '@/lib/analysis/once'
import { defaultView } from '@/lib/analysis/view'
import type { Dataset } from '@/lib/domain/dataset'
import type { ZoneId } from '@/lib/domain/zone'

/** Between the ids of a list: chat programs mangle commas and spaces. */
const ITEM = '~'

/** As long as this, an address names the zones compared, which reads better and holds when a dataset gains zones. */
const READABLE_LENGTH = 200

/** A key of an address with its value: `zones` names those chosen, `except` those left out of all. */
type Param = readonly ['zones' | 'except', string]

/**
 * Which zones are chosen, in the shorter of the two ways; nothing where all are. Those left out can only stand for zones in the
 * order of the dataset, which is how a picker chooses them.
 */
export function writeZones(selected: readonly ZoneId[], dataset: Dataset): readonly Param[] {
  return written(dataset)(selected)
}

// An address is written for every number of a table, always with the same zones.
const written = once((dataset: Dataset) =>
  once((selected: readonly ZoneId[]): readonly Param[] => {
    const all = defaultView(dataset).selection.zones
    const zones = selected.join(ITEM)
    if (zones === all.join(ITEM)) return []
    if (zones.length <= READABLE_LENGTH) return [['zones', zones]]
    const chosen = new Set(selected)
    const isInOrder = all.filter((id) => chosen.has(id)).join(ITEM) === zones
    const except = all.filter((id) => !chosen.has(id)).join(ITEM)
    return [isInOrder && except.length < zones.length ? ['except', except] : ['zones', zones]]
  }),
)

/**
 * Reads both back; an address written by hand may have both.
 *
 * @param zones those named; undefined for all
 * @param except those left out of these
 */
export function readZones(
  zones: readonly ZoneId[] | undefined,
  except: readonly ZoneId[],
  dataset: Dataset,
): readonly ZoneId[] {
  const named = zones ?? defaultView(dataset).selection.zones
  if (!zones && except.length === 0) return named
  // To name none is not to name any.
  const text = JSON.stringify([zones ?? null, except])
  const last = lastRead(dataset)
  if (last.text !== text) {
    const left = new Set(except)
    Object.assign(last, { text, zones: named.filter((id) => !left.has(id)) })
  }
  return last.zones
}

/** An address is read anew at each step, mostly with the same zones: what is kept of these goes by the list. */
const lastRead = once((_: Dataset): { text: string | null; zones: readonly ZoneId[] } => ({
  text: null,
  zones: [],
}))
