import { builtInDataset, CATALOG } from '@/data/catalog'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return CATALOG.map(({ id }) => ({ dataset: id }))
}

/** A built-in dataset as a file, in the format that a reader may bring. */
export async function GET(_: Request, { params }: { params: Promise<{ dataset: string }> }) {
  const { dataset } = await params
  return new Response(`${JSON.stringify(builtInDataset(dataset), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  })
}
