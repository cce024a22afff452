import type { Place } from '@/lib/domain/place'

type PlaceKind = Place['kind']

const BY_NAME: readonly (readonly [PlaceKind, RegExp])[] = [
  ['ftz', /自由?贸易?(?:试验)?区$|自贸区|free[- ]trade|\bFTZ\b/i],
  ['corridor', /走廊|通道|corridor/i],
  ['service', /班列|航线|专线|\bexpress\b|\bline\b/i],
  ['port', /港$|港口|口岸|\bport\b|\bharbou?r\b/i],
  ['strategy', /战略|长三角|大湾区|一体化|strategy/i],
  ['initiative', /倡议|一带一路|丝绸之路|initiative|silk road/i],
  ['programme', /计划|行动|工程|programme|program\b/i],
  ['hub', /枢纽|\bhub\b/i],
  ['city', /[市州县区]$|\bcity\b/i],
]

/** What kind of place a name sounds like; a platform where it sounds like none. */
export function placeKindOf(name: string): PlaceKind {
  return BY_NAME.find(([, pattern]) => pattern.test(name))?.[0] ?? 'platform'
}
