import type { Run } from '@/lib/export/citation/cited-text'
import { reportReferences } from '@/lib/export/citation/report-references'
import type { Span } from './block'
import type { References } from './references-part'

/** References in the usual style of the report's language. */
export const citedReferences: References = async (cited) =>
  reportReferences(cited).map((runs) => runs.map(spanOf))

function spanOf({ text, isItalic, href, lang }: Run): Span {
  return {
    text,
    ...(isItalic && { voice: 'emphasis' }),
    ...(href !== undefined && { href }),
    ...(lang !== undefined && { language: lang.startsWith('zh') ? 'zh' : 'en' }),
  }
}
