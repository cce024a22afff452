/** Two sides of places in groups, zones between them: an order in which few lines cross. */

export interface OrderInput {
  zones: readonly string[]
  targets: readonly { id: string; kind: string }[]
  /** `zone: null` leads from what is said of all zones together, which always stands last. */
  edges: readonly { zone: string | null; to: string }[]
}

export interface OrderedGroup {
  kind: string
  targets: readonly string[]
}

export interface LinkageOrder {
  zones: readonly string[]
  left: readonly OrderedGroup[]
  right: readonly OrderedGroup[]
  crossings: number
}

interface State {
  zones: readonly string[]
  sides: readonly (readonly OrderedGroup[])[]
}

/** Room that a group's heading takes beside its places, in rows. */
const HEADING = 1.4
/** How many ways of dividing the groups between the sides are tried. */
const DIVISIONS = 6
/** How many of the orders that barycentres give are worked on further, and for how long in large datasets. */
const REFINED = 4
const MOST_TRIALS = 400

/**
 * Barycentres from several starts, then exchanges for as long as one helps; no chance is involved, so the
 * same dataset always gives the same order. Equal numbers of crossings are decided by how far lines climb.
 */
export function orderLinkages(input: OrderInput): LinkageOrder {
  const best = divisions(groupsOf(input))
    .flatMap((sides) => rotations(input.zones).map((zones) => barycentres({ zones, sides }, input)))
    .sort((a, b) => a.cost - b.cost)
    .slice(0, REFINED)
    .map((found) => exchange(found, input))
    .reduce((a, b) => (b.cost < a.cost ? b : a))
  const [left = [], right = []] = best.state.sides
  return { zones: best.state.zones, left, right, crossings: crossingsOf(best.state, input) }
}

/** The zones begun at each of them in turn, downward and upward. */
function rotations(zones: readonly string[]): (readonly string[])[] {
  const starts = Array.from({ length: Math.max(1, Math.min(zones.length, 6)) }, (_, i) => [
    ...zones.slice(i),
    ...zones.slice(0, i),
  ])
  return starts.flatMap((each) => [each, each.toReversed()])
}

/** Lines of one side cross where their ends stand in opposite orders. */
export function crossingsOf(state: State, input: OrderInput): number {
  return sideRanks(state, input).reduce((sum, pairs) => sum + crossingPairs(pairs), 0)
}

type Pair = readonly [zone: number, target: number]

function crossingPairs(pairs: readonly Pair[]): number {
  let crossings = 0
  pairs.forEach(([zone, target], i) => {
    for (let j = i + 1; j < pairs.length; j += 1) {
      const [otherZone, otherTarget] = pairs[j] ?? [zone, target]
      if ((zone - otherZone) * (target - otherTarget) < 0) crossings += 1
    }
  })
  return crossings
}

/** Ends of the lines of each side, as ranks from the top. */
function sideRanks({ zones, sides }: State, { edges }: OrderInput): Pair[][] {
  const zoneRank = rankOf(zones)
  return sides.map((groups) => {
    const targetRank = rankOf(groups.flatMap(({ targets }) => targets))
    return edges.flatMap(({ zone, to }): Pair[] => {
      const rank = targetRank.get(to)
      const from = zone === null ? zones.length : zoneRank.get(zone)
      return rank === undefined || from === undefined ? [] : [[from, rank]]
    })
  })
}

function rankOf(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, rank) => [id, rank]))
}

/** Crossings first; among equals, the lines' climb as a share of the height. */
function costOf(state: State, input: OrderInput): number {
  const lines = input.edges.length + 1
  const zones = Math.max(1, state.zones.length)
  return sideRanks(state, input).reduce((cost, pairs, side) => {
    const places = (state.sides[side] ?? []).reduce((sum, { targets }) => sum + targets.length, 0)
    const rows = Math.max(1, places - 1)
    const climb = pairs.reduce(
      (sum, [zone, target]) => sum + Math.abs(zone / zones - target / rows),
      0,
    )
    return cost + crossingPairs(pairs) * lines + climb
  }, 0)
}

interface Found {
  state: State
  cost: number
}

function groupsOf({ targets }: OrderInput): OrderedGroup[] {
  const kinds = [...new Set(targets.map(({ kind }) => kind))]
  return kinds.map((kind) => ({
    kind,
    targets: targets.flatMap((target) => (target.kind === kind ? [target.id] : [])),
  }))
}

/** The most even ways of dividing groups between two sides; the first group always stands left. */
function divisions(groups: readonly OrderedGroup[]): OrderedGroup[][][] {
  const height = (side: readonly OrderedGroup[]) =>
    side.reduce((sum, { targets }) => sum + HEADING + targets.length, 0)
  const ways = 2 ** Math.max(0, groups.length - 1)
  return Array.from({ length: ways }, (_, way) => {
    const isRight = (i: number) => i > 0 && ((way >> (i - 1)) & 1) === 1
    const sides = [groups.filter((_, i) => !isRight(i)), groups.filter((_, i) => isRight(i))]
    return { sides, uneven: Math.abs(height(sides[0] ?? []) - height(sides[1] ?? [])) }
  })
    .sort((a, b) => a.uneven - b.uneven)
    .slice(0, DIVISIONS)
    .map(({ sides }) => sides)
}

/** Everything moves to the middle of what it is tied to, in turns; the best turn is kept. */
function barycentres(start: State, input: OrderInput): Found {
  let state = start
  let best: Found = { state, cost: costOf(state, input) }
  for (let turn = 0; turn < 6; turn += 1) {
    state = turn % 2 === 0 ? arrangeTargets(state, input) : arrangeZones(state, input)
    const cost = costOf(state, input)
    if (cost < best.cost) best = { state, cost }
  }
  return best
}

function arrangeTargets(state: State, { edges }: OrderInput): State {
  const zoneRank = rankOf(state.zones)
  const ends = new Map<string, number[]>()
  for (const { zone, to } of edges) {
    const rank = zone === null ? state.zones.length : (zoneRank.get(zone) ?? 0)
    ends.set(to, [...(ends.get(to) ?? []), rank])
  }
  const centres = new Map([...ends].map(([id, ranks]) => [id, mean(ranks)]))
  const centre = (id: string) => centres.get(id) ?? 0
  const sides = state.sides.map((groups) =>
    groups
      .map(({ kind, targets }) => ({
        group: { kind, targets: targets.toSorted((a, b) => centre(a) - centre(b)) },
        middle: mean(targets.flatMap((id) => ends.get(id) ?? [])),
      }))
      .sort((a, b) => a.middle - b.middle)
      .map(({ group }) => group),
  )
  return { ...state, sides }
}

function arrangeZones(state: State, { edges }: OrderInput): State {
  const heights = new Map(
    state.sides.flatMap((groups) => {
      const ids = groups.flatMap(({ targets }) => targets)
      return ids.map((id, i) => [id, i / Math.max(1, ids.length - 1)] as const)
    }),
  )
  // A zone without lines goes to the foot.
  const centre = (id: string) =>
    mean(
      edges.flatMap(({ zone, to }) => (zone === id ? [heights.get(to) ?? 0] : [])),
      1,
    )
  return { ...state, zones: state.zones.toSorted((a, b) => centre(a) - centre(b)) }
}

function mean(values: readonly number[], otherwise = 0): number {
  return values.length === 0
    ? otherwise
    : values.reduce((sum, value) => sum + value, 0) / values.length
}

/** Exchanges zones, groups and members of groups for as long as one exchange lowers the cost. */
function exchange(start: Found, input: OrderInput): Found {
  let best = start
  let trials = 0
  for (let isBetter = true; isBetter && trials < MOST_TRIALS; ) {
    isBetter = false
    for (const state of neighbours(best.state)) {
      if (trials === MOST_TRIALS) break
      trials += 1
      const cost = costOf(state, input)
      if (cost >= best.cost - 1e-9) continue
      best = { state, cost }
      isBetter = true
      break
    }
  }
  return best
}

function* neighbours(state: State): Generator<State> {
  for (const zones of swaps(state.zones)) yield { ...state, zones }
  for (const [s, groups] of state.sides.entries()) {
    const withSide = (side: readonly OrderedGroup[]) => ({
      ...state,
      sides: state.sides.with(s, side),
    })
    for (const side of swaps(groups)) yield withSide(side)
    for (const [g, group] of groups.entries())
      for (const targets of swaps(group.targets))
        yield withSide(groups.with(g, { ...group, targets }))
  }
}

function* swaps<Item>(items: readonly Item[]): Generator<Item[]> {
  for (const [i, one] of items.entries())
    for (const [j, two] of items.entries()) if (j > i) yield items.with(i, two).with(j, one)
}
