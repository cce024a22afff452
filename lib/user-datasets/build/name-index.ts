import { foldHeader } from '@/lib/user-datasets/map/fold-header'

/** What a name leads to: one thing, none, or several of that name. */
type Found = { is: 'one'; id: string } | { is: 'none' } | { is: 'several' }

/** Things found by their names, of which an id that rows write is one: as they are written, or else whatever their width, case and spaces. */
export interface NameIndex {
  add: (id: string, names: readonly string[]) => void
  find: (name: string) => Found
  /** Something whose name differs from this in width, case or spaces alone, or not at all. */
  alike: (name: string) => { id: string; name: string } | null
  size: () => number
}

const SEVERAL = Symbol('several')
type Entry = { id: string; name: string } | typeof SEVERAL

export function nameIndex(): NameIndex {
  const exact = new Map<string, Entry>()
  const folded = new Map<string, Entry>()
  let size = 0
  const put = (entries: Map<string, Entry>, key: string, entry: { id: string; name: string }) => {
    const there = entries.get(key)
    if (there === undefined) entries.set(key, entry)
    else if (there === SEVERAL || there.id !== entry.id) entries.set(key, SEVERAL)
  }
  const firsts = new Map<string, { id: string; name: string }>()
  return {
    add(id, names) {
      size += 1
      for (const name of new Set(names)) {
        const entry = { id, name }
        put(exact, name.normalize('NFC'), entry)
        put(folded, foldHeader(name), entry)
        if (!firsts.has(foldHeader(name))) firsts.set(foldHeader(name), entry)
      }
    },
    find(name) {
      const entry = exact.get(name.normalize('NFC')) ?? folded.get(foldHeader(name))
      if (entry === undefined) return { is: 'none' }
      return entry === SEVERAL ? { is: 'several' } : { is: 'one', id: entry.id }
    },
    alike: (name) => firsts.get(foldHeader(name)) ?? null,
    size: () => size,
  }
}
