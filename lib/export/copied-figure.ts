import type { Locale } from '@/lib/i18n/locales'
import type { FigureSetting } from './figure'
import { PRESETS } from './figure-presets'
import { png } from './formats/png'
import { type MadeResult, makeFile } from './make-file'
import type { Subject } from './subject'

/** Wide enough for a page of text, and as high as its content: what a figure is pasted as. */
const PRESET = PRESETS.find(({ id }) => id === 'report') ?? PRESETS[0]

/** The figure of a subject as a picture to be pasted: whole, on white. */
export function copiedFigure(
  subject: Subject,
  language: Locale,
  taken: Pick<FigureSetting, 'link' | 'exportedOn'>,
): Promise<MadeResult> {
  const setting: FigureSetting = { ...taken, preset: PRESET, headings: true, ground: 'light' }
  const job = { signal: new AbortController().signal, onProgress: () => {} }
  return makeFile({ subject, format: png, language, setting }, job)
}
