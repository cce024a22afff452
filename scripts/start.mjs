// npm start: build when needed, serve out/ on this machine, say where.
import { build, isBuilt } from './lib/build.mjs'
import { outFolder } from './lib/paths.mjs'
import { serve } from './lib/serve.mjs'
import { usualPort, wantedPort } from './lib/wanted-port.mjs'

try {
  const wanted = wantedPort(process.argv.slice(2), process.env)
  if (!isBuilt()) {
    console.log('Building the pages (only needed after a change) …')
    const code = await build()
    if (code !== 0) process.exit(code)
  }
  const port = wanted ?? usualPort
  // Whoever named a port means that one; the usual one may give way.
  const server = await serve(outFolder, { port, orNext: wanted === null })
  if (wanted === null && server.port !== port) {
    console.log(`Port ${port} is in use, using ${server.port}`)
  }
  console.log(`\nZonescope is at ${server.origin}\nCtrl+C ends it.`)

  const end = () => server.close().then(() => process.exit(0))
  process.once('SIGINT', end).once('SIGTERM', end)
} catch (error) {
  console.error(explain(error))
  process.exit(1)
}

/** @param {unknown} error */
function explain(error) {
  const { code, port, message } = /** @type {NodeJS.ErrnoException & { port?: number }} */ (error)
  if (code === 'EADDRINUSE') return `Port ${port} is in use. Name another: npm start -- --port 3001`
  if (code === 'EACCES') return `Port ${port} is not open to you. Name one above 1023.`
  return message ?? String(error)
}
