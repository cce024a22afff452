/** A package that the pages carry. */
export interface LicensedPackage {
  name: string
  version: string
  /** SPDX expression. */
  licence: string
  /** The licence itself; empty where the package has none. */
  text: string
}

/** A text, and all packages that are under it word for word. */
export interface LicenceText {
  /** For addresses: made of the first package’s name and version. */
  id: string
  packages: readonly LicensedPackage[]
  text: string
}

/** The different texts of some packages, in the order of the first package of each; those without a text are left out. */
export function licenceTexts(packages: readonly LicensedPackage[]): LicenceText[] {
  const byText = new Map<string, LicensedPackage[]>()
  for (const each of packages)
    if (each.text !== '') byText.set(each.text, [...(byText.get(each.text) ?? []), each])
  return Array.from(byText, ([text, under]) => {
    const [first] = under
    const id = ['text', first?.name, first?.version].join('-').replace(/[^\w.]+/g, '-')
    return { id, packages: under, text }
  })
}
