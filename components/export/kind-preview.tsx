import type { Kind } from '@/lib/export/export-format'
import type { FigureSetting } from '@/lib/export/figure'
import type { Subject } from '@/lib/export/subject'
import type { Words } from '@/lib/i18n/words'
import { ContentsPreview } from './contents-preview'
import { FigurePreview } from './figure-preview'
import { TablePreview } from './table-preview'
import { TextPreview } from './text-preview'
import type { Making } from './use-making'

/** What will leave, small: the figure, the first rows, what the report or dataset holds, or the text itself. */
export function KindPreview({
  kind,
  subject: { kinds },
  setting,
  words,
  making,
}: {
  kind: Kind
  subject: Subject
  setting: FigureSetting
  words: Words
  making: Making
}) {
  const { contents } = words.messages.exports
  switch (kind) {
    case 'figure':
      return (
        kinds.figure && <FigurePreview leaving={kinds.figure} words={words} setting={setting} />
      )
    case 'table':
      return kinds.table && <TablePreview leaving={kinds.table} words={words} setting={setting} />
    case 'report': {
      const titles = kinds.report?.model(words, setting).figures.map(({ title }) => title) ?? []
      return <ContentsPreview items={contents.report(titles)} />
    }
    case 'dataset': {
      const dataset = kinds.dataset?.model(words, setting).dataset
      return dataset ? (
        <ContentsPreview items={contents.dataset(words.text(dataset.title))} />
      ) : null
    }
    case 'citation':
      return <TextPreview making={making} words={words} />
  }
}
