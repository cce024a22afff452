import type { z } from 'zod'
import type { evidence } from './evidence-schema'

export type Evidence = z.infer<typeof evidence>
export type EvidenceId = Evidence['id']

/** Evidence whose words and place are recorded, so that they can be checked against the text. */
export interface TextQuote extends Evidence {
  exact: string
  prefix: string
  suffix: string
  start: number
  end: number
}

export function isTextQuote(candidate: Evidence): candidate is TextQuote {
  return (
    candidate.exact !== undefined &&
    candidate.prefix !== undefined &&
    candidate.suffix !== undefined &&
    candidate.start !== undefined &&
    candidate.end !== undefined
  )
}
