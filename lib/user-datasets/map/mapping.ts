import '@/lib/domain/jitless'
import { z } from 'zod'
import { isoDate } from '@/lib/domain/source-document'
import { LANGUAGES } from '@/lib/domain/text'
import { localizedText } from '@/lib/domain/text-schema'
import { WEIGHTS } from '@/lib/domain/theme-weight'
import { TABLE_IDS } from './tables'

const bilingual = z.strictObject({ zh: z.string(), en: z.string() })
const language = z.enum(LANGUAGES)

/** A column of numbers as an indicator: what they are called and measured in, and whether zones compare on them. */
const indicatorUse = z.strictObject({
  is: z.literal('indicator'),
  label: localizedText,
  unit: localizedText,
  decimals: z.int().min(0).max(6),
  comparable: z.boolean(),
  better: z.enum(['higher', 'lower']).optional(),
})

/** A column of tags as themes: each distinct one is a theme, in a group of this name. */
const themesUse = z.strictObject({
  is: z.literal('themes'),
  group: localizedText,
  weight: z.enum(WEIGHTS),
  language,
  separators: z.array(z.string().length(1)),
})

/** A column that is one of those the table knows. */
const knownUse = z.strictObject({
  is: z.literal('known'),
  key: z.string().min(1),
  language: language.optional(),
  separators: z.array(z.string().length(1)).optional(),
})

const ignoredUse = z.strictObject({ is: z.literal('ignored') })

const columnMapping = z.strictObject({
  /** Counted from 1. */
  column: z.int().min(1),
  /** Its head when the mapping was made: by it the column is found again in another file. */
  header: z.string(),
  use: z.discriminatedUnion('is', [knownUse, indicatorUse, themesUse, ignoredUse]),
  /** Why it was guessed so; absent where the reader chose. */
  why: bilingual.optional(),
})

const sheetMapping = z.strictObject({
  sheet: z.string(),
  /** What its rows are; null where it is not used. */
  holds: z.enum(TABLE_IDS as [string, ...string[]]).nullable() as z.ZodType<
    (typeof TABLE_IDS)[number] | null
  >,
  /** The row of the heads, counted from 1; rows above it are not read. */
  headerRow: z.int().min(1),
  columns: z.array(columnMapping),
  why: bilingual.optional(),
})

/** What a dataset has to say of itself and tables do not. */
const datasetFacts = z.strictObject({
  id: z.string(),
  version: z.string(),
  asOf: isoDate,
  title: localizedText,
  description: localizedText,
  creator: localizedText,
  license: z.string().min(1),
  zonesName: localizedText.optional(),
})

/** Which sheet and column is what: a guess at first, changed by the reader, kept as JSON and used again. */
const mapping = z.strictObject({
  format: z.literal('zonescope-mapping'),
  version: z.literal(1),
  dataset: datasetFacts,
  sheets: z.array(sheetMapping),
})

export type Mapping = z.infer<typeof mapping>
export type SheetMapping = z.infer<typeof sheetMapping>
export type ColumnMapping = z.infer<typeof columnMapping>
export type ColumnUse = ColumnMapping['use']
export type IndicatorUse = z.infer<typeof indicatorUse>
export type DatasetFacts = z.infer<typeof datasetFacts>

/** A mapping that was kept as JSON; null where it is none. Never throws. */
export function parseMapping(input: unknown): Mapping | null {
  const parsed = mapping.safeParse(input)
  return parsed.success ? parsed.data : null
}
