import type { Messages } from '../zh'

export const offline = {
  version: (version, build) =>
    build === '' ? `Program version ${version}` : `Program version ${version} (${build})`,
  kept: ', can be read offline',
  newer: 'A new version is ready.',
  reload: 'Reload',
  later: 'Later',
} satisfies Messages['offline']
