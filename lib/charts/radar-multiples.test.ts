import { expect, test } from 'vitest'
import { compareZones } from '@/lib/analysis/compare-zones'
import { defaultView } from '@/lib/analysis/view'
import { smallDataset } from '@/lib/domain/fixtures/small-dataset'
import { renderPlot } from '@/lib/export/render-plot'
import { wordsOf } from '@/lib/i18n/words'
import { type ChartInput, lookOf } from './chart'
import { LIGHT } from './palette'
import { plotOf } from './plots'
import { radar } from './radar'

const dataset = smallDataset()
const words = wordsOf('en')
const view = defaultView(dataset)
const comparison = compareZones(dataset, view, (a, b) =>
  words.formats.compareText(a.shortName, b.shortName),
)
const input: ChartInput = { comparison, view, words }

test('a disc leaves room for the names at its sides, at every width that a page or a sheet has', () => {
  const looks = [
    ...[350, 704, 834, 954].map((width) => lookOf(width, LIGHT, 'en')),
    { ...lookOf(680, LIGHT, 'en'), type: { label: 13, small: 11, row: 35 } },
  ]
  for (const look of looks) {
    const plot = plotOf(radar)(input, look)
    const drawn = plot ? renderPlot(plot) : ''
    expect([look.width, drawn.includes('Linkages'), drawn.includes('…')]).toEqual([
      look.width,
      true,
      false,
    ])
  }
})
