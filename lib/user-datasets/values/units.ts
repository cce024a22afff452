/** Units under their usual names, each with what it measures and how much of the first of its kind it is. */
const UNITS = {
  area: [
    [
      'km²',
      1,
      '平方公里',
      '平方千米',
      'km2',
      'sqkm',
      'squarekilometres',
      'squarekilometers',
      'kmsq',
      '㎢',
    ],
    ['ha', 0.01, '公顷', 'hectare', 'hectares'],
    ['m²', 0.000001, '平方米', '平米', 'm2', 'sqm', '㎡'],
    ['亩', 1 / 1500, 'mu'],
  ],
  length: [
    ['km', 1, '公里', '千米', 'kilometres', 'kilometers'],
    ['m', 0.001, '米', 'metres', 'meters'],
  ],
  mass: [
    ['t', 1, '吨', 'tonnes', 'tons', 'tonne'],
    ['kg', 0.001, '公斤', '千克'],
  ],
} as const satisfies Record<string, readonly (readonly [string, number, ...string[]])[]>

interface Unit {
  measures: string
  factor: number
  name: string
}

const BY_NAME = new Map<string, Unit>(
  Object.entries(UNITS).flatMap(([measures, units]) =>
    units.flatMap(([name, factor, ...also]) =>
      [name, ...also].map((each) => [foldUnit(each), { measures, factor, name }] as const),
    ),
  ),
)

/** Whether two names are of one unit: km² and 平方公里. */
export function isSameUnit(one: string, other: string): boolean {
  const a = BY_NAME.get(foldUnit(one))
  return a
    ? a === BY_NAME.get(foldUnit(other)) || a.name === BY_NAME.get(foldUnit(other))?.name
    : foldUnit(one) === foldUnit(other)
}

/** A value in another unit of the same kind; null where they are not of one kind. */
export function convert(value: number, from: string, to: string): number | null {
  const a = BY_NAME.get(foldUnit(from))
  const b = BY_NAME.get(foldUnit(to))
  if (!a || !b || a.measures !== b.measures) return null
  // Divisions of short decimals leave a tail of noise in the sixteenth place.
  return Number.parseFloat(((value * a.factor) / b.factor).toPrecision(12))
}

function foldUnit(unit: string): string {
  return unit
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.·]+/g, '')
}
