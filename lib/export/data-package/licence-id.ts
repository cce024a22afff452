/** Licences that data come under, by the ids that SPDX and Open Definition share. */
const IDS = [
  'CC0-1.0',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'CC-BY-SA-3.0',
  'CC-BY-SA-4.0',
  'CC-BY-NC-4.0',
  'CC-BY-NC-SA-4.0',
  'CC-BY-ND-4.0',
  'CC-BY-NC-ND-4.0',
  'ODbL-1.0',
  'ODC-By-1.0',
  'PDDL-1.0',
  'MIT',
  'Apache-2.0',
]

/** The id of a licence that is named as people name it, “CC BY 4.0”; null for one that has none. */
export function licenceId(name: string): string | null {
  const asked = folded(name)
  return IDS.find((id) => folded(id) === asked) ?? null
}

function folded(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '-')
}
