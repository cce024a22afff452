/** What all the measured pages but ours look like. */
const STYLE =
  'body{font:16px sans-serif;margin:24px}.plot,[data-plot]{width:640px;height:300px}.chips{display:flex;gap:8px;margin:12px 0}table{border-collapse:collapse}th,td{padding:4px 12px;text-align:left}'

/**
 * A page around some content.
 * @param {string} body
 */
export function shell(body) {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>六区目标</title><link rel="icon" href="data:,"><style>${STYLE}</style></head><body>${body}</body></html>`
}

/**
 * The limit: the page written by hand, with its chart as SVG and no script at all.
 * @param {import('./page-content.mjs').PageContent} content
 */
export function staticBody(content) {
  const { title, note, zoneHead, columns, zones } = content
  const head = [zoneHead, ...columns].map((name) => `<th>${name}</th>`).join('')
  const rows = zones.map(
    ({ name, values }) =>
      `<tr><th>${name}</th>${values.map((value) => `<td>${value}</td>`).join('')}</tr>`,
  )
  return `<h1>${title}</h1><p>${note}</p><div data-plot>${bars(content)}</div><table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`
}

/** @param {import('./page-content.mjs').PageContent} content */
function bars({ zones }) {
  const most = Math.max(...zones.map(({ values: [value = 0] }) => value))
  const rows = zones.map(({ name, values: [value = 0] }, i) => {
    const y = i * 48
    return `<text x="0" y="${y + 28}">${name}</text><rect x="90" y="${y + 10}" width="${(value / most) * 500}" height="26" fill="#5e8eed"/><text x="${100 + (value / most) * 500}" y="${y + 28}">${value}</text>`
  })
  return `<svg width="640" height="300" role="img">${rows.join('')}</svg>`
}
