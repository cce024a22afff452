import { z } from 'zod'

// Zod otherwise compiles its parsers with `new Function`, which a content security policy refuses and reports. It looks
// whether it may as soon as the first schema is made, so this comes before every one of them.
z.config({ jitless: true })
