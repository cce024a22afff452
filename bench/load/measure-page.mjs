/** The phone that stands for slow ones: a processor four times slower, 1.6 Mbit a second, 150 ms to the server and back. */
const SLOWDOWN = 4
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
}

/** How long after its load event a page gets ready, in ms: what comes in the idle time has come by then. */
const READY = 4000
const PRESSES = 4

/**
 * @typedef {object} Visit
 * @property {number} chart ms from the start of the navigation until a chart is on the screen
 * @property {number} script bytes of all scripts that came until the page was ready, as served
 * @property {number | null} cold ms from the first press of a chip until table and chart have changed on the screen
 * @property {number | null} warm the same of the presses after it, their median
 */

/**
 * Opens a page as a phone would that has never seen it.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {string | undefined} chip selector of the chips to be pressed
 * @returns {Promise<Visit>}
 */
export async function visit(browser, address, chip) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    serviceWorkers: 'block',
    // What waits in the page is evaluated there, which our pages do not allow.
    bypassCSP: true,
  })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', NETWORK)
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
    const script = countScripts(session)
    await page.addInitScript(watchForChart)
    await page.goto(address, { waitUntil: 'load', timeout: 120_000 })
    const chart = await page.waitForFunction('window.chartShownAt', undefined, { timeout: 60_000 })
    await page.waitForTimeout(READY)
    const [cold = null, ...later] = chip ? await pressChips(page, chip) : []
    return {
      chart: Number(await chart.jsonValue()),
      script: script(),
      cold,
      warm: later.length > 0 ? middle(later) : null,
    }
  } finally {
    await context.close()
  }
}

/**
 * Whether a chart is there where scripts are off.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 */
export async function showsWithoutScripts(browser, address) {
  const context = await browser.newContext({ javaScriptEnabled: false })
  try {
    const page = await context.newPage()
    await page.goto(address)
    const marks = page.locator('[data-plot] svg rect, [data-chart] svg path')
    return (await marks.locator('visible=true').count()) >= 6
  } finally {
    await context.close()
  }
}

/** @param {import('@playwright/test').CDPSession} session */
function countScripts(session) {
  /** @type {Set<string>} */
  const scripts = new Set()
  let bytes = 0
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength
  })
  return () => bytes
}

/**
 * Presses the first chip again and again, which changes what is shown each time; timed in the page itself.
 * @param {import('@playwright/test').Page} page
 * @param {string} chip
 */
async function pressChips(page, chip) {
  const times = []
  for (let i = 0; i < PRESSES; i++) {
    await page.evaluate(timeNextPress)
    await page.locator(chip).first().click()
    const time = await page.waitForFunction('window.pressTook', undefined, { timeout: 60_000 })
    times.push(Number(await time.jsonValue()))
  }
  return times
}

/** @param {readonly number[]} values */
function middle(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}

/** In the page: notes when a chart is on the screen first. */
function watchForChart() {
  const look = () => {
    // The frame after the one in which it stands has it on the screen.
    if (isThere()) requestAnimationFrame((now) => Object.assign(window, { chartShownAt: now }))
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)

  function isThere() {
    return [...document.querySelectorAll('[data-plot], [data-chart]')].some((slot) => {
      const marks = [...slot.querySelectorAll('svg rect, svg path')]
      const canvas = slot.querySelector('canvas')
      return (
        marks.filter((mark) => mark.checkVisibility()).length >= 6 ||
        (canvas !== null && canvas.width > 0 && hasInk(canvas))
      )
    })
  }

  /** @param {HTMLCanvasElement} canvas */
  function hasInk(canvas) {
    const small = document.createElement('canvas')
    small.width = 16
    small.height = 16
    const context = small.getContext('2d')
    context?.drawImage(canvas, 0, 0, 16, 16)
    return context?.getImageData(0, 0, 16, 16).data.some((value) => value > 0) ?? false
  }
}

/** In the page: times the next press, from its event until table and chart differ from now and a frame has shown it. */
function timeNextPress() {
  const shown = () => {
    const slot = document.querySelector('[data-plot], [data-chart]')
    const pictures = [...(slot?.querySelectorAll('svg') ?? [])].filter((svg) =>
      svg.checkVisibility(),
    )
    const marks = pictures.reduce((sum, svg) => sum + svg.querySelectorAll('path, rect').length, 0)
    return {
      // While it is made anew a chart may be empty, and is not there yet.
      isThere: slot?.querySelector('canvas') || marks > 0,
      table: document.querySelector('table tbody')?.textContent,
      chart:
        slot?.querySelector('canvas')?.toDataURL() ??
        pictures.map(({ innerHTML }) => innerHTML).join(),
    }
  }
  const before = shown()
  Object.assign(window, { pressTook: undefined })
  const onPress = (/** @type {MouseEvent} */ { timeStamp }) => {
    const look = () => {
      const { isThere, table, chart } = shown()
      if (!isThere || table === before.table || chart === before.chart) requestAnimationFrame(look)
      else requestAnimationFrame((now) => Object.assign(window, { pressTook: now - timeStamp }))
    }
    requestAnimationFrame(look)
  }
  addEventListener('click', onPress, { capture: true, once: true })
}
