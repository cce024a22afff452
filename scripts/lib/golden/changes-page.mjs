import { palettePng } from '../palette-png.mjs'
import { changesSaid, outcomeLines } from './outcome.mjs'

/** @typedef {import('./compare-pictures.mjs').Compared} Compared */
/** @typedef {import('./mark-changes.mjs').MarkChange} MarkChange */
/** @typedef {Compared & { verdict: 'differs' }} DifferingPicture */

/** So many are shown with their pictures; all are listed. */
const MOST_SHOWN = 150
const MOST_MARKS = 200

const STYLE = `
:root { color-scheme: light dark; font: 14px/1.5 system-ui, sans-serif; }
body { margin: 24px 32px 64px; }
h1 { font-size: 20px; } h2 { font-size: 16px; margin: 48px 0 4px; border-top: 1px solid; padding-top: 12px; }
table { border-collapse: collapse; } th, td { text-align: left; padding: 2px 24px 2px 0; vertical-align: top; }
.row { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 16px; }
figure { margin: 8px 0; } figcaption { margin-bottom: 4px; }
img { max-width: 100%; outline: 1px solid GrayText; background: repeating-conic-gradient(#ddd 0 25%, #fff 0 50%) 0 / 16px 16px; }
.over { position: relative; display: inline-block; } .over img + img { position: absolute; inset: 0; opacity: 0; }
.over:hover img + img, .over:focus img + img { opacity: 1; }
`

/**
 * A page that needs nothing but itself: what differs between two sets of pictures, side by side.
 * @param {readonly Compared[]} compared
 * @param {{ before: string, after: string }} names of the two sets
 * @returns {string} HTML
 */
export function changesPage(compared, names) {
  const differing = compared
    .flatMap((each) => (each.verdict === 'differs' ? [each] : []))
    .sort((a, b) => (b.pixels?.share ?? 0) - (a.pixels?.share ?? 0))
  const incomparable = compared.flatMap((each) => (each.verdict === 'incomparable' ? [each] : []))
  const shown = differing.slice(0, MOST_SHOWN)
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>Pictures: ${escaped(names.before)} and ${escaped(names.after)}</title><style>${STYLE}</style></head><body>
<h1>Pictures: ${escaped(names.before)} and ${escaped(names.after)}</h1>
<p>${escaped(outcomeLines(compared).at(-1) ?? '')}.</p>
${incomparable.length > 0 ? incomparableTable(incomparable) : ''}
${differing.length > 0 ? differingTable(differing, shown.length) : ''}
${shown.map(pictureSection).join('\n')}
</body></html>
`
}

/** @param {readonly (Compared & { verdict: 'incomparable' })[]} incomparable */
function incomparableTable(incomparable) {
  return table(
    'Could not be compared',
    ['picture', 'why'],
    incomparable.map(({ name, reason }) => [escaped(name), escaped(reason)]),
  )
}

/**
 * @param {readonly DifferingPicture[]} differing
 * @param {number} shown how many of the first have a section
 */
function differingTable(differing, shown) {
  const rows = differing.map((each, i) => {
    const name = escaped(each.name)
    return [i < shown ? `<a href="#picture-${i}">${name}</a>` : name, changesSaid(each)]
  })
  const rest = differing.length - shown
  const note = rest > 0 ? `<p>The last ${rest} are not shown below.</p>` : ''
  return table('Differ', ['picture', 'how far'], rows) + note
}

/**
 * @param {DifferingPicture} picture
 * @param {number} i
 */
function pictureSection(picture, i) {
  const { name, before, after, pixels } = picture
  const [was, is] = [svgAddress(before), svgAddress(after)]
  const third = pixels
    ? panel('Changed, in a frame', image(pngAddress(pixels.shown), `What changed in ${name}`))
    : panel('Both', over(was, is, name))
  return `<section id="picture-${i}"><h2>${escaped(name)}</h2><p>${changesSaid(picture)}</p><div class="row">
${panel(`Before, ${sizeSaid(before)}`, image(was, `${name}, before`))}
${panel(`After, ${sizeSaid(after)}; pointed at: before`, over(is, was, name))}
${third}
</div>${markList(picture.marks)}</section>`
}

/** @param {readonly MarkChange[]} marks */
function markList(marks) {
  const rows = marks
    .slice(0, MOST_MARKS)
    .map(({ kind, what, details }) => [kind, escaped(what), details.map(escaped).join('<br>')])
  const rest = marks.length - rows.length
  const more = rest > 0 ? `<p>And ${rest} more.</p>` : ''
  const open = marks.length <= 20 ? ' open' : ''
  return `<details${open}><summary>What changed</summary>${table('', ['', 'mark', 'change'], rows)}${more}</details>`
}

/**
 * @param {string} title
 * @param {readonly string[]} heads
 * @param {readonly (readonly string[])[]} rows cells in HTML
 */
function table(title, heads, rows) {
  const head = heads.map((each) => `<th scope="col">${each}</th>`).join('')
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
  const caption = title === '' ? '' : `<h2>${title}</h2>`
  return `${caption}<table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`
}

/**
 * @param {string} caption
 * @param {string} content HTML
 */
function panel(caption, content) {
  return `<figure><figcaption>${caption}</figcaption>${content}</figure>`
}

/**
 * Two pictures at one place: the second while it is pointed at.
 * @param {string} first
 * @param {string} second
 * @param {string} name
 */
function over(first, second, name) {
  return `<span class="over" tabindex="0">${image(first, `${name}, after`)}${image(second, '')}</span>`
}

/**
 * @param {string} address
 * @param {string} alt
 */
function image(address, alt) {
  return `<img src="${address}" alt="${escaped(alt)}">`
}

/** @param {string} svg */
function sizeSaid(svg) {
  const [root = ''] = /<svg[^>]*>/.exec(svg) ?? []
  const of = (/** @type {string} */ name) => new RegExp(` ${name}="([^"]*)"`).exec(root)?.[1] ?? '?'
  return escaped(`${of('width')} × ${of('height')}, ${svg.length.toLocaleString('en')} characters`)
}

/** @param {string} svg */
function svgAddress(svg) {
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
}

/** @param {import('./pixel-changes.mjs').Bitmap} bitmap */
function pngAddress(bitmap) {
  return `data:image/png;base64,${palettePng(bitmap).toString('base64')}`
}

/** @param {string} text */
function escaped(text) {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
