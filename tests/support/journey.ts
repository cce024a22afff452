import { test as base, expect } from '@playwright/test'

interface Watch {
  /** What a page may report all the same, as where a journey goes to an address that is not there. */
  tolerated: RegExp | undefined
  watched: undefined
}

/** A journey, watched: it fails when a page reports an error or asks another machine for anything. */
export const test = base.extend<Watch>({
  tolerated: [undefined, { option: true }],
  watched: [
    async ({ context, baseURL, tolerated }, use) => {
      const complaints: string[] = []
      await context.route('**/*', (route) => {
        const { href, origin, protocol } = new URL(route.request().url())
        if (origin === baseURL || ['blob:', 'data:'].includes(protocol)) return route.fallback()
        complaints.push(`asked another machine: ${href}`)
        return route.abort()
      })
      context.on('weberror', (event) => complaints.push(`threw: ${event.error().message}`))
      context.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`said: ${message.text()}`)
      })
      await use(undefined)
      expect(complaints.filter((text) => !tolerated?.test(text))).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
