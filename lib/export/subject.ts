import type { Dataset } from '@/lib/domain/dataset'
import type { Words } from '@/lib/i18n/words'
import type { Kind, Models } from './export-format'
import type { FigureSetting } from './figure'

/** How one kind of thing leaves from a place. */
export interface Leaving<Model> {
  /** For the names of its files: a chart's id, or `table`. */
  what: string
  /** Its model, in a language. */
  model: (words: Words, setting: FigureSetting) => Model
}

/** All that can leave from one place, by kind, what is looked at first. */
export interface Subject {
  dataset: Dataset
  kinds: { readonly [K in Kind]?: Leaving<Models[K]> }
}

/** A dataset leaves whole from everywhere. */
export function datasetLeaving(dataset: Dataset): Leaving<Models['dataset']> {
  return {
    what: 'dataset',
    model: (words, { link, exportedOn }) => ({ dataset, words, link, exportedOn }),
  }
}
