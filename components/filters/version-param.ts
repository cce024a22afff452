import type { Dataset } from '@/lib/domain/dataset'

/** Names the version of the dataset for which a link was made. */
const VERSION_PARAM = 'version'

/** Longer than any version is; more is not repeated on the page. */
const LONGEST = 40

/** The same address, which also says of which version of the dataset it speaks. */
export function withVersion(address: string, { version }: Pick<Dataset, 'version'>): string {
  const [before = '', hash] = address.split('#', 2)
  const joint = before.includes('?') ? '&' : '?'
  const query = `${joint}${VERSION_PARAM}=${encodeURIComponent(version)}`
  return `${before}${query}${hash === undefined ? '' : `#${hash}`}`
}

/** The version that a query string speaks of; null where it speaks of none. */
export function readVersion(query: string): string | null {
  const version = new URLSearchParams(query).get(VERSION_PARAM)
  return version ? version.slice(0, LONGEST) : null
}
