import { z } from 'zod'
import { slug } from './id'
import { none } from './none'
import { localizedText } from './text-schema'
import { ROLE_WEIGHTS, type ThemeRole, WEIGHTS } from './theme-weight'

export const themeGroup = z.strictObject({
  id: slug,
  label: localizedText,
  shortLabel: localizedText.optional(),
  definition: localizedText,
})

/** A subject heading with its codebook rule: what is coded under it, and what is not. */
export const theme = z.strictObject({
  id: slug,
  group: slug,
  label: localizedText,
  definition: localizedText,
  include: localizedText,
  exclude: localizedText,
})

const ROLES = Object.keys(ROLE_WEIGHTS) as [ThemeRole, ...ThemeRole[]]

/** A record of the zone, and what it does for a theme. */
export const themeReason = z.strictObject({ record: slug, role: z.enum(ROLES) })

/** A zone's theme with the records that make it one. */
export const zoneTheme = z.strictObject({
  id: slug,
  theme: slug,
  weight: z.enum(WEIGHTS),
  because: z.array(themeReason).default(none),
  evidence: z.array(slug).default(none),
})

export type ThemeGroup = z.infer<typeof themeGroup>
export type Theme = z.infer<typeof theme>
export type ThemeId = Theme['id']
export type ZoneTheme = z.infer<typeof zoneTheme>
