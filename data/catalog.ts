import type { Dataset, DatasetId } from '@/lib/domain/dataset'
import { parseDataset } from '@/lib/domain/parse-dataset'
import zhejiangLinkageZones from './zhejiang-linkage-zones/dataset.json'

/** The built-in datasets, one line each; the first is what a visitor sees. */
const FILES: readonly unknown[] = [zhejiangLinkageZones]

/**
 * The built-in datasets through the same door as a reader's.
 *
 * @throws where one of our own files has a problem: that is a bug, and stops the build
 */
export const CATALOG: readonly Dataset[] = FILES.map((file) => {
  const parsed = parseDataset(file, { evidence: 'required' })
  if (parsed.ok) return parsed.dataset
  const lines = parsed.problems.map(
    ({ path, wanted, got }) => `${path}: ${wanted.en}; got ${got.en}`,
  )
  throw new Error(`A built-in dataset has problems:\n${lines.join('\n')}`)
})

export const DEFAULT_DATASET: Dataset = CATALOG[0] as Dataset

export function builtInDataset(id: DatasetId): Dataset | undefined {
  return CATALOG.find((dataset) => dataset.id === id)
}
