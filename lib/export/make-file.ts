import { LOCALES, type Locale } from '@/lib/i18n/locales'
import { wordsOf } from '@/lib/i18n/words'
import type { MadeFile } from './download'
import type { ExportFormat, ExportProblem, FormatOf, Job, Kind, Made } from './export-format'
import type { FigureSetting } from './figure'
import { fileName } from './file-name'
import type { Subject } from './subject'

/** In which language something leaves; all of them make a file each, in one zip. */
export type FileLanguage = Locale | 'all'

/** All that was chosen for a file. */
export interface FileRequest {
  subject: Subject
  format: ExportFormat
  language: FileLanguage
  setting: FigureSetting
}

export type MadeResult = { ok: true; file: MadeFile } | { ok: false; problem: ExportProblem }

/** Makes the file that was asked for, or says why there is none. */
export async function makeFile(request: FileRequest, job: Job): Promise<MadeResult> {
  const { language, format } = request
  if (language !== 'all') {
    const made = await makeIn(language, request, job)
    if (!made.ok) return made
    return { ok: true, file: { name: nameOf(request), mime: format.mime, content: made.content } }
  }
  const files: MadeFile[] = []
  for (const [i, locale] of LOCALES.entries()) {
    const part: Job = {
      signal: job.signal,
      onProgress: (share) => job.onProgress((i + share) / LOCALES.length),
    }
    const result = await makeFile({ ...request, language: locale }, part)
    if (!result.ok) return result
    files.push(result.file)
  }
  const { zipFiles } = await import('./zip-files')
  const content = zipFiles(files, request.setting.exportedOn)
  return { ok: true, file: { name: nameOf(request), mime: 'application/zip', content } }
}

/** The name of the file that a request makes. */
export function nameOf(request: FileRequest): string {
  const { subject, format, language, setting } = request
  return fileName({
    dataset: subject.dataset,
    what: subject.kinds[format.of]?.what ?? format.of,
    ...languagePart(request),
    exportedOn: setting.exportedOn,
    format: language === 'all' ? { ...format, extension: `${format.extension}.zip` } : format,
  })
}

/** A dataset's files hold both languages. */
function languagePart({ format, language }: FileRequest): { language?: string } {
  if (format.of === 'dataset') return {}
  return { language: language === 'all' ? LOCALES.join('-') : language }
}

async function makeIn(locale: Locale, request: FileRequest, job: Job): Promise<Made> {
  const { subject, format, setting } = request
  // A format and the model of its kind belong together, which the compiler cannot follow through the union.
  const { of, make } = format as FormatOf<Kind>
  const leaving = subject.kinds[of]
  if (!leaving) return { ok: false, problem: { code: 'not-drawn' } }
  if (job.signal.aborted) return { ok: false, problem: { code: 'cancelled' } }
  const made = await make(leaving.model(wordsOf(locale), setting) as never, job)
  return job.signal.aborted ? { ok: false, problem: { code: 'cancelled' } } : made
}
