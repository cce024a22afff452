import { z } from 'zod'
import { codePointLength } from './code-points'
import { slug } from './id'

/**
 * Where words stand, for people: section number as printed, paragraph counted from 1 within it. In a spreadsheet
 * its sheet and row instead.
 */
export const locator = z.strictObject({
  section: z.string().min(1).optional(),
  paragraph: z.int().min(1).optional(),
  page: z.string().min(1).optional(),
  sheet: z.string().min(1).optional(),
  row: z.int().min(1).optional(),
})

const context = z.string().refine((text) => codePointLength(text) <= 16, {
  params: { code: 'context-too-long' },
})

/**
 * The statement that words of a document support a record, after the W3C Web Annotation model:
 * `exact`, `prefix`, `suffix` are its TextQuoteSelector; `start`, `end` its TextPositionSelector,
 * half-open, in Unicode code points of the canonical text (UTF-8, LF, NFC).
 * Evidence from a document whose text is not held has no selectors beyond `exact`.
 */
export const evidence = z.strictObject({
  id: slug,
  source: slug,
  exact: z.string().min(1).optional(),
  prefix: context.optional(),
  suffix: context.optional(),
  start: z.int().min(0).optional(),
  end: z.int().min(1).optional(),
  locator,
})
