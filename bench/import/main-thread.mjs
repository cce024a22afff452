/** @typedef {{ name: string, ph: string, pid: number, tid: number, dur?: number, tdur?: number, args: { name?: string } }} TraceEvent */

/**
 * Does something and tells the longest task of the page's main thread meanwhile: its processor time, which a busy machine
 * does not change, in ms.
 * @param {import('@playwright/test').CDPSession} browser
 * @param {() => Promise<unknown>} work
 */
export async function longestTask(browser, work) {
  /** @type {TraceEvent[]} */
  const events = []
  /** @param {{ value: unknown[] }} piece */
  const take = ({ value }) => {
    for (const event of value) events.push(/** @type {TraceEvent} */ (event))
  }
  browser.on('Tracing.dataCollected', take)
  await browser.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['toplevel', 'disabled-by-default-devtools.timeline'],
      excludedCategories: ['*'],
    },
  })
  const started = performance.now()
  await work()
  const seconds = (performance.now() - started) / 1000
  const complete = new Promise((resolve) => browser.once('Tracing.tracingComplete', resolve))
  await browser.send('Tracing.end')
  await complete
  browser.off('Tracing.dataCollected', take)
  const threadOf = (/** @type {TraceEvent} */ { pid, tid }) => `${pid} ${tid}`
  const pages = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(threadOf),
  )
  const tasks = events.filter(
    (event) => event.ph === 'X' && event.name.endsWith('RunTask') && pages.has(threadOf(event)),
  )
  const longest = tasks.reduce((most, { tdur = 0 }) => Math.max(most, tdur / 1000), 0)
  return { seconds, longest }
}
