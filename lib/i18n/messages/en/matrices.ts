import type { Messages } from '../zh'
import { list, plural, quoted } from './grammar'

export const matrices = {
  shared: 'Themes both hold',
  onlyHere: (zone) => `Only ${zone} holds`,
  interpretedRule: 'A coder’s reading of the words below, by the coding rule.',
  notStatedRule:
    'The zone’s passage does not state this theme. That is what reading it found; it is not a gap.',
  themes: (names) => list.format(quoted(names)),
  order: 'Arranged',
  orders: { similarity: 'by similarity', coverage: 'by coverage', codebook: 'as the codebook' },
  overlapOrders: {
    similarity: 'by similarity',
    coverage: 'by number of themes',
    codebook: 'in the order of all figures',
  },
  orderSaid: { similarity: 'zones with like themes side by side', coverage: 'most held first' },
  themesByGroup: 'themes grouped as in the codebook',
  themesSubject: 'Themes by zone; size shows weight, beside it the words it rests on',
  themesSubjectMarks: 'Themes by zone; size shows weight',
  themesTitle: (all, only, nobody) =>
    [
      only === '0'
        ? `None of ${all} themes is held by one zone only`
        : `${only} of ${all} themes ${only === '1' ? 'is' : 'are'} held by one zone only`,
      ...(nobody === '0' ? [] : [`${nobody} by none`]),
    ].join(', '),
  themesNone: 'This dataset codes no themes',
  only: (zone) => `${zone} only`,
  nobody: 'no zone',
  holders: 'Held by',
  count: (n) => plural(n, 'theme', 'themes'),
  holderCount: (n) => plural(n, 'zone', 'zones'),
  theme: 'Theme',
  keyOnly: 'held by one zone only',
  cell: (zone, theme, weight, words) =>
    `${zone}, ${theme}: ${weight}${words ? `, “${words}”` : ''}`,
  cellOnly: 'held by this zone only',
  zoneThemes: (zone, n) => `${zone}: ${plural(n, 'theme', 'themes')}`,
  noteWeights:
    '“Primary”: a positioning or a named goal rests on it; “secondary”: a measure, or a part of a goal; “minor”: only the name of a sub-area, or stock words. A theme is a coder’s reading; the rules are in the codebook.',
  noteNobody: (themes) => `Held by no zone: ${themes}.`,
  noteHolders: '“Held by” and “only” count all zones of the dataset, whatever the filter.',
  noteUncoded: (zones) => `The themes of ${zones} are not yet collected; that is not “not stated”.`,
  noteWordsInPanel: 'The words each mark rests on are in the evidence panel.',
  measure: 'Measure',
  measures: { jaccard: 'shared part (Jaccard)', cosine: 'weighted cosine' },
  minor: 'Minor themes',
  minors: { without: 'left out', with: 'included' },
  measureSaid: {
    jaccard: 'Themes both zones hold ÷ themes either holds (Jaccard)',
    cosine: 'Cosine of theme weights (primary 3, secondary 2, minor 1)',
  },
  minorSaid: { without: 'primary and secondary themes', with: 'minor themes included' },
  overlapTitle: (first, second, value, themes) =>
    `${first} and ${second} overlap most, by ${value}: both hold ${themes}`,
  overlapTied: (pairs, value) => `${pairs} pairs overlap most, by ${value} each`,
  overlapNone: 'The zones shown share no theme',
  overlapOne: (zone) => `How the themes of ${zone} overlap with those of others`,
  overlapNote:
    'Which zones are nearer depends on the measure, and on whether minor themes enter; read it beside the themes that are shared.',
  overlapNoteRank: (first, second, other) =>
    `Here, for one, ${first} are nearer than ${second}; by ${other} it is the other way round.`,
  overlapNoteAmong:
    '“Nearest” and “farthest” are sought among all zones of the dataset, whatever the filter.',
  nearest: 'Nearest',
  farthest: 'Farthest',
  nearestNone: 'shares no theme with any zone',
  farthestNone: 'equally near to all',
  near: (zone, value, themes) => `${zone} ${value}: ${themes}`,
  far: (zones, value, themes) =>
    themes ? `${zones} ${value}: ${themes}` : `${zones} ${value}: no theme shared`,
  pair: (first, second) => `${first} and ${second}`,
  pairText: (pair, value, parts) => `${pair}: ${value}. ${parts}`,
  pairShared: (themes) => `Both hold ${themes}`,
  pairNoShared: 'No theme is shared',
  pairOnly: (zone, themes) => `only ${zone} holds ${themes}`,
  parts: (parts) => `${parts.join('; ')}.`,
  caption: (n) =>
    `Themes of ${plural(n, 'zone', 'zones')}; a mark opens its evidence, a theme its rule and all its words`,
  show: (theme) => `${theme}: coding rule and the words of each zone`,
  definition: 'Definition',
  include: 'Coded',
  exclude: 'Not coded',
  heldBy: 'Zones that hold it, and their words',
  toCompare: 'Choose zones and filter in Compare',
  toFilter: (theme) => `Compare only the zones that hold “${theme}”`,
} satisfies Messages['matrices']
