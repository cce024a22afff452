import type { Messages } from '../zh'
import { capital, plural } from './grammar'

export const linkages = {
  findingNone: 'No zone names a linkage',
  finding: (zones, linkages, shared) =>
    `${capital(zones)} ${zones === 'one' ? 'zone names' : 'zones name'} ${plural(linkages, 'linkage', 'linkages')}; ${
      shared === ''
        ? 'no place is named by more than one'
        : `${plural(shared, 'place is', 'places are')} named by more than one`
    }`,
  subject:
    'What each zone’s own passage names outside the zone, and the carriers named for all zones together.',
  counts: (zones, named, carriers, inferred) =>
    `${plural(zones, 'zone', 'zones')}, ${named} named; ${carriers} named for all zones together; ${inferred} more only inferred from a name, and not counted.`,
  onlyKinds: (kinds) => `Showing only: ${kinds}.`,
  kinds: {
    ftz: 'Free trade zones',
    port: 'Ports',
    corridor: 'Corridors and belts',
    platform: 'Platforms',
    city: 'Cities',
    strategy: 'Strategies',
    service: 'Lines and services',
    hub: 'Hubs',
    initiative: 'Initiatives',
    programme: 'Programmes',
    zone: 'Other zones',
  },
  naming: { 'names-none': 'names none', 'not-collected': 'not collected' },
  namesNoneShown: 'names none of these kinds',
  names: (names) => `names ${names}`,
  suggests: (names) => `a name also suggests ${names}`,
  namedBy: (zones) => `named by ${zones}`,
  namedByNone: 'named by no zone',
  suggestedBy: (zones) => `its name also suggests ${zones}`,
  placeOfKind: (name, kind) => `${name} (${kind.toLowerCase()})`,
  reading: (who, says, suggests) => `${who}: ${[says, suggests].filter(Boolean).join('; ')}.`,
  keyNamed: 'named by the zone (each in its colour and dash)',
  keyCarrier: 'named for all zones together',
  keyInferred: 'only inferred from a name, not counted (interpreted)',
  keyCarried: 'with a dot: a carrier named for all zones together',
  filter: 'Filter by kind of place',
  filterChip: (kind, n) => `${kind}: ${plural(n, 'place', 'places')}`,
  who: 'Who names',
  what: 'What is named',
  list: 'Who names what',
  open: 'Open the evidence',
  inferredMark: 'inferred from a name',
  noteNone: (zones) =>
    `The passage on ${zones} names nothing outside the zone. That is what reading it found; it is not a gap.`,
  noteNotCollected: (zones) => `${zones}: linkages have not been coded (not collected).`,
  noteInferred:
    'Dotted lines rest only on a place name or its short form inside another name: a coder’s reading, in no count.',
  noteLost: '“□” in a name: the digits are lost in this copy of the document; the box is ours.',
  restored: (name, value, sources) => `${name}: ${value}, according to ${sources}.`,
  notRestored: (name) => `${name}: no document at hand states this number.`,
  programme: 'Said of all zones together',
  programmeLead:
    'These belong to no single zone and are in no zone’s count. Open one to read its words.',
  lists: {
    directions: 'Directions',
    reformDomains: 'Reform domains',
    carriers: 'Carriers',
    principles: 'Principles',
  },
  items: (n) => plural(n, 'record', 'records'),
} satisfies Messages['linkages']
