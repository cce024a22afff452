import type { Page } from '@playwright/test'
import { LOCALES, otherLocale } from '@/lib/i18n/locales'
import { ComparePage } from './support/compare-page'
import { expect, test } from './support/journey'
import { settled } from './support/pages'
import { test as updating } from './support/updated-host'

// Without a network the router says that it falls back to a whole page, which the worker then has.
test.use({ serviceWorkers: 'allow', tolerated: /Failed to (load resource|fetch RSC payload)/ })

for (const locale of LOCALES) {
  test(`after one visit every page is there without a network, and a figure can be taken away (${locale})`, async ({
    page,
    context,
  }) => {
    const compare = new ComparePage(page, locale)
    const { messages } = compare
    await page.goto(`/${locale}`)
    await expect(page.getByRole('contentinfo')).toContainText(messages.offline.kept.slice(1))
    await context.setOffline(true)

    await page.getByRole('link', { name: messages.nav.compare, exact: true }).first().click()
    await compare.tab('radar').click()
    await settled(page)
    const dialog = await compare.download('figure')
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: messages.actions.download }).click(),
    ])
    expect(file.suggestedFilename()).toMatch(/_radar_.*\.svg$/)

    const other = otherLocale(locale)
    await page.goto(`/${other}/themes?sort=name.asc`)
    await expect(page.locator('html')).toHaveAttribute('lang', other === 'zh' ? 'zh-CN' : 'en')
    await expect(page.getByRole('grid')).toBeVisible()
    const missing = await page.goto(`/${locale}/nowhere`)
    expect(missing?.status()).toBe(404)
    await expect(page.getByRole('heading', { name: messages.notFound.title })).toBeVisible()
  })
}

updating(
  'a newer version is offered, and taken only when the reader says so',
  async ({ page, host }) => {
    await page.goto('/en/compare?metric=themes')
    const { messages } = new ComparePage(page, 'en')
    await expect(page.getByRole('contentinfo')).toContainText(messages.offline.kept.slice(1))
    await expect(page.getByRole('button', { name: messages.offline.reload })).toHaveCount(0)

    await host.update((worker) => named(worker, 'newer'))
    await page.reload()
    const status = page.getByRole('status').filter({ hasText: messages.offline.newer })
    await expect(status).toBeVisible()
    expect(await stores(page)).toHaveLength(2)
    await Promise.all([
      page.waitForEvent('load'),
      status.getByRole('button', { name: messages.offline.reload }).click(),
    ])
    await expect(page).toHaveURL(/metric=themes$/)
    await expect(page.getByRole('contentinfo')).toContainText(messages.offline.kept.slice(1))
    await expect(status).toHaveCount(0)
  },
)

updating(
  'of a version that cannot be had whole nothing is taken',
  async ({ page, context, host }) => {
    await page.goto('/en')
    const { messages } = new ComparePage(page, 'en')
    await expect(page.getByRole('contentinfo')).toContainText(messages.offline.kept.slice(1))
    await host.update((worker) =>
      named(worker, 'torn').replace(/("\/en\/source":")\w{4}/, '$10000'),
    )
    const isDone = page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready
      await registration.update()
      const worker = registration.installing
      if (worker === null) return 'nothing new was found'
      return new Promise((resolve) => {
        worker.addEventListener('statechange', () => resolve(worker.state))
      })
    })
    expect(await isDone).toBe('redundant')
    await context.setOffline(true)
    await page.goto('/en/source')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('button', { name: messages.offline.reload })).toHaveCount(0)
  },
)

updating(
  'a first visit that is cut off keeps nothing and claims nothing, and the next one keeps all',
  async ({ page, context, host }) => {
    const { messages } = new ComparePage(page, 'zh')
    await host.update((worker) => worker.replace(/("\/en\/source":")\w{4}/, '$10000'))
    await page.goto('/zh/compare')
    await settled(page)
    const kept = page.getByRole('contentinfo').getByText(messages.offline.kept.slice(1))
    await expect.poll(() => page.evaluate(hasWorker)).toBe(false)
    await expect(kept).toHaveCount(0)
    await context.setOffline(true)
    await page.locator('[role="tab"]').last().click()
    await expect(page.getByRole('table').first()).toBeVisible()
    await context.setOffline(false)
    await host.update((worker) => worker)
    await page.reload()
    await expect(kept).toBeVisible()
  },
)

updating(
  'pages that the browser has dropped from the store are said to be missing, and kept again at the next visit',
  async ({ page, context }) => {
    await page.goto('/en')
    const { messages } = new ComparePage(page, 'en')
    await expect(page.getByRole('contentinfo')).toContainText(messages.offline.kept.slice(1))
    await page.evaluate(async () => {
      const names = (await caches.keys()).filter((name) => name.startsWith('zonescope-'))
      const store = await caches.open(names[0] ?? '')
      for (const [i, key] of (await store.keys()).entries())
        if (i % 2 === 0 || new URL(key.url).pathname === '/en/source') await store.delete(key)
    })
    await context.setOffline(true)
    const missing = await page.goto('/en/source')
    expect(missing?.status()).toBe(503)
    await expect(page.getByRole('heading', { name: 'This page is not kept here' })).toBeVisible()

    await context.setOffline(false)
    for (const path of ['/en/source', '/zh/source']) {
      await page.goto(path)
      await settled(page)
    }
    await context.setOffline(true)
    await page.goto('/en/source')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('banner')).toBeVisible()
  },
)

/** Runs in the page. */
async function hasWorker(): Promise<boolean> {
  const registration = await navigator.serviceWorker.getRegistration()
  return registration !== undefined
}

/** The same worker under the name of another version. */
function named(worker: string, version: string): string {
  return worker.replace(/\(self, "\w+"/, `(self, "${version}"`)
}

function stores(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names = await caches.keys()
    return names.filter((name) => name.startsWith('zonescope-'))
  })
}
