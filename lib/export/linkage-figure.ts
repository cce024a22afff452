import { type LinkageKind, linkageNetwork } from '@/lib/analysis/linkage-network'
import { linkagePart } from '@/lib/analysis/linkage-part'
import { zoneSlots } from '@/lib/analysis/zone-slots'
import { SMALL } from '@/lib/charts/linkage-label'
import { CLOSE, type LinkageLayout, linkageLayout, orderOf } from '@/lib/charts/linkage-layout'
import { linkageList } from '@/lib/charts/linkage-list'
import { linkageShapes } from '@/lib/charts/linkage-shapes'
import type { LinkageSpacing } from '@/lib/charts/linkage-sides'
import {
  linkageSources,
  linkageText,
  lostInNames,
  restoredSentence,
} from '@/lib/charts/linkage-text'
import type { Dataset } from '@/lib/domain/dataset'
import type { LocalizedText } from '@/lib/domain/text'
import type { Words } from '@/lib/i18n/words'
import { type Drawing, type FigureModel, type FigureSetting, figureBase, type Room } from './figure'
import { drawnWords, fileWords, settled } from './figure-words'
import { linkageMarkup } from './linkage-markup'

/** In px of the page: with less the names at both sides would be cut. A list is set instead, or in a fixed shape nothing. */
const LEAST_WIDTH = 640

/** How much larger than on the page it may be drawn, largest first. */
const SCALES = Array.from({ length: 17 }, (_, i) => (36 - i) / 20)

/** Takes the picture of linkages off the screen, with all that has to be said about it. */
export function linkageFigure(
  dataset: Dataset,
  kinds: readonly LinkageKind[],
  words: Words,
  setting: FigureSetting,
): FigureModel {
  const all = linkageNetwork(dataset, kinds)
  const network = linkagePart(all)
  const order = orderOf(network)
  const drawn = drawnWords(words, dataset)
  const text = linkageText(all, order, kinds, drawn, network)
  const lost = lostInNames(dataset, network)
  const notes = [
    ...text.notes,
    ...(lost.length > 0 ? [words.messages.linkages.noteLost] : []),
    ...lost.map((each) => restoredSentence(each, drawn)),
  ]
  const base = figureBase(
    {
      what: 'linkages',
      ...text,
      notes,
      summary: linkageText(all, order, kinds, fileWords(words), network).summary,
      sources: linkageSources(dataset, all),
    },
    dataset,
    drawn,
    setting,
  )
  const ids = dataset.zones.map(({ id }) => id)
  const slots = zoneSlots(ids, ids)
  const names = { ...drawn, text: (text: LocalizedText) => settled(drawn.text(text)) }
  /** As high as it needs, its smallest type as large as that of other plots. */
  const flowing = (room: number, scale: number): Drawing => {
    const width = room / scale
    if (width < LEAST_WIDTH) {
      const list = linkageList(network, names, width, order, slots, base.palette)
      return { height: list.height * scale, markup: linkageMarkup(list.groups, scale) }
    }
    return drawingOf(linkageLayout(network, names, width, order), scale)
  }
  const drawingOf = (layout: LinkageLayout, scale: number): Drawing => ({
    height: layout.height * scale,
    markup: linkageMarkup(linkageShapes(layout, slots, base.palette), scale),
  })
  return {
    ...base,
    draw: (room, type) => {
      const { width, height } = room
      if (height === undefined) return flowing(width, type.small / SMALL)
      if (width < LEAST_WIDTH) return null
      const { layout, scale } = layoutIn({ width, height }, (own, spacing) =>
        linkageLayout(network, names, own, order, spacing),
      )
      return drawingOf(layout, scale)
    },
    data: async () => {
      const { linkageData } = await import('@/lib/charts/linkage-data')
      // A table has no dotted lines; it says in words which ties are inferred.
      const { figure, linkages } = words.messages
      const own = notes.filter((note) => note !== linkages.noteInferred)
      return { ...linkageData(network, order, drawn), notes: settled(figure.sentences(own)) }
    },
  }
}

/** The picture as large as the room allows; where nothing fits, as high as it must be. */
function layoutIn(
  { width, height }: Required<Room>,
  layoutOf: (width: number, spacing: LinkageSpacing) => LinkageLayout,
): { layout: LinkageLayout; scale: number } {
  for (const scale of SCALES) {
    if (scale > 1 && width / scale < LEAST_WIDTH) continue
    const layout = layoutOf(width / scale, CLOSE)
    if (layout.height * scale <= height) return { layout, scale }
  }
  return { layout: layoutOf(width, CLOSE), scale: 1 }
}
