import { slug } from '@/lib/domain/id'

const LONGEST = 40

/** Whether a text can be an id as it is. */
export function isSlug(text: string): boolean {
  return slug.safeParse(text).success
}

/** The ASCII letters and digits of a text as an id, at most forty of them; '' where it has none. */
export function slugOf(text: string): string {
  const ascii = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return ascii
    .slice(0, LONGEST * 8)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '')
}
