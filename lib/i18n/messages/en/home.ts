import type { Messages } from '../zh'
import { plural } from './grammar'

export const home = {
  headline: (zones, name) => [
    `Read the strategies of ${zones} ${name} side by side, `,
    'and check every number in the words it rests on.',
  ],
  zonesName: { zh: '区', en: 'zones' },
  subAreas: 'Sub-areas',
  overview: (zones) => `The ${zones} zones at a glance`,
  questions: 'Questions to start from',
  questionNearest: 'Which two zones are most alike, and in what?',
  answerNearest: (one, other, shared, alone) =>
    `${one} and ${other}: ${plural(shared, 'theme', 'themes')} shared, ${alone} held by one only`,
  questionExclusive: 'Which themes does only one zone hold?',
  answerExclusive: (exclusive, all) => `${exclusive} of ${all} themes`,
  questionShared: (theme) => `Which zones hold “${theme}”?`,
  answerShared: (held, all) => `${held} of ${all} zones`,
  questionLinkages: 'Which zones name places they link to?',
  answerLinkages: (named, silent) => `${named} name some, ${silent} name none`,
  keyFigures: 'Key figures',
  subAreasNote: (areas, blocks) =>
    `${plural(areas, 'sub-area', 'sub-areas')}, ${plural(blocks, 'block', 'blocks')}`,
  themes: 'Themes',
  themesNote: (exclusive) => `${exclusive} of them held by one zone only`,
  goalsNote: (low, high, median) => `${low} to ${high} a zone, median ${median}`,
  coverage: 'Records with a quotation',
  coverageNote: 'each with its words, document and place',
  open: 'Open in Compare',
} satisfies Messages['home']
