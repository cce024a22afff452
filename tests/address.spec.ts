import { LOCALES } from '@/lib/i18n/locales'
import { ComparePage } from './support/compare-page'
import { expect, test } from './support/journey'
import { settled } from './support/pages'

for (const locale of LOCALES) {
  test(`every choice stands in the address, a reload keeps it and Back undoes it (${locale})`, async ({
    page,
  }) => {
    const compare = new ComparePage(page, locale)
    const { messages } = compare
    await compare.open()
    const views = [{ url: page.url(), shown: await shown(compare) }]
    const choose = async (address: RegExp, act: () => Promise<unknown>) => {
      await act()
      await expect(page).toHaveURL(address)
      views.push({ url: page.url(), shown: await shown(compare) })
    }

    await choose(/metric=themes(&|$)/, () =>
      compare.choice(messages.compare.metric).selectOption('themes'),
    )
    await choose(/zones=hangzhou~ningbo~wenzhou~jiaxing~jinhua(&|$)/, () => compare.pick('taizhou'))
    await choose(/themes=port-shipping(&|$)/, () => compare.chip('port-shipping').click())
    await choose(/themes=port-shipping~bonded-customs/, () =>
      compare.chip('bonded-customs').click(),
    )
    await choose(/match=all/, () => compare.match('all'))
    await choose(/without=bonded-customs/, () => compare.chip('bonded-customs').click())
    await choose(/sort=name\.asc/, () =>
      compare.choice(messages.compare.sort).selectOption(messages.figure.order.name),
    )
    await choose(/tab=radar/, () => compare.tab('radar').click())
    await choose(/scale=rank/, () =>
      compare.choice(messages.compare.normalize).selectOption('rank'),
    )
    await choose(/layout=overlay/, () =>
      page.getByText(messages.compare.layouts.overlay, { exact: true }).click(),
    )
    await choose(/counting=goals\.\w/, () =>
      compare
        .choice(messages.compare.countingOf(compare.metric('goals').short))
        .selectOption({ index: 1 }),
    )
    await choose(/evidence=ningbo\.goals/, () => compare.number('ningbo', 'goals').click())

    const last = views.at(-1)
    await page.reload()
    await compare.ready()
    expect(page.url()).toBe(last?.url)
    expect(await shown(compare)).toBe(last?.shown)

    for (const view of views.toReversed().slice(1)) {
      await page.goBack()
      await expect(page).toHaveURL(view.url)
      expect(await shown(compare)).toBe(view.shown)
    }
  })

  test(`"reset all" takes everything back but the tab, and can itself be undone (${locale})`, async ({
    page,
  }) => {
    const compare = new ComparePage(page, locale)
    await compare.open('?tab=dots&zones=ningbo~taizhou&themes=port-shipping&sort=name.desc')
    const before = await shown(compare)
    const { reset, undo, wasReset, wasUndone } = compare.messages.compare
    const button = page.getByRole('button', { name: reset, exact: true })
    await button.focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/compare\?tab=dots$/)
    expect((await compare.readingOrder()).length).toBe(6)
    await expect(button).toHaveCount(0)
    await expect(page.getByRole('button', { name: undo })).toBeFocused()
    await expect(compare.announced).toContainText(wasReset)
    await page.keyboard.press('Enter')
    await expect(button).toBeFocused()
    await expect(compare.announced).toContainText(wasUndone)
    expect(await shown(compare)).toBe(before)
    await button.click()
    await expect(button).toHaveCount(0)
    await page.goBack()
    expect(await shown(compare)).toBe(before)
  })

  test(`the words that are open and the zone emphasised are no settings to reset (${locale})`, async ({
    page,
  }) => {
    const compare = new ComparePage(page, locale)
    const reset = page.getByRole('button', { name: compare.messages.compare.reset, exact: true })
    await compare.open('?focus=ningbo&evidence=ningbo.goals')
    await expect(reset).toHaveCount(0)
    await compare.pick('taizhou')
    await reset.click()
    await expect(page).toHaveURL(/\/compare\?focus=ningbo&evidence=ningbo\.goals$/)
  })

  test(`a filter, a sort and a tab are announced when they change, not when the page opens (${locale})`, async ({
    page,
  }) => {
    const compare = new ComparePage(page, locale)
    const { messages } = compare
    await compare.open('?themes=port-shipping&sort=name.asc')
    await expect(compare.announced).toHaveText('')
    await compare.chip('port-shipping').click()
    await compare.chip('bonded-customs').click()
    await expect(compare.announced).toContainText(compare.theme('bonded-customs'))
    await compare.choice(messages.compare.sort).selectOption(messages.figure.order.dataset)
    await expect(compare.announced).toHaveText(
      messages.compare.inOrder(messages.figure.order.dataset),
    )
    await compare.tab('table').click()
    await expect(compare.announced).toHaveText(messages.compare.shownTable)
  })

  test(`what a link names in vain is said and ignored, and the rest is kept (${locale})`, async ({
    page,
  }) => {
    const compare = new ComparePage(page, locale)
    const { compare: says } = compare.messages
    await compare.open(
      '?dataset=mars&zones=ningbo~atlantis~taizhou&themes=magic&metric=luck&evidence=ningbo.luck&tab=pie',
    )
    const wrong = ['mars', 'pie', 'luck', 'atlantis', 'magic', 'ningbo.luck']
    const notice = page.getByRole('status').filter({ hasText: 'atlantis' })
    for (const name of wrong) await expect(notice).toContainText(name)
    await expect(notice).toContainText(says.ignored('').trim())
    expect(await compare.rowOrder()).toEqual(compare.zones(['ningbo', 'taizhou']))
    await expect(compare.tab('bars')).toHaveAttribute('aria-selected', 'true')
    await expect(compare.evidence).toHaveCount(0)
    // A choice writes only what is known.
    await compare.pick('hangzhou')
    await expect(page).toHaveURL(/\/compare\?zones=hangzhou~ningbo~taizhou$/)
    await expect(notice).toHaveCount(0)
  })
}

test('a hostile link does no harm', async ({ page }) => {
  const compare = new ComparePage(page, 'en')
  const image = '<img src=x onerror=alert(1)>'
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    return dialog.dismiss()
  })
  const hostile = [
    `?zones=ningbo~${encodeURIComponent(image)}~${encodeURIComponent('‮evil')}`,
    '?zones=__proto__~constructor~toString&metric=constructor&metrics=__proto__',
    '?sort=goals.desc.desc&evidence=hasOwnProperty.goals&counting=__proto__.polluted~goals.__proto__',
    '?zones=%E0%A4%A&themes=%00%FF&focus=%3Cscript%3Ealert(1)%3C/script%3E&tab=javascript:alert(1)',
    `?zones=${'a'.repeat(4000)}&zones=ningbo&match=none&&&==&%`,
  ]
  for (const query of hostile) {
    await compare.open(query)
    const notice = page.getByRole('status').filter({ hasText: 'ignored' })
    await expect(notice).toBeVisible()
    expect((await notice.innerText()).length).toBeLessThan(400)
    expect(await overflow(page)).toBe(0)
  }
  await compare.open(hostile[0])
  await expect(page.getByRole('status').filter({ hasText: image })).toBeVisible()
  await expect(page.locator('main img')).toHaveCount(0)
  expect(await page.evaluate(() => 'polluted' in Object.prototype)).toBe(false)
  expect(dialogs).toEqual([])
})

test('the link that is copied opens the same view', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const compare = new ComparePage(page, 'zh')
  const { actions } = compare.messages
  await compare.open('?metric=themes&zones=ningbo~jinhua')
  await compare.figure.getByRole('button', { name: actions.copyLink }).click()
  await expect(
    compare.figure.getByRole('status').filter({ hasText: actions.linkCopied }),
  ).toHaveCount(1)
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toBe(page.url())
})

/** The whole page as it is read out. */
async function shown(compare: ComparePage): Promise<string> {
  await settled(compare.page)
  return compare.page.getByRole('main').ariaSnapshot()
}

/** How far the page is wider than the window, in px. */
function overflow(page: ComparePage['page']): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth))
}
