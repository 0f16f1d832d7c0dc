import type { Prerequisite, Ruleset, Skill } from '@heroledger/rules';

/** A skill in its place: how many skills lead to it, and its lane beside the others that are as far. */
export interface GraphNode {
  readonly skill: Skill;
  readonly depth: number;
  readonly lane: number;
  /** Of another category, and shown because something here asks for it. */
  readonly foreign: boolean;
}

/** A line from what is asked for to what asks. */
export interface GraphEdge {
  readonly from: GraphNode;
  readonly to: GraphNode;
  /** The rank that is asked for. */
  readonly rank: number;
  /** One of several that would do. */
  readonly alternative: boolean;
}

export interface SkillGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly depths: number;
  readonly lanes: number;
}

/** Whether any skill of the game asks for another. Without that there is nothing to draw. */
export function hasLines({ skills }: Ruleset): boolean {
  return skills.some(({ requires }) => skillsAskedBy(requires).length > 0);
}

/** The skills of a category, placed by what leads to them; skills of other categories that they ask for stand before. */
export function graphOf(category: string, { skills }: Ruleset): SkillGraph {
  const byId = new Map(skills.map((skill) => [skill.id, skill]));
  const own = skills.filter((skill) => skill.category === category);
  const asked = own.flatMap(({ requires }) => skillsAskedBy(requires).map(({ skill }) => byId.get(skill)));
  const foreign = skills.filter((skill) => skill.category !== category && asked.includes(skill));
  const nodes = inLanes([...own, ...foreign], category);
  const nodeOf = new Map(nodes.map((node) => [node.skill.id, node]));
  const edges = nodes
    .filter((node) => !node.foreign)
    .flatMap((to) =>
      skillsAskedBy(to.skill.requires).flatMap(({ skill, rank, alternative }): GraphEdge[] => {
        const from = nodeOf.get(skill);
        return from === undefined ? [] : [{ from, to, rank, alternative }];
      }),
    );
  return {
    nodes,
    edges,
    depths: 1 + Math.max(0, ...nodes.map(({ depth }) => depth)),
    lanes: 1 + Math.max(0, ...nodes.map(({ lane }) => lane)),
  };
}

interface Asked {
  readonly skill: string;
  readonly rank: number;
  readonly alternative: boolean;
}

/** What must not be there is no line to anything. */
function skillsAskedBy(requires: Prerequisite | undefined, alternative = false): readonly Asked[] {
  if (requires === undefined || 'not' in requires) return [];
  if ('all' in requires) return requires.all.flatMap((part) => skillsAskedBy(part, alternative));
  if ('any' in requires) return requires.any.flatMap((part) => skillsAskedBy(part, requires.any.length > 1));
  return 'skill' in requires ? [{ skill: requires.skill, rank: requires.rank, alternative }] : [];
}

/** By depth, each as near to what leads to it as there is room. */
function inLanes(skills: readonly Skill[], category: string): readonly GraphNode[] {
  const depths = depthsOf(skills, category);
  const lanes = new Map<string, number>();
  const deepest = Math.max(0, ...depths.values());
  const nodes: GraphNode[] = [];
  for (let depth = 0; depth <= deepest; depth += 1) {
    const here = skills
      .filter(({ id }) => depths.get(id) === depth)
      .map((skill, order) => ({ skill, wish: wishedLane(skill, lanes) ?? (depth === 0 ? order : 0) }))
      .sort((one, other) => one.wish - other.wish);
    let free = 0;
    for (const { skill, wish } of here) {
      const lane = Math.max(free, wish);
      free = lane + 1;
      lanes.set(skill.id, lane);
      nodes.push({ skill, depth, lane, foreign: skill.category !== category });
    }
  }
  return nodes;
}

/** Between those that lead to it. */
function wishedLane({ requires }: Skill, lanes: ReadonlyMap<string, number>): number | null {
  const leading = skillsAskedBy(requires).flatMap(({ skill }) => lanes.get(skill) ?? []);
  return leading.length === 0 ? null : leading.reduce((sum, lane) => sum + lane, 0) / leading.length;
}

/** A ruleset with a circle does not load, so that this ends. What leads to a skill of another category is shown there. */
function depthsOf(skills: readonly Skill[], category: string): ReadonlyMap<string, number> {
  const byId = new Map(skills.map((skill) => [skill.id, skill]));
  const depths = new Map<string, number>();
  const depthOf = (skill: Skill): number => {
    const known = depths.get(skill.id);
    if (known !== undefined) return known;
    const asked = skill.category === category ? skillsAskedBy(skill.requires) : [];
    const before = asked.flatMap((one) => byId.get(one.skill) ?? []).map(depthOf);
    const depth = before.length === 0 ? 0 : 1 + Math.max(...before);
    depths.set(skill.id, depth);
    return depth;
  };
  skills.forEach(depthOf);
  return depths;
}
