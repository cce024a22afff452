import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import JSZip from 'jszip'
import readWorkbook from 'read-excel-file/node'
import { parseDataset } from '@/lib/domain/parse-dataset'
import { xlsx } from '@/lib/export/formats/xlsx'
import { LOCALES } from '@/lib/i18n/locales'
import { wordsOf } from '@/lib/i18n/words'
import { ComparePage } from './support/compare-page'
import { DATASET } from './support/dataset'
import { expect, test } from './support/journey'
import { tabTo } from './support/tab-to'

interface IndexedFile {
  address: string
  mediaType: string
  bytes: number
  sha256: string
}

for (const locale of LOCALES) {
  test(`the files of a dataset are listed with their sizes, tables and figures at a press (${locale})`, async ({
    page,
    request,
  }) => {
    const { datasets, exports } = wordsOf(locale).messages
    await page.goto(`/${locale}/datasets`)
    const section = page.locator(`[id="${DATASET.id}-downloads"]`)
    const zip = section.getByRole('link', { name: 'datapackage.zip', exact: true })
    const answer = await request.get((await zip.getAttribute('href')) ?? '')
    const kilobytes = Math.round((await answer.body()).length / 1000)
    await expect(
      section
        .getByRole('listitem')
        .filter({ has: page.getByRole('link', { name: 'datapackage.zip', exact: true }) }),
    ).toContainText(exports.size(String(kilobytes)))

    const figure = section.getByRole('link', { name: `bars/goals.${locale}.svg`, exact: true })
    await expect(figure).toBeHidden()
    const summary = section.locator('summary').last()
    await tabTo(page, summary, 100)
    await page.keyboard.press('Enter')
    await expect(figure).toBeVisible()
    const download = page.waitForEvent('download')
    await figure.click()
    expect(readFileSync(await (await download).path(), 'utf8')).toContain('<svg')
  })
}

test('the table on the page leaves as a workbook, made by the browser alone, that reads as shown', async ({
  page,
}) => {
  const compare = new ComparePage(page, 'zh')
  const { actions, csv } = compare.messages
  await compare.open('?sort=name.asc')
  const shown = await compare.rowOrder()
  const dialog = await compare.download('table')
  await dialog.getByText(xlsx.label.zh, { exact: true }).click()
  const coming = page.waitForEvent('download')
  await dialog.getByRole('button', { name: actions.download, exact: true }).click()
  const download = await coming
  expect(download.suggestedFilename()).toMatch(/_table_zh_\d{4}-\d\d-\d\d\.xlsx$/)
  const [data, evidence] = await readWorkbook(readFileSync(await download.path()))
  expect(data?.data.map(([name]) => name)).toEqual([csv.zone, ...shown])
  const stated = DATASET.zones.reduce((sum, zone) => sum + zone.goals.length, 0)
  const goals = evidence?.data.filter((row) => row[3] === 'goals')
  expect(goals).toHaveLength(stated)
})

test('every file of the index is there, and is what the index says', async ({
  request,
  baseURL,
}) => {
  const index = await (await request.get('/data/index.json')).json()
  const files: IndexedFile[] = index.datasets.flatMap(
    (each: { files: IndexedFile[] }) => each.files,
  )
  expect(files.length).toBeGreaterThan(50)
  for (const { address, mediaType, bytes, sha256 } of files) {
    const answer = await request.get(`${baseURL}${address}`)
    const body = await answer.body()
    expect([address, answer.status(), body.length]).toEqual([address, 200, bytes])
    expect(createHash('sha256').update(body).digest('hex')).toBe(sha256)
    expect(answer.headers()['content-type']?.split(';')[0]).toBe(mediaType)
    expect(answer.headers()['access-control-allow-origin']).toBe('*')
  }
})

test('the package that stands at an address is whole to another program', async ({ request }) => {
  const answer = await request.get(`/data/${DATASET.id}/datapackage.zip`)
  const zip = await JSZip.loadAsync(await answer.body(), { checkCRC32: true })
  const dataset = JSON.parse((await zip.file('dataset.json')?.async('string')) ?? '')
  expect(parseDataset(dataset)).toEqual({ ok: true, dataset: DATASET })
  const goals = (await zip.file('tables/goals.csv')?.async('string')) ?? ''
  const stated = DATASET.zones.reduce((sum, zone) => sum + zone.goals.length, 0)
  expect(goals.trimEnd().split('\r\n')).toHaveLength(1 + stated)
})

test('a page of another site may read them', async ({ page, baseURL }) => {
  const other = createServer((_, response) => response.end('<!doctype html><title>x</title>'))
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const { port } = other.address() as AddressInfo
  await page.route(`http://127.0.0.1:${port}/**`, (route) => route.continue())
  await page.goto(`http://127.0.0.1:${port}/page`)
  const id = await page.evaluate(
    async (address) => (await (await fetch(address)).json()).id,
    `${baseURL}/data/${DATASET.id}/dataset.json`,
  )
  expect(id).toBe(DATASET.id)
  other.close()
})

test('what is fetched for reading offline has the dataset, and none of the files for others', async ({
  request,
}) => {
  const worker = await (await request.get('/sw.js')).text()
  expect(worker).toContain(`"/data/${DATASET.id}/dataset.json"`)
  for (const other of ['/figures/', '/tables/', 'datapackage', '/data/index.json'])
    expect(worker).not.toContain(other)
})

/** The lines that docs/files.md shows for a language, at the address of the pages under test; and what prints the number of goals. */
const SHOWN = [
  { language: 'python', command: 'python3', flag: '-c', last: 'print(len(goals))' },
  {
    language: 'js',
    command: process.execPath,
    flag: '--input-type=module',
    last: 'process.stdout.write(String(goals.length))',
  },
  { language: 'r', command: 'Rscript', flag: '-e', last: 'cat(nrow(goals))' },
] as const

for (const { language, command, flag, last } of SHOWN) {
  const isHere = spawnSync(command, ['--version']).error === undefined
  test(`what docs/files.md shows for ${language} reads the goals (skipped where it is not installed)`, async ({
    baseURL,
  }) => {
    test.skip(!isHere, `${command} is not installed`)
    const page = readFileSync('docs/files.md', 'utf8')
    const shown = page.split(`\`\`\`${language}\n`)[1]?.split('```')[0] ?? ''
    expect(shown).toContain('http://127.0.0.1:3000/')
    const lines = shown.replaceAll('http://127.0.0.1:3000', baseURL ?? '') + last
    const args = language === 'js' ? [flag, '-e', lines] : [flag, lines]
    const { stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' })
    const stated = DATASET.zones.reduce((sum, zone) => sum + zone.goals.length, 0)
    expect([stderr, stdout.trim().split('\n').at(-1)]).toEqual(['', String(stated)])
  })
}
