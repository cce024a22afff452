import type { MadeFile } from '@/lib/export/download'
import { bytesOf } from '@/lib/export/file-size'
import type { Words } from '@/lib/i18n/words'
import { failureText } from './failure-text'
import type { Making } from './use-making'

/** Whether the reader has asked for the file: not yet, waiting for it, or has it. */
export type Taking = 'no' | 'waits' | 'taken'

/** How far the file is, that it was handed over, or why there is none. */
export function takingText(making: Making, taking: Taking, words: Words): string {
  const { actions, exports: messages } = words.messages
  switch (making.is) {
    case 'making':
      return taking === 'waits' ? messages.making(words.formats.number(making.share * 100)) : ''
    case 'failed':
      return failureText(making.problem, words)
    case 'made':
      return taking === 'taken' ? actions.done(making.file.name, sizeText(making.file, words)) : ''
  }
}

/** “14 kB”; nothing is smaller than one. */
export function sizeText({ content }: MadeFile, { messages, formats }: Words): string {
  return messages.exports.size(formats.number(Math.max(1, Math.round(bytesOf(content) / 1000))))
}
