/** Where the dashboard is served when nobody says otherwise. */
export const usualPort = 3000

/**
 * The port asked for by `--port 4000`, `--port=4000` or PORT, or null when none was.
 * @param {string[]} args
 * @param {Record<string, string | undefined>} env
 * @returns {number | null}
 */
export function wantedPort(args, env) {
  const at = args.findIndex((arg) => arg === '--port' || arg.startsWith('--port='))
  const text = at < 0 ? env.PORT : (args[at]?.split('=')[1] ?? args[at + 1] ?? '')
  if (text === undefined || (at < 0 && text === '')) return null
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65535) {
    throw new RangeError(`A port is a number from 0 to 65535, not "${text}".`)
  }
  return port
}
