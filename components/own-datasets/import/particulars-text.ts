import type { ImportMessages } from '@/lib/i18n/messages/zh/import-page'
import type { Words } from '@/lib/i18n/words'
import type { ColumnUse } from '@/lib/user-datasets/map/mapping'

/** Whether there is anything to say of a use beside what it is. */
export function hasParticulars(use: ColumnUse): boolean {
  return use.is === 'indicator' || use.is === 'themes' || particularsOfKnown(use).length > 0
}

function particularsOfKnown(use: ColumnUse): readonly unknown[] {
  if (use.is !== 'known') return []
  return [use.language, use.separators].filter((each) => each !== undefined)
}

/** The particulars of a use, in one line. */
export function particularsText(
  use: ColumnUse,
  messages: ImportMessages,
  { text, formats: { number }, locale }: Words,
): string {
  const comma = locale === 'zh' ? '，' : ', '
  switch (use.is) {
    case 'ignored':
      return ''
    case 'indicator':
      return [
        text(use.label),
        text(use.unit),
        messages[use.better ?? 'neither'],
        messages.decimalsAre(number(use.decimals)),
        use.comparable ? messages.comparable : messages.notComparable,
      ].join(comma)
    case 'themes':
      return [
        text(use.group),
        messages.weights[use.weight],
        messages.languages[use.language],
        separatorsText(use.separators, messages),
      ].join(comma)
    case 'known':
      return [
        ...(use.language ? [messages.languages[use.language]] : []),
        ...(use.separators ? [separatorsText(use.separators, messages)] : []),
      ].join(comma)
  }
}

function separatorsText(separators: readonly string[], messages: ImportMessages): string {
  return `${messages.separators} ${shownSeparators(separators)}`
}

/** Marks between items in a row; a new line by a sign, since a line cannot show it. */
export function shownSeparators(separators: readonly string[]): string {
  return separators.join('').replace('\n', '↵')
}
