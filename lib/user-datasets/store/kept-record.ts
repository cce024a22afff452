import type { KeptDataset } from '../kept-dataset'

/**
 * What is known of a dataset as the store holds it, made whole where it was damaged: a record that cannot be read is
 * listed by its id, so that its text can be saved or removed, and hides no other.
 */
export function keptRecord(stored: Partial<Record<keyof KeptDataset, unknown>>): KeptDataset {
  const { id, title, version, zones, bytes, addedOn, changedOn, edition } = stored
  const isWhole =
    isTitle(title) &&
    typeof version === 'string' &&
    [zones, bytes, edition].every(Number.isFinite) &&
    [addedOn, changedOn].every(isDay)
  if (isWhole) return stored as unknown as KeptDataset
  return {
    id: String(id),
    title: isTitle(title) ? title : { zh: String(id), en: String(id) },
    version: '',
    zones: 0,
    bytes: 0,
    addedOn: '',
    changedOn: '',
    edition: Number.isFinite(edition) ? Number(edition) : 0,
    isDamaged: true,
  }
}

function isTitle(title: unknown): title is KeptDataset['title'] {
  if (typeof title !== 'object' || title === null) return false
  const texts = Object.entries(title)
  const isText = ([language, text]: [string, unknown]) =>
    ['zh', 'en'].includes(language) && typeof text === 'string' && text !== ''
  return texts.length > 0 && texts.every(isText)
}

function isDay(day: unknown): boolean {
  return typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day))
}
