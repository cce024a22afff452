/** The parts of the page that are no chart, as plain elements: its own `html` would be fetched from elsewhere. */
function element(markup) {
  const template = document.createElement('template')
  template.innerHTML = markup
  return template.content.firstElementChild
}

export function heading({ title, note }) {
  return element(`<header><h1>${title}</h1><p>${note}</p></header>`)
}

export function chips(content, press) {
  const row = element('<div class="chips"></div>')
  for (const { id, label } of content.chips) {
    const chip = element(`<button data-chip="${id}">${label}</button>`)
    chip.onclick = () => press(id)
    row.append(chip)
  }
  return row
}

export function table({ zoneHead, columns }, zones) {
  const head = columns.map((name) => `<th>${name}</th>`).join('')
  const rows = zones.map(
    ({ name, values }) =>
      `<tr><th>${name}</th>${values.map((value) => `<td>${value}</td>`).join('')}</tr>`,
  )
  return element(
    `<table><thead><tr><th>${zoneHead}</th>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`,
  )
}
