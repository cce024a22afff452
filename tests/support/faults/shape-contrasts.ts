/** How much each drawn shape stands out from the page's ground, as a contrast ratio, in the order of the page. Runs inside the page. */
export function shapeContrasts(): { where: string; contrast: number }[] {
  const luminance = (color: string): number | null => {
    const [r = 0, g = 0, b = 0, alpha = 1] = color.match(/[\d.]+/g)?.map(Number) ?? []
    if (!color.startsWith('rgb') || alpha === 0) return null
    const [red = 0, green = 0, blue = 0] = [r, g, b].map((channel) => {
      const share = channel / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const ground = luminance(getComputedStyle(document.documentElement).backgroundColor) ?? 1
  const against = (color: string): number => {
    const own = luminance(color)
    if (own === null) return 1
    return (Math.max(own, ground) + 0.05) / (Math.min(own, ground) + 0.05)
  }
  const shapes = document.querySelectorAll(
    'main svg :is(path, rect, circle, line, polyline, polygon, text)',
  )
  return [...shapes].map((shape) => {
    const { fill, stroke } = getComputedStyle(shape)
    const where = `${shape.tagName} in ${shape.closest('[data-chart], figure, table, li, p')?.tagName ?? 'main'}`
    return { where, contrast: Math.max(against(fill), against(stroke)) }
  })
}
