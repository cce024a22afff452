import { z } from 'zod'
import { slug } from './id'
import { fact } from './indicator'
import { PLACE_KINDS } from './place-kinds'
import { localizedText } from './text-schema'

/** What zones link to and what is not itself compared. */
export const place = z.strictObject({
  id: slug,
  name: localizedText,
  kind: z.enum(PLACE_KINDS),
  facts: z.array(fact).default([]),
})

export type Place = z.infer<typeof place>
