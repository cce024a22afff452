/** @typedef {import('@playwright/test').Page} Page */

/**
 * Where a page has its chips and shows its answers.
 * @typedef {object} Answers
 * @property {string} chips selector of the chips, which begin with their theme's label
 * @property {string} shown of the text that says how many zones are shown
 * @property {string} first of the name of the first row
 */

/** A press is over when the main thread did less than this, in milliseconds, in the time below. */
const IDLE = 2
const PAUSE = 150

/**
 * Presses chips of a page and takes the time.
 * @param {Page} page
 * @param {Answers} answers
 */
export async function chipPresser(page, { chips, shown, first }) {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  /** Milliseconds that the main thread has been busy since the page began. */
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN)
  }
  const quiet = async () => {
    let last = await busy()
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE))
      const now = await busy()
      if (now - last < IDLE) return now
      last = now
    }
  }
  await quiet()
  return {
    /**
     * @param {string} label of the theme
     * @returns {Promise<number>} milliseconds of the main thread from the press until it is quiet: scripts, layout and paint, of table and chart
     */
    async press(label) {
      const before = await busy()
      await page.evaluate(
        ([selector, wanted]) => {
          const chip = Array.from(document.querySelectorAll(selector)).find(
            ({ textContent }) => textContent?.split(' ')[0] === wanted,
          )
          if (!(chip instanceof HTMLElement)) throw new Error(`No chip ${wanted}.`)
          chip.click()
        },
        /** @type {const} */ ([chips, label]),
      )
      return (await quiet()) - before
    },
    /** How many zones are shown, and the name of the first. */
    answer: () =>
      page.evaluate(
        ([ofShown, ofFirst]) => {
          const said = document.querySelector(ofShown)?.textContent ?? ''
          // The last number, so that "1,200 of 2,543" would not do; ours says "2,543 个中的 1,200 个".
          const [count] =
            said
              .split(/[：:]/)[0]
              ?.match(/[\d,]+/g)
              ?.slice(-1) ?? []
          const name = document.querySelector(ofFirst)?.textContent?.trim() ?? ''
          return `${count?.replaceAll(',', '')} ${name.split(/\s/)[0]}`
        },
        /** @type {const} */ ([shown, first]),
      ),
  }
}
