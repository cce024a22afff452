/**
 * The page that all candidates are, without a framework: heading, chart, chips that filter the zones, table.
 * @param {import('../../../load/page-content.mjs').PageContent} content
 * @param {(slot: HTMLElement, zones: import('../../../load/page-content.mjs').PageContent['zones']) => void | Promise<void>} draw
 */
export function plainPage(content, draw) {
  const pressed = new Set()
  const root = document.body
  root.innerHTML = `<h1>${content.title}</h1><p>${content.note}</p><div class="chips"></div><div class="plot" data-plot></div><table><thead></thead><tbody></tbody></table>`
  const [chips, plot] = [root.querySelector('.chips'), root.querySelector('[data-plot]')]
  root.querySelector('thead').innerHTML =
    `<tr><th>${content.zoneHead}</th>${content.columns.map((name) => `<th>${name}</th>`).join('')}</tr>`
  const show = () => {
    const zones = content.zones.filter(
      ({ holds }) => pressed.size === 0 || holds.some((id) => pressed.has(id)),
    )
    root.querySelector('tbody').innerHTML = zones
      .map(
        ({ name, values }) =>
          `<tr><th>${name}</th>${values.map((value) => `<td>${value}</td>`).join('')}</tr>`,
      )
      .join('')
    return draw(plot, zones)
  }
  for (const { id, label } of content.chips) {
    const chip = document.createElement('button')
    chip.dataset.chip = id
    chip.textContent = label
    chip.onclick = () => {
      pressed.has(id) ? pressed.delete(id) : pressed.add(id)
      chip.setAttribute('aria-pressed', pressed.has(id))
      show()
    }
    chips.append(chip)
  }
  return show()
}
