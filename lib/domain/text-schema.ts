import { z } from 'zod'

const phrase = z.string().min(1)

/** Text a reader sees, by BCP 47 language. One language may be absent, never both. */
export const localizedText = z
  .strictObject({ zh: phrase.optional(), en: phrase.optional() })
  .refine((text) => text.zh !== undefined || text.en !== undefined, {
    params: { code: 'no-language' },
  })
