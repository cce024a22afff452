import type { z } from 'zod'
import type { Bilingual } from '../text'
import type { KINDS, Kind } from './kinds'

/** What a kind of object is, and what each of its keys holds. A key without a meaning does not compile. */
export type KindMeanings = {
  [K in Kind]: {
    meaning: Bilingual
    fields: Record<keyof z.input<(typeof KINDS)[K]> & string, Bilingual>
  }
}
