import type { FigureModel } from './figure'

/** The notes under a drawing: that it has some of the zones only comes first. */
export function drawnNotes(figure: FigureModel): string {
  return sentences(figure, [figure.partSaid, figure.notes])
}

/** Sentences to a text, as the figure's language puts them together. */
export function sentences(
  { locale }: Pick<FigureModel, 'locale'>,
  said: readonly string[],
): string {
  return said.filter((each) => each !== '').join(locale === 'zh' ? '' : ' ')
}
