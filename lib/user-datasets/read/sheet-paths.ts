import type { Entries } from './unzip'

/** A worksheet of a workbook: its name, and the entry it stands in. */
export interface SheetPath {
  name: string
  path: string
}

/** The worksheets of a workbook in their order; empty where its inside is not in order. */
export function sheetPaths(entries: Entries): SheetPath[] {
  const targets = new Map(
    tags(entries.get('xl/_rels/workbook.xml.rels'), 'Relationship').map((tag) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target'),
    ]),
  )
  return tags(entries.get('xl/workbook.xml'), 'sheet').flatMap((tag) => {
    const target = targets.get(attribute(tag, '(?:[\\w.-]+:)?id'))
    if (!target) return []
    return [
      {
        name: attribute(tag, 'name'),
        path: target.startsWith('/') ? target.slice(1) : `xl/${target}`,
      },
    ]
  })
}

function tags(bytes: Uint8Array | undefined, name: string): string[] {
  if (!bytes) return []
  const xml = new TextDecoder().decode(bytes)
  return Array.from(
    xml.matchAll(new RegExp(`<(?:[\\w.-]+:)?${name}\\s([^>]*)`, 'g')),
    (found) => found[1] ?? '',
  )
}

function attribute(tag: string, name: string): string {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag)
  return decoded(found?.[1] ?? found?.[2] ?? '')
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
}

function decoded(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? whole) : whole
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole
  })
}
