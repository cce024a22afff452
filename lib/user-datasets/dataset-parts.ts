import type { Dataset } from '@/lib/domain/dataset'

/** Letters of a part, about: it is read in a few milliseconds. */
const LENGTH = 200_000

/**
 * A dataset as texts, each short enough to be read between two frames of a page: first all that is no list, then the lists
 * piece by piece. Reading texts was measured to be quicker than having the browser copy the objects.
 */
export function* partsOf(dataset: Dataset): Generator<string> {
  const lists = Object.entries(dataset).flatMap(([key, value]): [string, unknown[]][] =>
    Array.isArray(value) ? [[key, value]] : [],
  )
  yield JSON.stringify({ ...dataset, ...Object.fromEntries(lists.map(([key]) => [key, []])) })
  for (const [key, list] of lists) {
    let items: string[] = []
    let length = 0
    for (const item of list) {
      const text = JSON.stringify(item)
      items.push(text)
      length += text.length
      if (length < LENGTH) continue
      yield part(key, items)
      items = []
      length = 0
    }
    if (items.length > 0) yield part(key, items)
  }
}

function part(key: string, items: readonly string[]): string {
  return `{${JSON.stringify(key)}:[${items.join()}]}`
}

/** Puts parts together again, in the order in which they came. */
export function partJoiner() {
  let whole: Record<string, unknown> | null = null
  return {
    add(text: string) {
      const next = JSON.parse(text) as Record<string, unknown>
      if (whole === null) {
        whole = next
        return
      }
      for (const [key, items] of Object.entries(next))
        (whole[key] as unknown[]).push(...(items as unknown[]))
    },
    /** What was a dataset before it was parted. */
    joined: () => whole as unknown as Dataset,
  }
}
