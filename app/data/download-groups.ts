import type { DownloadGroup } from '@/components/datasets/download-group'
import type { Dataset } from '@/lib/domain/dataset'
import { bytesOf } from '@/lib/export/file-size'
import type { Locale } from '@/lib/i18n/locales'
import { madeFiles } from './made-files'
import { FILE_GROUPS } from './published-file'

/** The files of a built-in dataset as the page of datasets lists them: of pictures, those in its language. */
export async function downloadGroups(id: Dataset['id'], locale: Locale): Promise<DownloadGroup[]> {
  const files = (await madeFiles(id)).filter((file) => (file.locale ?? locale) === locale)
  return FILE_GROUPS.map((group) => ({
    id: group,
    files: files
      .filter((file) => file.group === group)
      .map(({ path, address, said, content }) => ({
        href: address,
        name: path.replace(`${group}/`, ''),
        said,
        size: bytesOf(content),
      })),
  }))
}
