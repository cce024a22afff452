import content from 'page-content'
import embed from 'vega-embed'
import { plainPage } from './plain-page.mjs'

plainPage(content, async (slot, zones) => {
  await embed(
    slot,
    {
      width: 520,
      height: 260,
      data: { values: zones.map(({ name, values }) => ({ name, value: values[0] })) },
      mark: 'bar',
      encoding: {
        y: { field: 'name', type: 'nominal', sort: null },
        x: { field: 'value', type: 'quantitative' },
        color: { value: '#5e8eed' },
      },
    },
    { actions: false, renderer: 'svg' },
  )
})
