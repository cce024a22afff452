import { datasetIndex } from '@/app/data/file-index'
import { madeFiles } from '@/app/data/made-files'
import { CATALOG } from '@/data/catalog'
import { jsonFile } from '@/lib/export/json-file'

export const dynamic = 'force-static'

/** Every file of every built-in dataset, for programs. Addresses are from the site's root. */
export async function GET() {
  const datasets = await Promise.all(
    CATALOG.map(async (dataset) => datasetIndex(dataset, await madeFiles(dataset.id))),
  )
  return new Response(jsonFile({ schema: '/schema/dataset.schema.json', datasets }), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  })
}
