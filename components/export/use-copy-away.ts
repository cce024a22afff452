import { useState } from 'react'
import { type CopyEnd, copyPicture, type PictureClipboard } from '@/lib/export/clipboard'
import { download } from '@/lib/export/download'
import type { Words } from '@/lib/i18n/words'
import { localDate } from '../ui/local-date'
import { type Copied, writeRich } from '../ui/use-copy'
import { failureText } from './failure-text'
import type { TakeAway } from './take-away'

type CopyState = { is: 'ready' } | { is: 'working' } | CopyEnd | { is: 'refused' }

/** Copies the figure as a picture, or the table as markup and text, and says how that went. */
export function useCopyAway(takes: TakeAway, words: Words) {
  const [state, setState] = useState<CopyState>({ is: 'ready' })
  /** @param link absolute address that shows the same view */
  const copy = async (link: string) => {
    setState({ is: 'working' })
    // Nothing may be waited for before the clipboard is asked.
    setState(
      takes.shows === 'figure'
        ? await copyPicture(pictureOf(takes, link, words), CLIPBOARD)
        : await copyTable(tableOf(takes, link, words)),
    )
  }
  const isCopied = state.is === 'copied'
  return {
    isCopied,
    /** Whether what is said need not be seen: the button says it too, or it will be over at once. */
    isQuiet: isCopied || state.is === 'working',
    said: saidOf(state, takes, words),
    copy,
  }
}

const CLIPBOARD: PictureClipboard = {
  write: (picture) => navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]),
  save: download,
}

async function pictureOf(takes: TakeAway, link: string, words: Words) {
  const [subject, { copiedFigure }] = await Promise.all([
    takes.subject(),
    import('@/lib/export/copied-figure'),
  ])
  return copiedFigure(subject, words.locale, { link, exportedOn: localDate() })
}

async function tableOf(takes: TakeAway, link: string, words: Words): Promise<Copied> {
  const [{ kinds }, { copiedTable }, { PRESETS }] = await Promise.all([
    takes.subject(),
    import('@/lib/export/table-copy'),
    import('@/lib/export/figure-presets'),
  ])
  if (!kinds.table) throw new Error('There is no table to copy.')
  const setting = { preset: PRESETS[0], headings: true, ground: 'light' } as const
  return copiedTable(kinds.table.model(words, { ...setting, link, exportedOn: localDate() }))
}

async function copyTable(made: Promise<Copied>): Promise<CopyState> {
  try {
    await writeRich(made)
    return { is: 'copied' }
  } catch {
    return { is: 'refused' }
  }
}

function saidOf(state: CopyState, { shows }: TakeAway, words: Words): string {
  const { actions } = words.messages
  switch (state.is) {
    case 'ready':
      return ''
    case 'working':
      return actions.copying
    case 'copied':
      return shows === 'figure' ? actions.figureCopied : actions.tableCopied
    case 'saved':
      return actions.savedInstead(state.file.name)
    case 'refused':
      return actions.tableRefused
    case 'failed':
      return failureText(state.problem, words)
  }
}
