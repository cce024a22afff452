/** The characters that a composed figure draws, each once, without its title and description for machines. */
export function visibleText(svg: string): string {
  const drawn = svg
    .replace(/<(title|desc)>[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&\w+;|&#\d+;/g, ' ')
  return [...new Set(drawn)].join('')
}
