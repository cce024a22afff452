import { createHash } from 'node:crypto'
import { get } from 'node:http'

/**
 * Asks every server for every address once.
 * @param {readonly import('./servers.mjs').Server[]} servers
 * @param {readonly string[]} mix addresses
 * @returns {Promise<number>} bytes of all answers of one server
 * @throws where two differ in status, encoding or content
 */
export async function sameAnswers(servers, mix) {
  let bytes = 0
  for (const address of mix) {
    const answers = await Promise.all(servers.map(({ origin }) => answerOf(origin + address)))
    const [first] = answers
    for (const [i, { said }] of answers.entries())
      if (said !== first?.said)
        throw new Error(
          `${address}: ${servers[i]?.name} answers ${said}, ${servers[0]?.name} ${first?.said}.`,
        )
    bytes += first?.bytes ?? 0
  }
  return bytes
}

/**
 * @param {string} url
 * @returns {Promise<{ said: string, bytes: number }>}
 */
function answerOf(url) {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'Accept-Encoding': 'br, gzip' } }, async (response) => {
      const hash = createHash('sha256')
      let bytes = 0
      for await (const chunk of response) {
        hash.update(chunk)
        bytes += chunk.length
      }
      // The page for unknown addresses is sent as it is by some and compressed by others.
      const { statusCode, headers } = response
      const sent = `${headers['content-encoding'] ?? 'plain'} ${hash.digest('hex').slice(0, 12)}`
      resolve({ said: statusCode === 404 ? '404' : `${statusCode} ${sent}`, bytes })
    }).on('error', reject)
  })
}
