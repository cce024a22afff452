import { expect, test } from 'vitest'
import { citedBy } from '../cited-by'
import { citedReferences } from './cited-references'
import { reportModel } from './fixtures/report-model'
import { referencesPart } from './references-part'
import { reportInput } from './report-input'

const model = reportModel('zh', { charts: [] })

test('documents, dataset and view are listed, each with its address as a link', async () => {
  const references = await citedReferences(citedBy(model))
  const [, ...listed] = referencesPart(references, reportInput(model))
  const links = listed.map((block) =>
    block.is === 'text'
      ? block.spans.flatMap((span) =>
          typeof span === 'string' || span.href === undefined ? [] : [span.href],
        )
      : [],
  )
  expect(links.slice(0, 2)).toEqual([
    ['https://example.org/report.html'],
    ['https://example.org/notice.html'],
  ])
  expect(links[2]?.[0]).toContain('/zh/datasets#')
  expect(links[3]).toEqual([model.link])
})

test('where no value has a document, the dataset’s own are cited', () => {
  const view = { selection: { zones: [] } }
  const { sources } = citedBy(reportModel('zh', { view, charts: [] }))
  expect(sources.map(({ id }) => id)).toEqual(['report', 'notice'])
})
