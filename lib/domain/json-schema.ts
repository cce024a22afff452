import { z } from 'zod'
import { dataset } from './dataset'
import { evidence, locator } from './evidence-schema'
import { slug } from './id'
import { fact, indicator, observation } from './indicator'
import { place } from './place'
import { carrier, programme } from './programme'
import { isoDate, sourceDocument } from './source-document'
import { localizedText } from './text-schema'
import { theme, themeGroup, zoneTheme } from './theme'
import { goal, goalGroup, linkage, passage, statedCount, subArea, zone } from './zone'

/**
 * The shape of a dataset file as JSON Schema 2020-12, for editors and programs that are not ours.
 * It describes what goes in, so keys with a default are optional. What parts of a file say of one
 * another – references, counts, quotes – is beyond JSON Schema: `parseDataset` checks that too.
 *
 * @param address where the schema is published; its `$id`
 */
export function datasetJsonSchema(address: string): object {
  const { $schema, ...shape } = z.toJSONSchema(dataset, { io: 'input', metadata: DESCRIPTIONS })
  return { $schema, $id: address, ...shape }
}

const DESCRIPTIONS = z
  .registry<Record<string, unknown>>()
  .add(dataset, {
    title: 'Zonescope dataset',
    description: 'Everything needed to compare zones, in one file. Unknown keys are refused.',
  })
  .add(slug, {
    id: 'Slug',
    description: 'An ASCII id, stable for ever: the same in files and addresses.',
  })
  .add(localizedText, {
    id: 'LocalizedText',
    description: 'Text a reader sees, by language. One language may be absent, never both.',
    minProperties: 1,
  })
  .add(isoDate, {
    id: 'Date',
    description: 'A date as precise as the document gives it: 2020, 2020-12 or 2020-12-21.',
  })
  .add(sourceDocument, {
    id: 'SourceDocument',
    description:
      'A document that evidence is taken from. The hash is of the canonical text (UTF-8, LF, NFC), the length counts Unicode code points; both are absent where the text is not held.',
  })
  .add(themeGroup, { id: 'ThemeGroup', description: 'A group of the codebook.' })
  .add(theme, {
    id: 'Theme',
    description:
      'A subject heading with its codebook rule: what is coded under it, and what is not.',
  })
  .add(zoneTheme, {
    id: 'ZoneTheme',
    description:
      'A theme that a zone holds. The heaviest single role among `because` gives the weight; weights do not add up.',
  })
  .add(indicator, {
    id: 'Indicator',
    description: 'A number that the documents state. `better` is absent where neither way is.',
  })
  .add(observation, {
    id: 'Observation',
    description:
      'One indicator’s number for one zone: a value, or null and the reason in `missing`. An absent value is never zero.',
  })
  .add(fact, {
    id: 'Fact',
    description: 'One indicator’s number for one place. `supersedes` names a fact printed damaged.',
  })
  .add(place, { id: 'Place', description: 'What zones link to and what is not itself compared.' })
  .add(zone, { id: 'Zone', description: 'A unit that is compared, with its records.' })
  .add(passage, { id: 'Passage', description: 'A record in the document’s own words.' })
  .add(subArea, { id: 'SubArea', description: 'A named part of a zone.' })
  .add(goalGroup, {
    id: 'GoalGroup',
    description: 'A slogan, an umbrella or a heading over several goals; itself no goal.',
  })
  .add(goal, { id: 'Goal', description: 'A desired outcome that the document states.' })
  .add(linkage, {
    id: 'Linkage',
    description:
      'A stated tie of a zone to a place or zone. An inferred one rests on a name only and is never counted.',
  })
  .add(statedCount, {
    id: 'StatedCount',
    description: 'A count that the document itself prints; it must agree with the list.',
  })
  .add(programme, {
    id: 'Programme',
    description: 'What the documents say of all zones together.',
  })
  .add(carrier, { id: 'Carrier', description: 'A place through which the programme works.' })
  .add(evidence, {
    id: 'Evidence',
    description:
      'The statement that words of a document support a record. `start` and `end` are half-open offsets in Unicode code points of the canonical text; they, `prefix` and `suffix` are absent where the text is not held.',
  })
  .add(locator, {
    id: 'Locator',
    description: 'Where words stand, for people. Paragraphs are counted from 1 within a section.',
  })
