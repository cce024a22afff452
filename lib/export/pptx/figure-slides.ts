import { ABSENT, type BarsData, type FigureData, type RadarData } from '@/lib/charts/figure-data'
import { type Words, wordsOf } from '@/lib/i18n/words'
import type { FigureModel } from '../figure'
import { settled } from '../figure-words'
import { barsItems, barsTable, barsThatFit } from './bars-items'
import { radarItems, radarPages, radarTable } from './radar-items'
import { textBlock } from './set-text'
import type { Item, Slide } from './slide'
import { type Frame, type Framing, frameOf, groundOf } from './slide-frame'
import { tableSlides } from './table-slides'
import { textSlides } from './text-slides'

/** Nobody listens to a longer description of a picture, nor reads longer notes while speaking; in characters. */
const LONGEST_ALT = 1200
const LONGEST_SUMMARY = 8000

/**
 * A figure as native slides: a chart or a table that can be edited, with all that the figure says. A chart that cannot
 * hold every zone says so, and a table of all follows; notes too long for their slide follow too.
 *
 * @param citations what to cite besides the source line, a paragraph each, for the speaker's notes
 */
export async function figureSlides(
  figure: FigureModel,
  citations: readonly string[] = [],
): Promise<Slide[]> {
  const data = await figure.data()
  const words = wordsOf(figure.locale)
  const drawn =
    data === null ? emptySlides(figure, words) : dataSlides(data, said(figure, data), words)
  const { credit, link } = figure
  const cited = [...credit, ...citations.map(settled), settled(link)]
  const told = [cut(figure.summary, LONGEST_SUMMARY), figure.notes].filter(Boolean)
  return drawn.map((slide, i) => ({ ...slide, notes: i === 0 ? [...told, ...cited] : cited }))
}

type Drawn = Omit<Slide, 'notes'>

/** The figure with the words that suit its numbers; a table explains itself without a key. */
function said(figure: FigureModel, data: FigureData): FigureModel {
  return {
    ...figure,
    subtitle: data.subtitle === undefined ? figure.subtitle : settled(data.subtitle),
    notes: data.notes ?? figure.notes,
    key: data.kind === 'table' ? [] : figure.key,
  }
}

function dataSlides(data: FigureData, figure: FigureModel, words: Words): Drawn[] {
  switch (data.kind) {
    case 'bars': {
      const setting = { palette: figure.palette, words, alt: altOf(figure, words) }
      const count = (frame: Frame) => barsThatFit(data, frame.room, setting)
      const whole = frameOf(framingOf(figure, words))
      if (count(whole) >= data.rows.length)
        return [
          onGround(figure, [...whole.items, ...barsItems(data, whole.room, setting)]),
          ...laterSlides(figure, whole, words),
        ]
      // The sentence that says so takes room itself.
      const tight = frameOf(framingOf(figure, words, firstOf(count(whole), data, words)))
      const said = firstOf(count(tight), data, words)
      const frame = frameOf(framingOf(figure, words, said))
      return [
        onGround(figure, [...frame.items, ...barsItems(data, frame.room, setting)]),
        ...laterSlides(figure, frame, words),
        ...tableSlides(barsTable(data, words), quiet(figure, words), words),
      ]
    }
    case 'radar': {
      const pages = radarPages(data)
      const shown = pages.reduce((sum, page) => sum + page.length, 0)
      const isPart = shown < data.zones.length
      const said = isPart ? firstOf(shown, data, words) : ''
      const frames = pages.map((_, i) =>
        frameOf({
          ...framingOf(figure, words, said),
          title: pageTitle(figure, i, pages.length, words),
        }),
      )
      return [
        ...pages.map((zones, i) => {
          const { items, room } = frames[i] as Frame
          const radars = radarItems(
            data,
            zones,
            room,
            { palette: figure.palette, words },
            altOf(figure, words),
          )
          return onGround(figure, [...items, ...radars])
        }),
        ...laterSlides(figure, frames[0] as Frame, words),
        ...(isPart ? tableSlides(radarTable(data, words), quiet(figure, words), words) : []),
      ]
    }
    case 'table': {
      const { slides, figure: m } = words.messages
      const { number } = words.formats
      const hasPoints = data.rows.some(({ cells }) => cells.includes(ABSENT))
      const said = [
        ...(data.of === undefined
          ? []
          : [slides.firstRows(number(data.rows.length), number(data.of))]),
        ...(hasPoints ? [slides.absent(ABSENT, m.weights.none)] : []),
      ]
      return tableSlides(data, framingOf(figure, words, m.sentences(said)), words)
    }
  }
}

/** Where nothing can be drawn the slide says so; the notes say why. */
function emptySlides(figure: FigureModel, words: Words): Drawn[] {
  const frame = frameOf(framingOf(figure, words))
  const { x, y, width } = frame.room
  const said = textBlock([words.messages.slides.notDrawn], {
    name: 'Nothing drawn',
    x,
    y: y + 8,
    width,
    size: 14,
    color: figure.palette.ink2,
    lang: words.locale,
  })
  return [onGround(figure, [...frame.items, said]), ...laterSlides(figure, frame, words)]
}

/** @param said what has to be said on the slide beside the figure's own notes */
function framingOf(figure: FigureModel, words: Words, said = ''): Framing {
  const { headings, title, subtitle, key, notes, credit, link, palette } = figure
  return {
    title: headings ? title : '',
    subtitle: headings ? subtitle : '',
    key,
    notes,
    lead: said,
    credit,
    link,
    palette,
    words,
  }
}

/** The framing of slides that go with a figure's own: its title and source, without what has been said there. */
function quiet(figure: FigureModel, words: Words): Framing {
  return { ...framingOf(figure, words), subtitle: '', key: [], notes: '', lead: '' }
}

/** How many of the zones a chart has, and whether the table that follows has all of them. */
function firstOf(count: number, data: BarsData | RadarData, words: Words): string {
  const { slides } = words.messages
  const { number } = words.formats
  const tabled = data.kind === 'bars' ? data.rows.length : data.zones.length
  return data.of === undefined
    ? slides.firstOf(number(count), number(tabled))
    : slides.firstOfMany(number(count), number(tabled), number(data.of))
}

function pageTitle(figure: FigureModel, i: number, of: number, { messages }: Words): string {
  if (!figure.headings || of === 1) return figure.headings ? figure.title : ''
  return messages.slides.page(figure.title, String(i + 1), String(of))
}

function laterSlides(figure: FigureModel, { later }: Frame, words: Words): Drawn[] {
  if (later.length === 0) return []
  const title = words.messages.slides.notesOf(figure.title)
  return textSlides(later, { ...quiet(figure, words), title }, words)
}

function altOf({ title, summary }: FigureModel, { messages }: Words): string {
  return cut(messages.slides.chartOf(title, summary), LONGEST_ALT)
}

/** At most so many characters, and a sign where there were more. */
function cut(text: string, most: number): string {
  const characters = [...text]
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`
}

function onGround({ palette }: FigureModel, items: readonly Item[]): Drawn {
  return { items, ...groundOf(palette) }
}
