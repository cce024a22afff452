// Run by lib/unpack-chromium.mjs in an environment of its own, which says where to unpack.
import chromium from '@sparticuz/chromium'

await chromium.executablePath()
