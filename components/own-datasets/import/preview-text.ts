import type { ImportMessages } from '@/lib/i18n/messages/zh/import-page'
import type { Words } from '@/lib/i18n/words'
import type { ColumnPreview } from '@/lib/user-datasets/map/preview-column'
import { numberText } from '@/lib/user-datasets/problems/cell-kinds'

/** What comes of a column, in one line. */
export function previewText(
  preview: ColumnPreview,
  messages: ImportMessages,
  { formats: { number }, locale }: Words,
): string {
  const join = (parts: readonly string[]) => parts.join(locale === 'zh' ? '，' : ', ')
  switch (preview.is) {
    case 'ignored':
      return messages.makesNothing
    case 'texts':
      return messages.makesTexts(number(preview.filled), number(preview.distinct))
    case 'items': {
      const items = preview.items.map(({ item, rows }) => messages.item(item, number(rows)))
      const rest = preview.distinct > items.length ? ['…'] : []
      const list = [...items, ...rest].join(locale === 'zh' ? '、' : ', ')
      return `${messages.makesItems(number(preview.distinct))}${locale === 'zh' ? '：' : ': '}${list}`
    }
    case 'numbers': {
      const { numbers, range, missing, asked, unread } = preview
      return join([
        messages.makesNumbers(number(numbers)),
        ...(range ? [messages.range(numberText(range[0]), numberText(range[1]))] : []),
        ...(missing > 0 ? [messages.makesMissing(number(missing))] : []),
        ...(asked > 0 ? [messages.makesAsked(number(asked))] : []),
        ...(unread > 0 ? [messages.makesUnread(number(unread))] : []),
      ])
    }
  }
}
