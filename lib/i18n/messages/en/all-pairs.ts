import type { Messages } from '../zh'

export const allPairs = {
  title: (zones, median) => `Half of all pairs of ${zones} zones overlap by ${median} or less`,
  titleApart: (zones, pairs, apart) =>
    `Of ${pairs} pairs among ${zones} zones, ${apart} share no theme`,
  titleNone: (zones) => `How the themes of ${zones} zones overlap`,
  strip: (pairs, unit) => `Overlap of all ${pairs} pairs (${unit}), and the share of each step`,
  units: { jaccard: '%', cosine: '0 to 1' },
  upTo: (value) => `≤${value}`,
  less: (share) => `<${share}`,
  none: (pairs, share) => `no theme shared: ${pairs} pairs, ${share}`,
  band: (from, to, pairs, share) => `overlap above ${from}, up to ${to}: ${pairs} pairs, ${share}`,
  finding: (pairs, median, mean, apart) =>
    `Of all ${pairs} pairs the median overlap is ${median} and the mean ${mean}; ${apart} share no theme.`,
  nearest: (pair, value) => `${pair} overlap most, by ${value}.`,
  tied: (pairs, value, first) =>
    `${pairs} pairs overlap most, by ${value} each; in the order of the document ${first} come first.`,
  notCompared: (sets) =>
    `The overlap of all pairs is not computed: the zones hold more than ${sets} different sets of themes, and comparing each with each would hold up the page.`,
  dense:
    'Where cells are narrow, the area of a square is the overlap and a point is 0; point at a cell, or use the arrow keys, to read the value.',
} satisfies Messages['allPairs']
