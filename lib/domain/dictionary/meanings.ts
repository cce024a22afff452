import type { Bilingual } from '../text'
import { codebookMeanings } from './codebook-meanings'
import { datasetMeanings } from './dataset-meanings'
import { evidenceMeanings } from './evidence-meanings'
import type { KindMeanings } from './kind-meanings'
import { placeMeanings } from './place-meanings'
import { zoneMeanings } from './zone-meanings'

/** The meaning of everything in a dataset file: what the JSON Schema and the data dictionary print. */
export const MEANINGS: KindMeanings = {
  ...datasetMeanings,
  ...codebookMeanings,
  ...placeMeanings,
  ...zoneMeanings,
  ...evidenceMeanings,
}

/** Forms of value that many keys share. */
export const SCALARS = {
  Slug: {
    zh: '标识：小写 ASCII 字母与数字，以单个连字符相连；永不改变，在文件、网址与程序中相同。',
    en: 'An ASCII id, stable for ever: the same in files and addresses.',
  },
  LocalizedText: {
    zh: '读者看到的文字，按语言分列（zh、en）；可缺一种，不可两种都缺。',
    en: 'Text a reader sees, by language. One language may be absent, never both.',
  },
  Date: {
    zh: '日期，文件写到哪一级就写到哪一级：2020、2020-12 或 2020-12-21。',
    en: 'A date as precise as the document gives it: 2020, 2020-12 or 2020-12-21.',
  },
} as const satisfies Record<string, Bilingual>

export type Scalar = keyof typeof SCALARS
