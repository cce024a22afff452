import { expect, test } from 'vitest'
import { reportModel } from './fixtures/report-model'
import { plainReferences } from './plain-references'
import { citedBy, referencesPart } from './references-part'
import { reportInput } from './report-input'

const model = reportModel('zh', { charts: [] })

test('without a style of citation, documents, dataset and view are listed, each with its address as a link', async () => {
  const references = await plainReferences(citedBy(model))
  const [, ...listed] = referencesPart(references, reportInput(model))
  const links = listed.map((block) =>
    block.is === 'text'
      ? block.spans.flatMap((span) => (typeof span === 'string' ? [] : [span.href]))
      : [],
  )
  expect(links).toEqual([
    ['https://example.org/report.html'],
    ['https://example.org/notice.html'],
    ['https://creativecommons.org/licenses/by/4.0/'],
    [model.link],
  ])
  expect(references[0]).toEqual([
    '《三区发展路径》，示例办公室；2026年10月1日；https://example.org/report.html。',
  ])
})

test('where no value has a document, the dataset’s own are cited', () => {
  const view = { selection: { zones: [] } }
  const { sources } = citedBy(reportModel('zh', { view, charts: [] }))
  expect(sources.map(({ id }) => id)).toEqual(['report', 'notice'])
})
