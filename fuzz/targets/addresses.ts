import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { linkageQuery } from '@/components/filters/linkage-params'
import { pairQuery } from '@/components/filters/pair-params'
import { comparisonQuery } from '@/components/filters/selection-params'
import { readVersion, withVersion } from '@/components/filters/version-param'
import { zoneQuery } from '@/components/filters/zone-params'
import type { Dataset } from '@/lib/domain/dataset'
import { fullDatasetFile } from '@/lib/domain/fixtures/full-dataset'
import { parseDataset } from '@/lib/domain/parse-dataset'
import { freeId, isOwnId, ownId } from '@/lib/user-datasets/own-id'
import { type FuzzTarget, textOf } from '../fuzz-target'
import { mutatedText } from '../mutate'

const result = parseDataset({ ...fullDatasetFile(), id: 'own-zones' })
if (!result.ok) throw new Error('The full dataset does not parse.')
const dataset = result.dataset

const QUERIES = [
  '?dataset=own-zones&tab=radar&zones=alpha~gamma&metric=goals&metrics=goals~measures&themes=digital~ports&without=talent&match=all',
  'counting=goals.slogans&sort=goals.desc&scale=rank&layout=overlay&overlap=cosine&minor=with&order=coverage&baseline=median&weights=goals.3~measures.1&focus=alpha&evidence=alpha.goals',
  'sort=your-weighting.asc&weights=goals.9&evidence=beta.overlap-with-alpha&version=1.2.0',
  'zone=alpha&evidence=goals.named',
  'kinds=port~zone&evidence=alpha-l1',
  'zones=alpha~beta~gamma&differences=only&evidence=alpha.shared-themes',
]

interface PageQuery<View> {
  parse: (query: string, dataset: Dataset) => { view: View; ignored: readonly string[] }
  serialise: (view: View, dataset: Dataset) => string
}

/** What an address says is read without complaint once it is written by the page itself, and is the same then. */
function settles<View>(name: string, { parse, serialise }: PageQuery<View>, query: string): void {
  const first = parse(query, dataset)
  if (first.ignored.some((each) => typeof each !== 'string'))
    throw new Error(`${name}: ignored no text`)
  const written = serialise(first.view, dataset)
  const again = parse(written, dataset)
  if (again.ignored.length > 0) throw new Error(`${name} writes what it ignores: ${again.ignored}`)
  if (!isDeepStrictEqual(again.view, first.view) || serialise(again.view, dataset) !== written)
    throw new Error(`${name} reads another view from ${written}`)
}

/** Query strings at the doors of all pages. */
const addresses: FuzzTarget = {
  name: 'addresses',
  cases: 250,
  inputs: fc.oneof(
    { weight: 3, arbitrary: mutatedText(QUERIES) },
    { weight: 1, arbitrary: fc.webQueryParameters() },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
  ),
  check(input) {
    const query = textOf(input)
    settles('compare', comparisonQuery, query)
    settles('pair', pairQuery, query)
    settles('zone', zoneQuery, query)
    settles('linkages', linkageQuery, query)
    const version = readVersion(query)
    const address = withVersion(`/zh/compare?${query}`, { version: version ?? '1.0.0' })
    if (version !== null && !address.includes(encodeURIComponent(version)))
      throw new Error('The version is lost.')
  },
}

/** Ids of datasets, which end up in addresses and names of files. */
const ids: FuzzTarget = {
  name: 'ids',
  cases: 200,
  inputs: fc.stringMatching(/^[a-z0-9]{1,30}(-[a-z0-9]{1,9}){0,9}$/),
  check(input) {
    const id = textOf(input).slice(0, 80)
    const own = ownId(id)
    if (!isOwnId(own) || own.length > 80) throw new Error(`No id of a reader's own: ${own}`)
    const free = freeId(own, new Set([own, `${own}-2`]))
    if (free === own || free.length > 80) throw new Error(`Not free: ${free}`)
  },
}

export const ADDRESS_TARGETS: readonly FuzzTarget[] = [addresses, ids]
