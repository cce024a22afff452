import './jitless'
import { z } from 'zod'
import { evidence } from './evidence-schema'
import { slug } from './id'
import { indicator } from './indicator'
import { place } from './place'
import { programme } from './programme'
import { isoDate, sourceDocument } from './source-document'
import { LANGUAGES } from './text'
import { localizedText } from './text-schema'
import { theme, themeGroup } from './theme'
import { webAddress } from './web-address'
import { codedLists, zone } from './zone'

const version = z.string().regex(/^\d+\.\d+\.\d+$/)

/** Under which terms the coding may be used. */
export const license = z.strictObject({
  name: z.string().min(1),
  url: webAddress.optional(),
})

/** What a version of the dataset brought. */
export const change = z.strictObject({ version, date: isoDate, text: localizedText })

/** Everything needed to compare zones, in one file. Unknown keys are refused. */
export const dataset = z.strictObject({
  $schema: z.string().optional(),
  id: slug,
  version,
  changes: z.array(change).default([]),
  asOf: isoDate,
  creator: localizedText,
  title: localizedText,
  /** How a line of text calls the zones: "linkage innovation zones". */
  zonesName: localizedText.optional(),
  description: localizedText,
  license,
  languages: z.array(z.enum(LANGUAGES)).min(1),
  coded: codedLists.default([]),
  sources: z.array(sourceDocument).min(1),
  themeGroups: z.array(themeGroup).default([]),
  themes: z.array(theme).default([]),
  indicators: z.array(indicator).default([]),
  places: z.array(place).default([]),
  zones: z.array(zone).min(1),
  programme: programme.prefault({}),
  evidence: z.array(evidence).default([]),
})

export type Dataset = z.infer<typeof dataset>
export type DatasetId = Dataset['id']
