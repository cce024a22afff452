import { expect, test } from 'vitest'
import { bar } from '@/lib/charts/bar'
import { blankPainter, reportModel } from './fixtures/report-model'
import { makeReport } from './make-report'

test.for(['1970-01-01', '2100-03-01'])(
  'where the clock says %s, a day that no document can carry, that is said and nothing else blamed',
  async (day) => {
    const model = { ...reportModel('en', { charts: [bar] }), exportedOn: day }
    expect(await makeReport(model, { painter: blankPainter() })).toEqual({
      ok: false,
      problem: { code: 'clock-wrong' },
    })
  },
)
