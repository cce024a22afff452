import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { outFolder } from '../../scripts/lib/paths.mjs'
import { serve } from '../../scripts/lib/serve.mjs'
import { test as journey } from './journey'

export interface UpdatedHost {
  origin: string
  /** From now on the same address serves the same pages with another service worker. */
  update: (change: (worker: string) => string) => Promise<void>
  /** From now on the same address has the parts of the program under other names, as a newer version would. */
  deploy: (rename: (part: string) => string) => Promise<void>
}

/** A journey on a host of its own, which can be given a newer version while pages of it are open. */
export const test = journey.extend<{ host: UpdatedHost }>({
  // biome-ignore lint/correctness/noEmptyPattern: the runner wants a pattern here
  host: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'zonescope-host-'))
    let server = await serve(outFolder, { port: 0 })
    const { origin, port } = server
    const restart = async () => {
      await server.close()
      server = await serve(folder, { port })
    }
    await use({
      origin,
      update: async (change) => {
        const skipped = /sw\.js\.(br|gz)$/
        await cp(outFolder, folder, { recursive: true, filter: (path) => !skipped.test(path) })
        const worker = await readFile(join(folder, 'sw.js'), 'utf8')
        await writeFile(join(folder, 'sw.js'), change(worker))
        await restart()
      },
      deploy: async (named) => {
        await cp(outFolder, folder, { recursive: true })
        const parts = join(folder, '_next/static/chunks')
        for (const file of await readdir(parts)) {
          const [name = ''] = /^.*?\.js/.exec(file) ?? []
          if (name) await rename(join(parts, file), join(parts, file.replace(name, named(name))))
        }
        await restart()
      },
    })
    await server.close()
    await rm(folder, { recursive: true })
  },
  baseURL: ({ host }, use) => use(host.origin),
})
