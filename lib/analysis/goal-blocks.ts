import { GOAL_KINDS } from '@/lib/domain/goal-kinds'
import type { Goal, GoalGroup, Zone } from '@/lib/domain/zone'

interface GoalsOfKind {
  kind: Goal['kind']
  goals: readonly Goal[]
}

/** The goals under one slogan, umbrella or heading, or under none, by kind. */
export interface GoalBlock {
  group?: GoalGroup
  kinds: readonly GoalsOfKind[]
}

/** A zone's goals as the document groups them; those under no group come last. */
export function goalBlocks(zone: Pick<Zone, 'goals' | 'goalGroups'>): readonly GoalBlock[] {
  const groups = new Set(zone.goalGroups.map(({ id }) => id))
  const grouped = zone.goalGroups.map((group) => ({
    group,
    kinds: byKind(zone.goals.filter((goal) => goal.group === group.id)),
  }))
  const loose = { kinds: byKind(zone.goals.filter(({ group }) => !group || !groups.has(group))) }
  return [...grouped, loose].filter(({ kinds }) => kinds.length > 0)
}

function byKind(goals: readonly Goal[]): GoalsOfKind[] {
  return GOAL_KINDS.map((kind) => ({ kind, goals: goals.filter((goal) => goal.kind === kind) })) //
    .filter((each) => each.goals.length > 0)
}
