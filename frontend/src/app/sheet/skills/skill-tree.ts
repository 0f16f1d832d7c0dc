import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  ElementRef,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import {
  skillStatesOf,
  type Character,
  type Fix,
  type LoadedRuleset,
  type Sheet,
  type SkillState,
} from '@heroledger/rules';
import { formatNumber, Icon } from '../../ui';
import type { Ranking } from './ranking';
import { SkillDetail } from './skill-detail';
import { graphOf, type GraphEdge, type GraphNode } from './skill-graph';
import { drawingOf, walk, type Direction } from './skill-drawing';

type Standing = 'learned' | 'open' | 'locked';

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/**
 * The skills of one category as a graph: each by what leads to it, with the lines that carry the rank they ask for.
 * It runs sideways, on a phone downwards; arrow keys walk along the lines, + and − learn and give back.
 */
@Component({
  selector: 'app-skill-tree',
  imports: [Icon, SkillDetail],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './skill-tree.html',
  styleUrl: './skill-tree.scss',
})
export class SkillTree {
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly #narrow = matchMedia('(max-width: 719.9px)');

  readonly rules = input.required<LoadedRuleset>();
  readonly character = input.required<Character>();
  readonly sheet = input.required<Sheet>();
  readonly ranked = output<Ranking>();
  readonly mend = output<Fix>();

  readonly #downwards = signal(this.#narrow.matches);
  readonly #category = signal<string | null>(null);
  readonly #selected = signal<string | null>(null);

  readonly #states = computed(
    () => new Map(skillStatesOf(this.character(), this.rules()).map((state) => [state.skill.id, state])),
  );
  protected readonly categories = computed(() => {
    const states = [...this.#states().values()];
    return this.rules()
      .ruleset.skillRules.categories.map(({ id, name }) => {
        const own = states.filter(({ skill }) => skill.category === id);
        return { id, name, size: own.length, ranks: own.reduce((sum, { rank }) => sum + rank, 0) };
      })
      .filter(({ size }) => size > 0);
  });
  protected readonly category = computed(() => this.#category() ?? this.categories()[0]?.id ?? '');
  protected readonly graph = computed(() => graphOf(this.category(), this.rules().ruleset));
  protected readonly drawing = computed(() => drawingOf(this.graph(), this.#downwards()));
  protected readonly nodes = computed(() => this.drawing().nodes.map((placed) => this.#nodeView(placed)));
  protected readonly edges = computed(() =>
    this.drawing().edges.map((placed) => ({ ...placed, look: this.#lookOf(placed.edge), words: markOf(placed.edge) })),
  );
  protected readonly selected = computed(() => {
    const nodes = this.graph().nodes;
    const chosen = nodes.find(({ skill }) => skill.id === this.#selected()) ?? nodes.find(({ foreign }) => !foreign);
    return chosen === undefined ? null : (this.#states().get(chosen.skill.id) ?? null);
  });

  constructor() {
    const turn = ({ matches }: MediaQueryListEvent): void => {
      this.#downwards.set(matches);
    };
    this.#narrow.addEventListener('change', turn);
    inject(DestroyRef).onDestroy(() => {
      this.#narrow.removeEventListener('change', turn);
    });
  }

  protected show(category: string): void {
    this.#category.set(category);
    this.#selected.set(null);
  }

  protected select(skillId: string): void {
    this.#selected.set(skillId);
  }

  protected press(event: KeyboardEvent, node: GraphNode): void {
    const state = this.#states().get(node.skill.id);
    const direction = directions[event.key];
    if (direction !== undefined) this.#walk(node, direction);
    else if (event.key === '+' && state?.closedBecause === null) this.#rank(state, state.rank + 1);
    else if (event.key === '-' && state !== undefined && state.learned > 0) this.#rank(state, state.learned - 1);
    else return;
    event.preventDefault();
  }

  #rank({ skill }: SkillState, rank: number): void {
    this.select(skill.id);
    this.ranked.emit({ skill, rank });
  }

  #walk(node: GraphNode, direction: Direction): void {
    const next = walk(this.graph(), node, direction, this.#downwards());
    if (next === null) return;
    this.select(next.skill.id);
    this.#host.querySelector<HTMLElement>(`[data-skill="${CSS.escape(next.skill.id)}"]`)?.focus();
  }

  #nodeView({ node, x, y }: { readonly node: GraphNode; readonly x: number; readonly y: number }) {
    const { skill, foreign } = node;
    const state = this.#states().get(skill.id);
    const rank = state?.rank ?? 0;
    const closed = state?.closedBecause ?? null;
    const standing: Standing = rank > 0 ? 'learned' : closed === null ? 'open' : 'locked';
    return {
      node,
      x,
      y,
      skill,
      rank,
      standing,
      note: this.#noteOf(standing, rank, state),
      // Dashes and gaps of a circle that is as long as there are ranks.
      arcs: `${'0.82 0.18 '.repeat(rank)}0 ${String(skill.maximumRank)}`,
      category: foreign ? (this.#categoryName(skill.category) ?? null) : null,
    };
  }

  #noteOf(standing: Standing, rank: number, state: SkillState | undefined): string {
    if (standing === 'learned') return $localize`Rank ${formatNumber(rank)}:rank:`;
    if (standing === 'locked') return (state?.closedBecause ?? '').replace(/\.$/, '');
    const cost = state?.cost ?? null;
    if (cost === null) return $localize`Open`;
    return cost === 1 ? $localize`Open, 1 point` : $localize`Open, ${formatNumber(cost)}:points: points`;
  }

  #categoryName(id: string): string | undefined {
    return this.rules().ruleset.skillRules.categories.find((category) => category.id === id)?.name;
  }

  /** `learned` leads to something that is learned, `open` to what may be; a met one waits for something else. */
  #lookOf({ from, to, rank }: GraphEdge): 'learned' | 'open' | 'met' | 'locked' {
    const target = this.#states().get(to.skill.id);
    if ((this.#states().get(from.skill.id)?.rank ?? 0) < rank) return 'locked';
    if ((target?.rank ?? 0) > 0) return 'learned';
    return target?.closedBecause === null ? 'open' : 'met';
  }
}

function markOf({ rank, alternative }: GraphEdge): string {
  return alternative ? $localize`:Mark on a line of the skill tree, one of several would do:or` : formatNumber(rank);
}
