import { expect, test } from 'vitest'
import { findBrowser, usualPlaces } from './find-browser.mjs'

test('the browser named by CHROME_PATH is taken as it is', async () => {
  const found = await findBrowser({ CHROME_PATH: process.execPath })
  expect(found).toEqual({ executablePath: process.execPath, env: {} })
})

test('a CHROME_PATH that leads nowhere is an error, not a reason to look elsewhere', async () => {
  await expect(findBrowser({ CHROME_PATH: '/nowhere/chrome' })).rejects.toThrow('/nowhere/chrome')
})

test('each system has its usual places', () => {
  expect(usualPlaces('linux', { PATH: '/opt/bin' })).toEqual(
    expect.arrayContaining(['/usr/bin/chromium', '/opt/bin/google-chrome']),
  )
  expect(usualPlaces('darwin', {})).toContain(
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  )
  expect(usualPlaces('win32', { PROGRAMFILES: 'C:\\Program Files' })).toContain(
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  )
})
