import { change, dataset, license } from '../dataset'
import { evidence, locator } from '../evidence-schema'
import { fact, indicator, indicatorPart, observation } from '../indicator'
import { place } from '../place'
import { carrier, programme } from '../programme'
import { sourceDocument } from '../source-document'
import { theme, themeGroup, themeReason, zoneTheme } from '../theme'
import { goal, goalGroup, linkage, passage, statedCount, subArea, zone } from '../zone'

/** Every kind of object in a dataset file, under the name it has in the JSON Schema and the data dictionary. */
export const KINDS = {
  Dataset: dataset,
  License: license,
  Change: change,
  SourceDocument: sourceDocument,
  ThemeGroup: themeGroup,
  Theme: theme,
  Indicator: indicator,
  IndicatorPart: indicatorPart,
  Place: place,
  Fact: fact,
  Zone: zone,
  Passage: passage,
  SubArea: subArea,
  ZoneTheme: zoneTheme,
  ThemeReason: themeReason,
  GoalGroup: goalGroup,
  Goal: goal,
  Linkage: linkage,
  StatedCount: statedCount,
  Observation: observation,
  Programme: programme,
  Carrier: carrier,
  Evidence: evidence,
  Locator: locator,
} as const

export type Kind = keyof typeof KINDS
