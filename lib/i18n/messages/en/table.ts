import type { Messages } from '../zh'
import { plural } from './grammar'

export const table = {
  zone: 'Zone',
  themes: 'Themes',
  withUnit: (label, unit) => `${label}, ${unit}`,
  sortBy: (label) => `Sort by ${label.toLowerCase()}`,
  caption: (n) => `Metrics of ${plural(n, 'zone', 'zones')}; a number opens its evidence`,
  scrolls: 'Wider than the page: it scrolls sideways.',
  foot: 'Median',
  openEvidence: (zone, metric, value) =>
    `${zone}, ${metric.toLowerCase()}: ${value}. Open the evidence`,
  heldThemes: (themes) => `Themes held: ${themes}`,
  noThemes: 'no theme coded',
} satisfies Messages['table']
