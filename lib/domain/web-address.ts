import { z } from 'zod'

/**
 * An address on the web, as it may stand in any file. What RFC 3986 lets stand nowhere and parsers of addresses drop or
 * mend – spaces, line ends, controls, quotes and angle brackets – would end a line of a citation or a tag, and is refused.
 */
export const webAddress = z
  .url({ protocol: /^https?$/ })
  .refine((text) => /^[^\s\p{Cc}\p{Cf}\p{Cs}"<>\\]+$/u.test(text), {
    params: { code: 'bad-address' },
  })
