import { z } from 'zod'
import { slug } from './id'
import { MISSING_REASONS } from './missing'
import { none } from './none'
import { localizedText } from './text-schema'

/** One of the parts that an indicator is broken down into, such as an industry. */
export const indicatorPart = z.strictObject({ id: slug, label: localizedText })

/** A number the documents state, as opposed to a metric, which we compute. */
export const indicator = z.strictObject({
  id: slug,
  label: localizedText,
  definition: localizedText.optional(),
  unit: localizedText,
  decimals: z.int().min(0).max(6),
  comparable: z.boolean(),
  better: z.enum(['higher', 'lower']).optional(),
  /** What the number is broken down into: parts that do not overlap and together are the whole. */
  parts: z.array(indicatorPart).min(2).optional(),
})

const stated = {
  id: slug,
  indicator: slug,
  value: z.number().nullable(),
  /** The number in the form in which the document prints it. */
  printed: z.string().min(1).optional(),
  missing: z.enum(MISSING_REASONS).optional(),
  evidence: z.array(slug).default(none),
}

/** One indicator's number for one zone, or for one part of it. Either a value or a reason why there is none. */
export const observation = z.strictObject({ ...stated, part: slug.optional() })

/** One indicator's number for one place; it may supersede another fact that was printed damaged. */
export const fact = z.strictObject({ ...stated, supersedes: slug.optional() })

export type IndicatorPart = z.infer<typeof indicatorPart>
export type Indicator = z.infer<typeof indicator>
export type Observation = z.infer<typeof observation>
export type Fact = z.infer<typeof fact>
