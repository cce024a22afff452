import { isoDate } from '@/lib/domain/source-document'
import type { LocalizedText } from '@/lib/domain/text'
import { slugOf } from '@/lib/user-datasets/build/slug'
import type { Workbook } from '@/lib/user-datasets/workbook'
import { languageOf } from './language-of'
import type { DatasetFacts } from './mapping'

const own = (text: string): LocalizedText => ({ [languageOf(text)]: text })

/** What the dataset is called and so on: from a package that tells it, or else from the name of the file. */
export function guessDatasetFacts({ sheets, about }: Workbook, today: string): DatasetFacts {
  const file = sheets[0]?.file ?? ''
  const name = file.replace(/^.*[\\/]/, '').replace(/\.[^.]{1,5}$/, '') || file
  const title = about.title ?? (name || 'zones')
  return {
    id: slugOf(about.id ?? title) || 'my-zones',
    version: about.version && /^\d+\.\d+\.\d+$/.test(about.version) ? about.version : '1.0.0',
    asOf: isoDate.safeParse(today).success ? today : '1970',
    title: own(title),
    description: about.description
      ? own(about.description)
      : { zh: `读自“${file}”。`, en: `Read from “${file}”.` },
    creator: { zh: '读者自己的数据', en: 'The reader’s own data' },
    license: about.license ?? '未注明 / not stated',
  }
}
