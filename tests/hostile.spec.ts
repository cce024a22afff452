import { PAGES } from '@/components/layout/site-pages'
import { CHARTS } from '@/lib/charts/registry'
import { HOSTILE_TEXTS } from '@/lib/domain/fixtures/hostile-texts'
import { LOCALES } from '@/lib/i18n/locales'
import { turnedWords } from './support/faults/turned-words'
import { hostileFile, Watched } from './support/hostile'
import { expect, test } from './support/journey'
import { OwnDatasets } from './support/own-datasets'
import { settled } from './support/pages'
import { Search } from './support/search'

test.setTimeout(600_000)

const { markup, templates, formulas, directions, characters, names, lengths } = HOSTILE_TEXTS
const all = (texts: Record<string, string>) => Object.values(texts).join(' ')
const marked = (text: string) => (number: number) => `q${number}q${text}q${number}q`

/** Datasets each of whose texts is all texts of a group, with the number of its place at both ends; or one text alone. */
const FILES = {
  markup: marked(all(markup)),
  'templates, formulas, directions and characters': marked(
    [templates, formulas, directions, characters].map(all).join(' '),
  ),
  'long words': (number: number) => `q${number}q${all(lengths)}`,
  'a name that all objects have': () => names.prototype,
}

/** What pages show of a dataset besides their default view. */
const VIEWS = [
  ...CHARTS.map(
    ({ id }) => `compare?tab=${id}&metrics=goals~stated-area~themes&weights=goals.1~themes.2`,
  ),
  'compare?tab=table&metrics=goals~stated-area~themes~share-firms-trade&baseline=alpha',
  'compare?zones=alpha',
  'compare?themes=talent',
  'compare?evidence=alpha.goals',
  'compare?evidence=beta.stated-area',
  'themes?evidence=alpha.holds-digital',
  'pair?zones=alpha~beta~gamma&evidence=alpha.goals',
  'zone?zone=alpha&evidence=goals',
  'zone?zone=beta',
  'linkages?evidence=alpha-l1',
]

for (const [what, textOf] of Object.entries(FILES))
  for (const locale of LOCALES)
    test(`${what} at every place of a dataset are text on every page (${locale})`, async ({
      page,
    }) => {
      const watched = await Watched.on(page)
      const own = new OwnDatasets(page, locale)
      const { content, wanted } = hostileFile('hostile', textOf)
      await own.manage()
      await own.choose(own.section, content)
      await expect(own.rows).toHaveCount(1)
      await watched.check('the list of datasets')
      const turned: string[] = []
      for (const view of ['', ...PAGES, ...VIEWS]) {
        const joint = view.includes('?') ? '&' : '?'
        await page.goto(`/${locale}${view && `/${view}`}${joint}dataset=own-hostile`)
        await expect(own.dateline).toContainText(own.messages.state.ready)
        await settled(page)
        for (const mark of (await page.locator('[data-chart] svg path').all()).slice(0, 12))
          await mark.hover({ force: true, timeout: 2000 }).catch(() => undefined)
        await watched.check(view)
        turned.push(...(await page.evaluate(turnedWords)).map((each) => `${view}: ${each}`))
      }
      const search = new Search(page, locale)
      await search.open()
      for (const typed of ['q', 'Q1', '_']) {
        await search.field.fill(typed)
        await expect(search.options.first())
          .toBeVisible()
          .catch(() => undefined)
        await watched.check(`the search for ${typed}`)
      }
      expect([...new Set(turned)]).toEqual([])
      expect(watched.missing(wanted(locale))).toEqual([])
    })
