/**
 * Takes the page out of a web page saved as one file (MHTML, RFC 2557): its first part that is HTML, as bytes.
 *
 * @param bytes of the whole file
 * @returns nothing where there is no such part
 */
export function mhtmlPage(bytes: Uint8Array): Uint8Array | undefined {
  const file = binaryText(bytes)
  const boundary = /^content-type:[\s\S]{0,400}?boundary="?([^"\r\n;]+)/im.exec(file)?.[1]
  const parts = boundary === undefined ? [file] : file.split(`--${boundary}`)
  for (const part of parts) {
    // The line end after the boundary is no part of the head.
    const blank = /\S\r?\n\r?\n/.exec(part)
    if (!blank) continue
    const head = part.slice(0, blank.index + 1)
    if (!/^content-type:\s*text\/html/im.test(head)) continue
    const how = /^content-transfer-encoding:\s*(\S+)/im.exec(head)?.[1]?.toLowerCase()
    return decoded(part.slice(blank.index + blank[0].length), how)
  }
  return undefined
}

/** One character a byte, so that what is not ASCII is carried along as it is. */
function binaryText(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 0x2000)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 0x2000)))
  return parts.join('')
}

function decoded(body: string, how: string | undefined): Uint8Array | undefined {
  if (how === 'quoted-printable') return bytesOf(unquoted(body))
  if (how !== 'base64') return bytesOf(body)
  try {
    return bytesOf(atob(body.replace(/\s/g, '')))
  } catch {
    return undefined
  }
}

function unquoted(body: string): string {
  return body
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

function bytesOf(binary: string): Uint8Array {
  return Uint8Array.from(binary, (character) => character.charCodeAt(0) & 0xff)
}
