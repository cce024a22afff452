import type { View } from '@/lib/analysis/view'
import { NO_FILTER } from '@/lib/domain/selection'

/** The filter of one theme, for links. */
export function oneTheme(theme: string): Partial<View> {
  return { filter: { ...NO_FILTER, include: [theme] } }
}
