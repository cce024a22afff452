export const WEIGHTS = ['primary', 'secondary', 'minor'] as const
export type Weight = (typeof WEIGHTS)[number]

/** What a record does for a theme, and the weight that role alone gives. */
export const ROLE_WEIGHTS = {
  'positioning-first': 'primary',
  'end-goal': 'primary',
  umbrella: 'primary',
  'slogan-head': 'primary',
  'positioning-further': 'secondary',
  component: 'secondary',
  'slogan-modifier': 'secondary',
  measure: 'secondary',
  outcome: 'secondary',
  'sub-area': 'minor',
  stock: 'minor',
} as const satisfies Record<string, Weight>

export type ThemeRole = keyof typeof ROLE_WEIGHTS

/** The heaviest single role decides; weights do not add up. Null for no roles. */
export function weightOfRoles(roles: readonly ThemeRole[]): Weight | null {
  return WEIGHTS.find((weight) => roles.some((role) => ROLE_WEIGHTS[role] === weight)) ?? null
}
