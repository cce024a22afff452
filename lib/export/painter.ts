/** What a browser does for a picture in pixels: passed in, so that all else runs anywhere. */
export interface Painter {
  /** Brings the faces of a font stack that the text needs; resolves also where some do not come. */
  loadFonts: (font: string, text: string) => Promise<void>
  /** Characters of the text for which no face of the stack has a glyph. */
  missingGlyphs: (font: string, text: string) => string[]
  /** A PNG of an SVG document, `scale` pixels to a px; null where the browser cannot draw it. */
  paint: (
    svg: string,
    font: string,
    text: string,
    scale: number,
  ) => Promise<Uint8Array<ArrayBuffer> | null>
}
