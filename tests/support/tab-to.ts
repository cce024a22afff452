import type { Locator, Page } from '@playwright/test'

/** Presses Tab until an element has the focus; fails where it is not reached. */
export async function tabTo(page: Page, wanted: Locator, most = 60): Promise<void> {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab')
    if (await wanted.evaluate((node) => node === document.activeElement)) return
  }
  throw new Error(`Not reached with ${most} presses of Tab: ${wanted}`)
}
