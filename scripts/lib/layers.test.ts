import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root, toolPath } from './paths.mjs'

type Example = [file: string, code: string]

const broken: Example[] = [
  // Nothing under lib/ or components/ knows which dataset is loaded.
  ['lib/domain/zone.ts', "import { catalog } from '@/data/catalog'"],
  ['lib/domain/zone.ts', "import { catalog } from '../../data/catalog'"],
  ['lib/user-datasets/store.ts', "import type { Catalog } from '@/data/catalog'"],
  ['lib/charts/radar.test.ts', "import { catalog } from '@/data/catalog'"],
  ['components/pair/pair-row.tsx', "import { catalog } from '../../data/catalog'"],
  ['components/pair/pair-row.test.tsx', "import { catalog } from '@/data/catalog'"],
  ['components/pair/pair-row.tsx', "import { page } from '@/app/[locale]/page'"],
  ['lib/analysis/rank.ts', "import { page } from '../../app/page'"],

  // The domain knows nobody.
  ['lib/domain/zone.ts', "import { rank } from '@/lib/analysis/rank'"],
  ['lib/domain/zone.ts', "import { rank } from '../analysis/rank'"],
  ['lib/domain/zone.ts', "import type { Rank } from '../analysis/rank'"],
  ['lib/domain/zone.ts', "import { radar } from '@/lib/charts/radar'"],
  ['lib/domain/zone.ts', "import { figure } from '@/lib/export/figure'"],
  ['lib/domain/zone.ts', "import { button } from '@/components/ui/button'"],
  ['lib/domain/zone.ts', "import { locales } from '../i18n/locales'"],
  ['lib/domain/zone.ts', "import { useState } from 'react'"],
  ['lib/domain/zone.ts', "import { readFileSync } from 'node:fs'"],
  ['lib/domain/zone.ts', "export { rank } from '../analysis/rank'"],
  ['lib/domain/zone.ts', "const later = await import('@/lib/analysis/rank')"],
  ['lib/domain/zone.ts', "export type Rank = import('@/lib/analysis/rank').Rank"],
  ['lib/domain/zone.ts', 'export const age = () => Date.now()'],

  // The analysis knows the domain.
  ['lib/analysis/rank.ts', "import { radar } from '@/lib/charts/radar'"],
  ['lib/analysis/metrics/goals.ts', "import type { Radar } from '../../charts/radar'"],
  ['lib/analysis/rank.ts', "import { figure } from '../export/figure'"],
  ['lib/analysis/rank.ts', "import { button } from '@/components/ui/button'"],
  ['lib/analysis/rank.ts', "import { locales } from '@/lib/i18n/locales'"],
  ['lib/analysis/rank.ts', "import { useMemo } from 'react'"],
  ['lib/analysis/rank.ts', "import Link from 'next/link'"],
  ['lib/analysis/rank.ts', "import type { EChartsOption } from 'echarts'"],
  ['lib/analysis/rank.ts', "export const dark = () => fetch('/theme')"],

  // Charts see the types of ECharts only, and receive their words.
  ['lib/charts/radar.ts', "import { init } from 'echarts/core'"],
  ['lib/charts/radar.ts', "import * as echarts from 'echarts'"],
  ['lib/charts/radar.ts', "import { type EChartsOption, init } from 'echarts'"],
  ['lib/charts/radar.ts', "import 'echarts'"],
  ['lib/charts/radar.ts', "const echarts = await import('echarts')"],
  ['lib/charts/radar.ts', "import Chart from 'echarts-for-react'"],
  ['lib/charts/radar.ts', "import { useMemo } from 'react'"],
  ['lib/charts/radar.ts', "import Link from 'next/link'"],
  ['lib/charts/radar.ts', "import { button } from '../../components/ui/button'"],
  ['lib/charts/radar.ts', "import { figure } from '@/lib/export/figure'"],
  ['lib/charts/radar.ts', "import { zh } from '@/lib/i18n/messages/zh'"],
  ['lib/charts/radar.ts', "import { formatsOf } from '@/lib/i18n/formats'"],

  // The search knows texts, and who reads Chinese aloud.
  ['lib/search/find-entries.ts', "import { rank } from '@/lib/analysis/rank'"],
  ['lib/search/find-entries.ts', "import { locales } from '../i18n/locales'"],
  ['lib/search/find-entries.ts', "import { button } from '@/components/ui/button'"],
  ['lib/search/find-entries.ts', "import { useMemo } from 'react'"],
  ['lib/search/find-entries.ts', 'export const typed = () => document.activeElement'],

  // An export takes a comparison or an option, never a node.
  ['lib/export/formats/svg.ts', "import { useMemo } from 'react'"],
  ['lib/export/formats/svg.ts', "import { button } from '../../../components/ui/button'"],
  ['lib/i18n/locales.ts', "import { radar } from '@/lib/charts/radar'"],
  ['data/catalog.ts', "import { radar } from '@/lib/charts/radar'"],

  // One room runs ECharts, one runs the table.
  ['components/pair/pair-row.tsx', "import { init } from 'echarts/core'"],
  ['components/table/sortable-table.tsx', "import Chart from 'echarts-for-react/esm/core'"],
  ['app/[locale]/page.tsx', "import { init } from 'echarts/core'"],
  ['components/pair/pair-row.tsx', "import { useTable } from '@tanstack/react-table'"],
  ['components/chart/echart.tsx', "import { useTable } from '@tanstack/react-table'"],

  // Saved views are text and a store; who shows them is not their business.
  ['lib/saved-views/saved-view.ts', "import { useState } from 'react'"],
  ['lib/saved-views/saved-view.ts', "import { button } from '@/components/ui/button'"],

  // Readers’ files are read and kept in a worker too: nothing of the page, of figures or of words.
  ['lib/user-datasets/read/read-csv.ts', "import { rank } from '@/lib/analysis/rank'"],
  ['lib/user-datasets/read/read-csv.ts', "import { radar } from '../../charts/radar'"],
  ['lib/user-datasets/read/read-csv.ts', "import { locales } from '@/lib/i18n/locales'"],
  ['lib/user-datasets/read/read-csv.ts', "import { button } from '@/components/ui/button'"],
  ['lib/user-datasets/read/read-csv.ts', "import { useState } from 'react'"],
  ['lib/user-datasets/read/read-csv.ts', "import { readFileSync } from 'node:fs'"],

  // Views do not know each other.
  ['components/pair/pair-row.tsx', "import { ZoneView } from '../zone/zone-view'"],
  ['components/pair/pair-row.tsx', "import type { Row } from '@/components/compare/row'"],
  ['components/layout/masthead.tsx', "import { SearchCommand } from '../search/search-command'"],
  ['components/chart/echart.tsx', "import { ZoneView } from '@/components/zone/zone-view'"],
]

const kept: Example[] = [
  ['lib/domain/zone.ts', "import { z } from 'zod'"],
  ['lib/domain/zone.ts', "import { theme } from './theme'"],
  ['lib/analysis/metrics/goals.ts', "import type { Metric } from '../metric'"],
  ['lib/analysis/metrics/goals.ts', "import { zone } from '@/lib/domain/zone'"],
  ['lib/charts/radar.ts', "import { rank } from '@/lib/analysis/rank'"],
  ['lib/charts/radar.ts', "import type { ComposeOption } from 'echarts/core'"],
  ['lib/charts/radar.ts', "import type { RadarSeriesOption } from 'echarts/charts'"],
  ['lib/charts/radar.ts', "import type { Payload } from 'echarts/types/dist/shared'"],
  ['lib/charts/radar.ts', "import type { Formats } from '@/lib/i18n/formats'"],
  ['lib/charts/radar.test.ts', "import { renderSvg } from '@/lib/export/render-svg'"],
  ['lib/charts/radar.test.ts', "import { readFileSync } from 'node:fs'"],
  ['lib/search/find-entries.ts', "import { inLanguage } from '@/lib/domain/text'"],
  ['lib/search/find-entries.ts', "const { pinyin } = await import('pinyin-pro')"],
  ['lib/export/formats/svg.ts', "import { init } from 'echarts/core'"],
  ['lib/export/formats/svg.ts', "import { figure } from '../figure'"],
  ['lib/user-datasets/read/read-csv.ts', "const { parse } = await import('papaparse')"],
  ['lib/user-datasets/read/read-csv.ts', "import { writeCsv } from '@/lib/export/write-csv'"],
  ['components/chart/echart.tsx', "import Chart from 'echarts-for-react/esm/core'"],
  ['components/table/sortable-table.tsx', "import { useTable } from '@tanstack/react-table'"],
  ['components/pair/pair-row.tsx', "import { Button } from '../ui/button'"],
  [
    'components/pair/pair-row.tsx',
    "import { SortableTable } from '@/components/table/sortable-table'",
  ],
  ['components/pair/pair-row.tsx', "import styles from './pair-row.module.css'"],
  ['data/catalog.ts', "import { parseDataset } from '@/lib/domain/parse-dataset'"],
  ['app/[locale]/page.tsx', "import { catalog } from '@/data/catalog'"],
  ['app/[locale]/page.tsx', "import { ZoneView } from '@/components/zone/zone-view'"],
]

// Each example is a file of its own, in a folder that only has the linter's rules.
const folder = mkdtempSync(join(tmpdir(), 'zonescope-layers-'))
const pathOf = ([file]: Example, index: number) => file.replace(/([^/]+)$/, `example-${index}-$1`)
let complaints: Map<string, string[]>

beforeAll(() => {
  for (const path of ['biome.json', 'scripts/lint']) {
    cpSync(join(root, path), join(folder, path), { recursive: true })
  }
  for (const [index, example] of [...broken, ...kept].entries()) {
    const path = join(folder, pathOf(example, index))
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, `${example[1]}\n`)
  }
  complaints = lint()
}, 60_000)

afterAll(() => rmSync(folder, { recursive: true }))

describe('the linter refuses', () => {
  test.each(broken.map((example, index) => ({ file: example[0], code: example[1], index })))(
    '$file: $code',
    ({ file, code, index }) => {
      expect(complaints.get(pathOf([file, code], index)) ?? []).toHaveLength(1)
    },
  )
})

describe('the linter accepts', () => {
  test.each(kept.map((example, index) => ({ file: example[0], code: example[1], index })))(
    '$file: $code',
    ({ file, code, index }) => {
      expect(complaints.get(pathOf([file, code], broken.length + index)) ?? []).toEqual([])
    },
  )
})

/** What the linter says about the rooms, by file. */
function lint() {
  const rules = ['style/noRestrictedImports', 'style/noRestrictedGlobals', 'plugin']
  const args = ['lint', '--reporter=json', '--max-diagnostics=none', '.']
  const { stdout } = spawnSync(process.execPath, [toolPath('@biomejs/biome', 'biome'), ...args], {
    cwd: folder,
    encoding: 'utf8',
  })
  const report: {
    diagnostics: { category: string; message: string; location: { path: string } }[]
  } = JSON.parse(stdout)
  const found = new Map<string, string[]>()
  for (const { category, message, location } of report.diagnostics) {
    if (!rules.some((rule) => category.endsWith(rule))) continue
    found.set(location.path, [...(found.get(location.path) ?? []), message])
  }
  return found
}
