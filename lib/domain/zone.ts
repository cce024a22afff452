import { z } from 'zod'
import { GOAL_KINDS } from './goal-kinds'
import { slug } from './id'
import { observation } from './indicator'
import { none } from './none'
import { PLACE_KINDS } from './place-kinds'
import { localizedText } from './text-schema'
import { zoneTheme } from './theme'

const record = { id: slug, evidence: z.array(slug).default(none) }

export const SUB_AREA_KINDS = ['sub-area', 'block'] as const
export const GOAL_GROUP_KINDS = ['slogan', 'umbrella', 'heading'] as const

export const passage = z.strictObject({ ...record, text: localizedText })
export const subArea = z.strictObject({
  ...record,
  name: localizedText,
  kind: z.enum(SUB_AREA_KINDS).default('sub-area'),
})
export const goalGroup = z.strictObject({
  ...record,
  text: localizedText,
  kind: z.enum(GOAL_GROUP_KINDS),
})
/** A desired outcome. A slogan is a goal group, never a goal. */
export const goal = z.strictObject({
  ...record,
  text: localizedText,
  kind: z.enum(GOAL_KINDS).default('end-goal'),
  group: slug.optional(),
})
/** A stated tie to a place or zone; `inferred` rests on a name only and is never counted. */
export const linkage = z.strictObject({
  ...record,
  to: slug,
  kind: z.enum([...PLACE_KINDS, 'zone']),
  basis: z.enum(['named', 'inferred']).default('named'),
})
/** A count the document itself prints. */
export const statedCount = z.strictObject({
  ...record,
  of: z.enum(['subAreas', 'goals', 'measures']),
  group: slug.optional(),
  value: z.int().min(0),
})

/** The lists of a zone. One that was coded and is empty is a fact: the document names none. */
export const CODED_LISTS = [
  'positioning',
  'subAreas',
  'themes',
  'goals',
  'measures',
  'linkages',
  'context',
  'observations',
] as const
export const codedLists = z.array(z.enum(CODED_LISTS))
export type CodedList = (typeof CODED_LISTS)[number]

export const zone = z.strictObject({
  id: slug,
  name: localizedText,
  shortName: localizedText,
  parent: slug.optional(),
  coded: codedLists.optional(),
  positioning: z.array(passage).default(none),
  subAreas: z.array(subArea).default(none),
  themes: z.array(zoneTheme).default(none),
  goalGroups: z.array(goalGroup).default(none),
  goals: z.array(goal).default(none),
  measures: z.array(passage).default(none),
  linkages: z.array(linkage).default(none),
  context: z.array(passage).default(none),
  stated: z.array(statedCount).default(none),
  observations: z.array(observation).default(none),
})

export type Zone = z.infer<typeof zone>
export type ZoneId = Zone['id']
export type Passage = z.infer<typeof passage>
export type SubArea = z.infer<typeof subArea>
export type GoalGroup = z.infer<typeof goalGroup>
export type Goal = z.infer<typeof goal>
export type Linkage = z.infer<typeof linkage>
export type StatedCount = z.infer<typeof statedCount>
