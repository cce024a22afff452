import type { Messages } from '../zh'
import { either, list, plural, quoted } from './grammar'

export const filter = {
  title: 'Filter by theme',
  any: 'Any',
  all: 'All',
  match: 'Between several themes',
  clear: 'Clear filters',
  everything: (n) => `Showing all ${plural(n, 'zone', 'zones')}.`,
  selectedOnly: (n, of) =>
    `Showing the ${plural(n, 'zone', 'zones')} selected, of ${of} in the dataset.`,
  hint: 'With two themes chosen, switch between Any and All. Press a chosen theme again to exclude it.',
  some: (shown, of) => `Showing ${shown} of ${of}: `,
  holding: (themes) => `zones holding ${themes}`,
  without: (themes) => `zones without ${themes}`,
  both: (holding, without) => `${holding}, and without ${without}`,
  sentenceEnd: '.',
  chip: (theme, n) => `${theme}: ${plural(n, 'zone', 'zones')} would show`,
  chipOn: (theme, n) =>
    `${theme}: ${plural(n, 'zone holds it', 'zones hold it')}; chosen, press to exclude`,
  chipExcluded: (theme, n) =>
    `${theme}: ${plural(n, 'zone holds it', 'zones hold it')}; excluded, press to let go`,
  chipNone: (theme) => `${theme}: 0 zones to show`,
  emptyAll: (n) =>
    n === 2 ? 'No zone holds both of these themes.' : 'No zone holds all of these themes.',
  emptyAny: 'No zone meets this filter.',
  drop: (n) => `drop it: ${plural(n, 'zone', 'zones')} left`,
  nobody: 'held by no zone',
  toAny: (n) => `Switch to Any: ${plural(n, 'zone', 'zones')}`,
  none: 'no filter',
  themesInOr: (themes) => either.format(quoted(themes)),
  themesInAnd: (themes) => list.format(quoted(themes)),
} satisfies Messages['filter']
