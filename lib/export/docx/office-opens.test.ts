import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { LOCALES } from '@/lib/i18n/locales'
import { blankPainter, reportModel } from './fixtures/report-model'
import { makeReport } from './make-report'

const office = ['soffice', 'libreoffice'].find(
  (command) => spawnSync(command, ['--version']).status === 0,
)

test.for(LOCALES)(
  'LibreOffice makes pages of a report in %s',
  { timeout: 300_000 },
  async (locale, { skip }) => {
    if (!office) return skip('LibreOffice is not installed here.')
    const made = await makeReport(reportModel(locale), { painter: blankPainter() })
    if (!made.ok) throw new Error(JSON.stringify(made.problem))
    const folder = mkdtempSync(join(tmpdir(), 'zonescope-docx-'))
    try {
      const file = join(folder, 'report.docx')
      writeFileSync(file, made.content)
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
      const run = spawnSync(
        office,
        [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file],
        { encoding: 'utf8' },
      )
      expect(run.stderr).not.toMatch(/could not be loaded/)
      const pdf = readFileSync(join(folder, 'report.pdf'), 'latin1')
      expect(pdf.slice(0, 5)).toBe('%PDF-')
      expect([...pdf.matchAll(/\/Type\s*\/Page\b/g)].length).toBeGreaterThan(5)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
)
