import type { Locator, Page, PlaywrightTestOptions } from '@playwright/test'
import { expect } from './journey'
import { tabTo } from './tab-to'

/** A way of using a page, with which every task must be done. */
export interface Way {
  name: string
  use: Partial<PlaywrightTestOptions & { viewport: { width: number; height: number } }>
  press: (page: Page, target: Locator) => Promise<void>
  /** Follows a link of the masthead. */
  goTo: (page: Page, name: string) => Promise<void>
  /** Takes the option after the one chosen in a list. */
  chooseNext: (page: Page, list: Locator) => Promise<void>
  /** Leaves what was opened last. */
  leave: (page: Page, close: Locator) => Promise<void>
}

/** More stops than any page has before what is looked for. */
const MANY = 400

export const WAYS: readonly Way[] = [
  {
    name: 'by keyboard alone',
    use: { viewport: { width: 1440, height: 900 } },
    press: async (page, target) => {
      await tabTo(page, target, MANY)
      await expect(target).toBeInViewport()
      await page.keyboard.press('Enter')
    },
    goTo: async (page, name) => {
      await page.getByRole('banner').getByRole('link').first().focus()
      await tabTo(page, inMasthead(page, name), MANY)
      await page.keyboard.press('Enter')
    },
    chooseNext: async (page, list) => {
      await tabTo(page, list, MANY)
      await page.keyboard.press('ArrowDown')
    },
    leave: (page) => page.keyboard.press('Escape'),
  },
  {
    name: 'on a phone',
    use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    press: (_, target) => target.tap(),
    goTo: async (page, name) => {
      await page.locator('[popovertarget]').tap()
      await inMasthead(page, name).tap()
    },
    chooseNext: async (_, list) => {
      const at = await list.evaluate((node) => (node as HTMLSelectElement).selectedIndex)
      await list.selectOption({ index: at + 1 })
    },
    leave: (_, close) => close.tap(),
  },
]

function inMasthead(page: Page, name: string): Locator {
  return page.getByRole('banner').getByRole('link', { name, exact: true })
}
