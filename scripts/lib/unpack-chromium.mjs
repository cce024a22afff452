import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from './paths.mjs'

/**
 * Unpacks the Chromium that came with npm, once per version, with the libraries a bare machine lacks.
 * @returns {import('./find-browser.mjs').Browser}
 */
export function unpackChromium() {
  const manifest = join(root, 'node_modules/@sparticuz/chromium/package.json')
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'))
  const folder = join(root, 'node_modules/.cache/zonescope', `chromium-${version}`)
  if (!existsSync(folder)) unpackInto(folder)
  const libraries = [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH]
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: libraries.filter(Boolean).join(':'),
      // Its one font serves only where the system has no list of fonts at all.
      ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: fontList(folder) }),
    },
  }
}

/**
 * Under another name first: a run that was cut short must not leave half a browser behind.
 * @param {string} folder
 */
function unpackInto(folder) {
  const draft = `${folder}-${process.pid}`
  mkdirSync(draft, { recursive: true })
  const script = fileURLToPath(new URL('../unpack-chromium.mjs', import.meta.url))
  // The package decides by the environment where to unpack and whether its libraries are wanted.
  const env = { ...process.env, TMPDIR: draft, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' }
  const { status } = spawnSync(process.execPath, [script], { env, stdio: 'inherit' })
  if (status !== 0) throw new Error('The Chromium that came with npm could not be unpacked.')
  if (existsSync(folder)) rmSync(draft, { recursive: true })
  else renameSync(draft, folder)
}

/**
 * Writes a list of the fonts that came along: the package's own names places that are not ours.
 * @param {string} folder
 */
function fontList(folder) {
  const path = join(folder, 'fonts.conf')
  const places = `<dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir>`
  if (!existsSync(path)) writeFileSync(path, `<fontconfig>${places}</fontconfig>\n`)
  return path
}
