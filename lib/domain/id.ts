import { z } from 'zod'

/** ASCII slug, stable for ever and the same in JSON, address and code: `digital-economy`. */
export const slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
