import { z } from 'zod'
import { slug } from './id'
import { LANGUAGES } from './text'
import { localizedText } from './text-schema'
import { webAddress } from './web-address'

/** A date as precise as the document gives it: 2020, 2020-12 or 2020-12-21. */
export const isoDate = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)

export const sourceDocument = z.strictObject({
  id: slug,
  title: localizedText,
  publisher: localizedText,
  author: localizedText.optional(),
  url: webAddress.optional(),
  published: isoDate.optional(),
  accessed: isoDate.optional(),
  language: z.enum(LANGUAGES),
  /** Hash of the canonical text (UTF-8, LF, NFC); absent where the text is not held. */
  textSha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  /** Length of the canonical text in Unicode code points. */
  textLength: z.int().min(1).optional(),
  notes: z.array(localizedText).optional(),
})

export type SourceDocument = z.infer<typeof sourceDocument>
