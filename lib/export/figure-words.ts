import type { Dataset } from '@/lib/domain/dataset'
import { isolateText, keepDirection } from '@/lib/domain/isolate-text'
import type { LocalizedText } from '@/lib/domain/text'
import type { Words } from '@/lib/i18n/words'
import { xmlCharacters } from './xml'

/** Names longer than this, in characters, are cut in what is drawn; the description keeps them whole. */
const LONGEST_NAME = 80

/** The same words for use in a file: texts from data on one line, in characters a file can hold, not turning their neighbours round. */
export function fileWords(words: Words): Words {
  return { ...words, text: (text) => tidy(words.text(text)) }
}

/** The same for what is drawn, where a name has only so much room. */
export function drawnWords(words: Words, dataset: Dataset): Words {
  const names = namesOf(dataset)
  return {
    ...words,
    text: (text) => tidy(names.has(text) ? cut(words.text(text)) : words.text(text)),
  }
}

/** A sentence that words and data make together, safe to be set. */
export function settled(sentence: string): string {
  return keepDirection(xmlCharacters(sentence))
}

function tidy(text: string): string {
  return isolateText(xmlCharacters(text.replace(/\s+/g, ' ')))
}

function cut(name: string): string {
  const characters = [...name]
  return characters.length > LONGEST_NAME
    ? `${characters.slice(0, LONGEST_NAME - 1).join('')}…`
    : name
}

function namesOf(dataset: Dataset): ReadonlySet<LocalizedText> {
  return new Set([
    dataset.title,
    ...dataset.zones.flatMap(({ name, shortName }) => [name, shortName]),
    ...dataset.themes.map(({ label }) => label),
    ...dataset.themeGroups.flatMap(({ label, shortLabel }) => [label, shortLabel ?? label]),
    ...dataset.indicators.map(({ label }) => label),
    ...dataset.places.map(({ name }) => name),
    ...dataset.sources.flatMap(({ title, publisher }) => [title, publisher]),
  ])
}
