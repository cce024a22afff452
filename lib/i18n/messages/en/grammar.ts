export const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })

export const either = new Intl.ListFormat('en-GB', { type: 'disjunction' })

export const plural = (n: string, one: string, many: string) => `${n} ${n === '1' ? one : many}`

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

export const quoted = (themes: readonly string[]) => themes.map((theme) => `“${theme}”`)
