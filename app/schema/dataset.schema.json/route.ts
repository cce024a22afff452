import { ORIGIN } from '@/app/site'
import { datasetJsonSchema } from '@/lib/domain/json-schema'

export const dynamic = 'force-static'

/** The format of dataset files as a file of its own, for editors and other programs. */
export function GET() {
  const schema = datasetJsonSchema(`${ORIGIN}/schema/dataset.schema.json`)
  return new Response(`${JSON.stringify(schema, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
  })
}
