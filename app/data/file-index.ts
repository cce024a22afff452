import type { Dataset } from '@/lib/domain/dataset'
import { bytesOf } from '@/lib/export/file-size'
import { TAGS } from '@/lib/i18n/locales'
import type { PublishedContent } from './made-files'

/** The files of a dataset for programs that look for them: address, kind, size, digest, and what each is. */
export async function datasetIndex(dataset: Dataset, files: readonly PublishedContent[]) {
  const { id, version, asOf, title, license } = dataset
  return {
    id,
    version,
    asOf,
    title,
    license,
    files: await Promise.all(
      files.map(async ({ address, mime, locale, said, content }) => ({
        address,
        mediaType: mime,
        bytes: bytesOf(content),
        sha256: await sha256(content),
        ...(locale && { language: TAGS[locale] }),
        title: said,
      })),
    ),
  }
}

async function sha256(content: PublishedContent['content']): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
