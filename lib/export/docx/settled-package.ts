import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { element, escapeXml } from '../xml'
import { zipTime } from '../zip-time'

/** What the library fills in by itself, and differently each time. */
export interface PackageSetting {
  /** ISO date: the day that the document was made. */
  exportedOn: string
  /** BCP 47. */
  language: string
}

const CORE = 'docProps/core.xml'
const RELATIONSHIPS = 'word/_rels/document.xml.rels'
const DOCUMENT = 'word/document.xml'

/**
 * The package with its dates on the day given, its language stated, and the random ids of its parts counted
 * through: the same document gives the same bytes.
 */
export function settledPackage(file: Uint8Array, setting: PackageSetting): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(file)
  const textOf = (path: string) => strFromU8(parts[path] ?? new Uint8Array())
  const ids = numbered(textOf(RELATIONSHIPS))
  const settled: Record<string, string> = {
    [CORE]: settledCore(textOf(CORE), setting),
    [RELATIONSHIPS]: withIds(textOf(RELATIONSHIPS), ids),
    [DOCUMENT]: withIds(textOf(DOCUMENT), ids),
  }
  const mtime = zipTime(setting.exportedOn)
  const entries = Object.entries(parts)
    // The folders that the library lists would be parts without a type.
    .filter(([path]) => !path.endsWith('/'))
    .map(([path, bytes]) => {
      const text = settled[path]
      return [path, text === undefined ? bytes : strToU8(text)] as const
    })
  return zipSync(Object.fromEntries(entries), { mtime, level: 6 }) as Uint8Array<ArrayBuffer>
}

function settledCore(core: string, { exportedOn, language }: PackageSetting): string {
  return core
    .replace(/(<dcterms:\w+ [^>]*>)[^<]*/g, `$1${exportedOn}T00:00:00Z`)
    .replace('</cp:coreProperties>', `${element('dc:language', {}, [escapeXml(language)])}$&`)
}

/** Relationships in order, each with its number for an id. */
function numbered(relationships: string): ReadonlyMap<string, string> {
  const ids = [...relationships.matchAll(/ Id="([^"]+)"/g)].map(([, id = '']) => id)
  return new Map(ids.map((id, i) => [id, `rId${i + 1}`]))
}

/** In tags only: a text may well say what an attribute looks like. */
function withIds(xml: string, ids: ReadonlyMap<string, string>): string {
  return xml.replace(/<[^<>]+>/g, (tag) =>
    tag.replace(/( (?:Id|r:id|r:embed|r:link)=")([^"]+)"/g, (whole, key: string, id: string) => {
      const settled = ids.get(id)
      return settled === undefined ? whole : `${key}${settled}"`
    }),
  )
}
