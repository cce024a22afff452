import { DATASETS_MESSAGES } from '@/lib/i18n/datasets-messages'
import { LOCALES } from '@/lib/i18n/locales'
import { wordsOf } from '@/lib/i18n/words'
import { DATASET } from './support/dataset'
import { expect, test } from './support/journey'
import { tabTo } from './support/tab-to'

for (const width of [1440, 390])
  for (const locale of LOCALES) {
    test(`what a dataset holds, its files and its dictionary are reached with the keyboard alone (${locale}, ${width} px)`, async ({
      page,
      request,
    }) => {
      await page.setViewportSize({ width, height: 844 })
      const words = wordsOf(locale)
      const { nav } = words.messages
      const datasets = DATASETS_MESSAGES[words.locale]
      await page.goto(`/${locale}/methodology`)
      if (width < 768) {
        await tabTo(page, page.getByRole('button', { name: nav.contents, exact: true }))
        await page.keyboard.press('Enter')
      }
      await tabTo(page, page.getByRole('link', { name: nav.datasets, exact: true }))
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(new RegExp(`/${locale}/datasets$`))
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(datasets.title)

      // From the contents to the files, each of which is there.
      await tabTo(page, page.getByRole('link', { name: datasets.downloads, exact: true }))
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(/#zhejiang-linkage-zones-downloads$/)
      const file = page.getByRole('link', { name: 'dataset.json', exact: true })
      await tabTo(page, file)
      for (const link of [file, page.getByRole('link', { name: 'dataset.schema.json' })]) {
        const answer = await request.get((await link.getAttribute('href')) ?? '')
        expect(answer.ok()).toBe(true)
        expect(await answer.json()).toBeTruthy()
      }

      // The number of goals here is that of the file.
      const goals = DATASET.zones.reduce((sum, zone) => sum + zone.goals.length, 0)
      const kind = words.messages.evidence.kinds.goal
      const row = page
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name: kind, exact: true }) })
      await expect(row.getByRole('cell').first()).toHaveText(String(goals))

      // A kind named in the type of a key leads to its own keys, and the address says where one is.
      const zoneKeys = page.getByRole('table', { name: datasets.keyCaption('Zone'), exact: true })
      const toGoal = zoneKeys.getByRole('link', { name: datasets.listOf('Goal'), exact: true })
      await toGoal.focus()
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(/#kind-Goal$/)
      const heading = page.getByRole('heading', { name: 'Goal', exact: true })
      await expect(heading).toBeInViewport()
      await page.reload()
      await expect(heading).toBeInViewport()
    })
  }
