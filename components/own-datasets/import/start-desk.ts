import { type Asked, deskIn, type RunningDesk } from '@/components/layout/worker-desk'
import type { ImportDesk } from '@/lib/user-datasets/desk/import-desk'

export type AskedDesk = Asked<ImportDesk>
export type RunningImport = RunningDesk<ImportDesk>

export function startDesk(): RunningImport {
  return deskIn(
    new Worker(new URL('../../../lib/user-datasets/desk/import-worker.ts', import.meta.url), {
      type: 'module',
    }),
  )
}
