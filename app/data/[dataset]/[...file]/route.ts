import { madeFiles } from '@/app/data/made-files'
import { CATALOG } from '@/data/catalog'

export const dynamic = 'force-static'
export const dynamicParams = false

interface FileParams {
  dataset: string
  file: string[]
}

export async function generateStaticParams(): Promise<FileParams[]> {
  const files = await Promise.all(
    CATALOG.map(async ({ id }) =>
      (await madeFiles(id)).map(({ path }) => ({ dataset: id, file: path.split('/') })),
    ),
  )
  return files.flat()
}

/** A file of a built-in dataset, at an address that stays. */
export async function GET(_: Request, { params }: { params: Promise<FileParams> }) {
  const { dataset, file } = await params
  const path = file.join('/')
  const found = (await madeFiles(dataset)).find((each) => each.path === path)
  if (!found) return new Response(null, { status: 404 })
  const charset = typeof found.content === 'string' ? '; charset=utf-8' : ''
  return new Response(found.content, { headers: { 'Content-Type': found.mime + charset } })
}
