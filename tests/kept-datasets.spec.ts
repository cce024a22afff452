import { STORED_MESSAGES } from '@/lib/i18n/stored-messages'
import { DATABASE } from '@/lib/user-datasets/store/database'
import { ImportPage } from './support/import-page'
import { expect, test } from './support/journey'
import { damage, OWN, OwnDatasets, ownFile } from './support/own-datasets'

test('a tab that is closed in the middle of keeping leaves a dataset whole or not at all, and the others as they were', async ({
  page,
  context,
}) => {
  const own = new OwnDatasets(page, 'en')
  await own.keep()
  for (const wait of [0, 20, 60, 120]) {
    const crashing = new OwnDatasets(await context.newPage(), 'en')
    await crashing.manage()
    const description = { en: 'x'.repeat(5_000_000) }
    await crashing.choose(crashing.section, ownFile({ id: `large-${wait}`, description }))
    await crashing.page.waitForTimeout(wait)
    await crashing.page.close()
  }
  await own.manage()
  const kept = await page.evaluate(async (name) => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open(name)
      opening.onsuccess = () => resolve(opening.result)
    })
    const reading = database.transaction(['kept', 'texts'])
    const keys = (store: string) =>
      new Promise<string[]>((resolve) => {
        const asking = reading.objectStore(store).getAllKeys()
        asking.onsuccess = () => resolve(asking.result.map(String))
      })
    return { known: await keys('kept'), texts: await keys('texts') }
  }, DATABASE)
  expect(kept.known).toContain(OWN)
  expect(kept.texts).toEqual(kept.known)
  const file = await own.taken(own.button('export', own.title).last())
  expect(JSON.parse(file.text)).toMatchObject({ title: { en: own.title } })
})

test('what one tab does to a dataset is seen in another, in the list and on the page that reads it', async ({
  page,
  context,
}) => {
  const here = new OwnDatasets(page, 'en')
  await here.keep()
  const there = new OwnDatasets(await context.newPage(), 'en')
  await there.manage()
  const reading = await context.newPage()
  await reading.goto(`/en/compare?dataset=${OWN}`)
  await expect(reading.locator('header')).toContainText(here.title)

  await here.button('rename', here.title).click()
  await page.keyboard.insertText('Coast')
  await page.keyboard.press('Enter')
  await expect(there.rows.getByRole('link', { name: 'Coast' })).toBeVisible()
  await expect(reading.locator('header')).toContainText('Coast')

  await there.button('remove', 'Coast').click()
  await expect(here.rows).toHaveCount(0)
  await expect(reading.getByRole('heading', { name: here.messages.absentTitle })).toBeVisible()
  await there.button('undo', 'Coast').click()
  await expect(here.rows).toHaveCount(1)
  await expect(reading.locator('header')).toContainText('Coast')
})

test('a damaged dataset is named with its faults, its content can be saved, and the others are as they were', async ({
  page,
}) => {
  const own = new OwnDatasets(page, 'en')
  await own.keep(ownFile({ id: 'other', title: { en: 'Other' } }), 'Other')
  await own.keep()
  await damage(page, OWN, '{"id": "own-small-zones", "zones": 7}')
  await page.goto(`/en/compare?dataset=${OWN}`)
  await expect(page.getByRole('heading', { name: own.messages.brokenTitle })).toBeVisible()
  await expect(page.getByRole('rowheader', { name: '$.zones' })).toBeVisible()
  await expect(own.dateline).toContainText(own.messages.state.broken)
  const raw = await own.taken(page.getByRole('button', { name: own.messages.saveRaw }))
  expect(raw.text).toBe('{"id": "own-small-zones", "zones": 7}')
  await page.goto('/en/compare?dataset=own-other')
  await expect(own.dateline).toContainText('Other')
  await own.manage()
  await own.button('duplicate', own.title).click()
  await expect(own.section).toContainText(own.messages.cannotRead(own.messages.named(own.title)))
  await own.button('remove', own.title).click()
  await expect(own.rows.getByRole('link')).toHaveText(['Other'])
})

test('where the browser keeps nothing, a dataset is open as long as the page, and that is said', async ({
  page,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('', 'SecurityError')
    }
  })
  const own = new OwnDatasets(page, 'en')
  await page.goto('/en/compare')
  await own.way.click()
  await expect(own.picker).toContainText(own.messages.notKept.denied)
  await own.choose(own.picker, ownFile())
  // Said before the reader is led away from it, and beside the name as long as it is read.
  await expect(own.picker).toContainText(own.messages.heldNow(own.messages.named(own.title)))
  await expect(page).toHaveURL(/\/en\/compare$/)
  await own.picker.getByRole('button', { name: own.messages.goOn }).click()
  await expect(own.dateline).toContainText(own.title)
  await expect(own.dateline).toContainText(own.messages.onlyHeld)
  await page.getByRole('link', { name: own.words.messages.nav.datasets }).first().click()
  await expect(own.section).toContainText(own.messages.onlyHeld)
  await expect(own.section).toContainText(own.messages.notKept.denied)
  await own.rows.getByRole('link', { name: own.title }).click()
  await expect(page).toHaveURL(new RegExp(`/en/compare\\?dataset=${OWN}$`))
  await expect(own.dateline).toContainText(own.messages.onlyHeld)
  await page.reload()
  await expect(page.getByRole('heading', { name: own.messages.absentTitle })).toBeVisible()
  await expect(page.getByRole('main')).toContainText(own.messages.notKept.denied)
})

test('a table that the browser does not keep is said to be open only, before the reader is led to compare', async ({
  page,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('', 'SecurityError')
    }
  })
  const imports = new ImportPage(page, 'zh')
  const { messages, own } = imports
  await imports.open()
  await imports.choose('名称,面积（平方公里）\n甲区,1\n乙区,2\n')
  const keep = imports.step('keep')
  await keep.getByRole('button', { name: messages.doKeep }).click()
  await expect(keep).toContainText(own.messages.heldNow(own.messages.named('各区')))
  await expect(page).toHaveURL(/\/zh\/import$/)
  await keep.getByRole('button', { name: own.messages.goOn }).click()
  await expect(page).toHaveURL(/\/zh\/compare\?dataset=own-/)
  await expect(own.dateline).toContainText(own.messages.onlyHeld)
})

test('in a full browser what was kept stays, and what is new is open without being kept', async ({
  page,
  baseURL,
}) => {
  const own = new OwnDatasets(page, 'en')
  const browser = await page.context().newCDPSession(page)
  const origin = baseURL ?? ''
  await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 100_000 })
  await own.keep()
  // Large enough that the browser looks how much room there is.
  const description = { en: 'x'.repeat(3_000_000) }
  await own.choose(own.section, ownFile({ id: 'more', title: { en: 'More' }, description }))
  await expect(own.section).toContainText(own.messages.notKept.full)
  await expect(own.section).toContainText(own.messages.heldNow(own.messages.named('More')))
  await page.reload()
  await expect(own.rows.getByRole('link')).toHaveText([own.title])
})

test('once a newer program has taken the store over, this one says so and writes nothing', async ({
  page,
  context,
}) => {
  const own = new OwnDatasets(page, 'en')
  await own.keep()
  const reading = await context.newPage()
  await reading.goto(`/en/compare?dataset=${OWN}&tab=table`)
  await expect(reading.getByRole('rowheader').first()).toBeVisible()
  await page.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name, 99)
        opening.onsuccess = () => resolve()
        opening.onerror = () => reject(opening.error)
      }),
    DATABASE,
  )
  await expect(own.section).toContainText(own.messages.notKept.newer)
  // What is being read stays to be read.
  const there = new OwnDatasets(reading, 'en')
  await there.way.click()
  await expect(there.picker).toContainText(own.messages.notKept.newer)
  await reading.keyboard.press('Escape')
  await expect(reading.getByRole('rowheader').first()).toBeVisible()
  await page.reload()
  await expect(own.section).toContainText(own.messages.notKept.newer)
})

test('what is kept is among what is stored, cleared in one press and put back in another', async ({
  page,
}) => {
  const own = new OwnDatasets(page, 'en')
  const stored = STORED_MESSAGES[own.words.locale]
  await own.keep()
  const list = page.locator('#stored')
  await expect(list).toContainText(own.messages.storedCount('1', own.messages.named(own.title)))
  const name = stored.things.datasets
  await list.getByRole('button', { name: stored.clearOf(name) }).click()
  await expect(own.rows).toHaveCount(0)
  await list.getByRole('button', { name: stored.undoOf(name) }).click()
  await expect(own.rows).toHaveCount(1)
})
