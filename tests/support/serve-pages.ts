import { isBuilt } from '../../scripts/lib/build.mjs'
import { outFolder } from '../../scripts/lib/paths.mjs'
import { serve } from '../../scripts/lib/serve.mjs'

/** Serves out/ on a free port while the journeys run, by the same server as `npm start`. */
export default async function servePages() {
  if (!isBuilt()) throw new Error('out/ is missing or older than the sources: npm run build')
  const server = await serve(outFolder, { port: 0 })
  process.env.ZONESCOPE_TEST_ORIGIN = server.origin
  return server.close
}
