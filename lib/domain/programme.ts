import { z } from 'zod'
import { slug } from './id'
import { passage } from './zone'

export const carrier = z.strictObject({
  id: slug,
  place: slug,
  evidence: z.array(slug).default([]),
})

/** What the documents say of all zones together. */
export const programme = z.strictObject({
  directions: z.array(passage).default([]),
  reformDomains: z.array(passage).default([]),
  carriers: z.array(carrier).default([]),
  principles: z.array(passage).default([]),
})

export type Carrier = z.infer<typeof carrier>
