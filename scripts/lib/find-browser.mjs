import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { unpackChromium } from './unpack-chromium.mjs'

/**
 * @typedef {object} Browser
 * @property {string} executablePath
 * @property {Record<string, string>} env what it needs beside our own environment
 */

/**
 * The browser for the journeys: the one named by CHROME_PATH, else one that is installed, else the one that
 * came with npm (Linux x64). ZONESCOPE_BROWSER=bundled goes straight to the last.
 * @param {Record<string, string | undefined>} [env]
 * @returns {Promise<Browser>}
 */
export async function findBrowser(env = process.env) {
  if (env.CHROME_PATH) {
    if (existsSync(env.CHROME_PATH)) return { executablePath: env.CHROME_PATH, env: {} }
    throw new Error(`CHROME_PATH names ${env.CHROME_PATH}, which is not there.`)
  }
  const installed = env.ZONESCOPE_BROWSER === 'bundled' ? [] : usualPlaces(process.platform, env)
  const executablePath = installed.find((path) => existsSync(path) && starts(path))
  if (executablePath) return { executablePath, env: {} }
  if (process.platform === 'linux' && process.arch === 'x64') return unpackChromium()
  throw new Error('No browser found. Install Chrome or Chromium, or set CHROME_PATH.')
}

/**
 * Where Chrome and Chromium are usually installed.
 * @param {NodeJS.Platform} platform
 * @param {Record<string, string | undefined>} env
 * @returns {string[]}
 */
export function usualPlaces(platform, env) {
  if (platform === 'darwin') {
    const bundles = ['Google Chrome', 'Chromium', 'Microsoft Edge']
    return ['', env.HOME ?? ''].flatMap((home) =>
      bundles.map((name) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`),
    )
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    const programs = ['Google\\Chrome', 'Chromium', 'Microsoft\\Edge']
    return folders.flatMap((folder) =>
      programs.map((program) => {
        const file = program.endsWith('Edge') ? 'msedge.exe' : 'chrome.exe'
        return folder ? `${folder}\\${program}\\Application\\${file}` : ''
      }),
    )
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  const folders = ['/usr/bin', '/usr/local/bin', '/snap/bin', ...(env.PATH ?? '').split(delimiter)]
  return [...new Set(folders)].flatMap((folder) => names.map((name) => join(folder, name)))
}

/**
 * Some systems install a stand-in that only says how to get the browser. Asked for elsewhere than on
 * Linux, Chrome would open a window instead of answering.
 * @param {string} path
 */
function starts(path) {
  if (process.platform !== 'linux') return true
  return spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0
}
