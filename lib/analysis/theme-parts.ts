import type { Weight } from '@/lib/domain/theme-weight'
import type { CellMark, MetricPart } from './metric'

function part(weight: Weight, mark: CellMark, zh: string, en: string): MetricPart {
  return {
    id: weight,
    label: { zh, en },
    count: { zh: (n) => `${zh} ${n}`, en: (n) => `${n} ${en}` },
    mark,
    holds: ({ kind, record }) => kind === 'theme' && record.weight === weight,
  }
}

/** Themes by weight. */
export const THEME_PARTS: readonly MetricPart[] = [
  part('primary', 'solid', '主要', 'primary'),
  part('secondary', 'hatched', '次要', 'secondary'),
  part('minor', 'open', '提及', 'minor'),
]
