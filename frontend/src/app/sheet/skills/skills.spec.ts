import { TestBed } from '@angular/core/testing';
import { deriveSheet, learnSkill, loadRuleset, type Character, type Prerequisite } from '@heroledger/rules';
import adventureCore from '../../../../../libs/rules/rulesets/adventure-core.json';
import { aCharacter, coreRules, srdRules } from '../testing/characters';
import type { Ranking } from './ranking';
import { SkillBoard } from './skill-board';
import { drawingOf, walk } from './skill-drawing';
import { graphOf, hasLines } from './skill-graph';
import { needsOf } from './skill-needs';

const { ruleset } = coreRules;
const roadwright = aCharacter('wayfarer');
const placesIn = (category: string) =>
  new Map(graphOf(category, ruleset).nodes.map(({ skill, depth, lane }) => [skill.id, { depth, lane }]));
const nodeIn = (category: string, id: string) => {
  const node = graphOf(category, ruleset).nodes.find(({ skill }) => skill.id === id);
  if (node === undefined) throw new Error(`There is no ${id} in ${category}.`);
  return node;
};

describe('The tree of skills', () => {
  it('is drawn where one skill leads to another, in any game', () => {
    expect(hasLines(ruleset)).toBe(true);
    expect(hasLines(srdRules.ruleset)).toBe(false);
  });

  it('places a skill behind all that lead to it, and what is as far beside each other', () => {
    const places = placesIn('exploration');
    expect(places.get('wayfinding')?.depth).toBe(1);
    expect(places.get('cartography')?.depth).toBe(2);
    const taken = [...places.values()].map(({ depth, lane }) => `${String(depth)}/${String(lane)}`);
    expect(new Set(taken).size).toBe(taken.length);
  });

  it('shows skills of other categories that are asked for, without what leads to those', () => {
    expect(nodeIn('exploration', 'tracking')).toMatchObject({ foreign: true, depth: 0 });
    expect(placesIn('knowledge').has('foraging')).toBe(true);
    expect(placesIn('crafting').has('herb-lore')).toBe(true);
    expect(placesIn('crafting').has('foraging')).toBe(false);
  });

  it('says on a line which rank is asked for, and where one of several would do', () => {
    const asked = graphOf('combat', ruleset).edges.map(({ from, to, rank, alternative }) => [
      from.skill.id,
      to.skill.id,
      rank,
      alternative,
    ]);
    expect(asked).toContainEqual(['bladework', 'shieldcraft', 1, false]);
    expect(asked).toContainEqual(['archery', 'tactics', 2, true]);
  });

  it('draws no line to what must not be there', () => {
    const requires: Prerequisite = { not: { skill: 'bladework', rank: 1 } };
    const skills = adventureCore.skills.map((skill) => (skill.id === 'archery' ? { ...skill, requires } : skill));
    const changed = loadRuleset({ ...adventureCore, skills });
    expect(graphOf('combat', changed.ruleset).edges.some(({ to }) => to.skill.id === 'archery')).toBe(false);
  });

  it('runs sideways, and downwards on a phone, with nothing outside of it', () => {
    const graph = graphOf('social', ruleset);
    const [wide, tall] = [drawingOf(graph, false), drawingOf(graph, true)];
    expect(wide.width).toBeGreaterThan(0);
    for (const { width, height, nodes } of [wide, tall]) {
      expect(nodes.every(({ x, y }) => x > 0 && x < width && y > 0 && y < height)).toBe(true);
    }
    const persuasion = graph.nodes.find(({ skill }) => skill.id === 'persuasion');
    const at = (drawing: typeof wide, id: string) => drawing.nodes.find(({ node }) => node.skill.id === id);
    expect(at(wide, 'bargaining')?.x).toBeGreaterThan(at(wide, 'persuasion')?.x ?? Infinity);
    expect(at(tall, 'bargaining')?.y).toBeGreaterThan(at(tall, 'persuasion')?.y ?? Infinity);
    expect(persuasion).toBeDefined();
  });

  it('is walked with the arrow keys, along lines and to neighbours', () => {
    const graph = graphOf('exploration', ruleset);
    const named = (id: string) => {
      const found = graph.nodes.find(({ skill }) => skill.id === id);
      if (found === undefined) throw new Error(`There is no ${id}.`);
      return found;
    };
    expect(walk(graph, named('tracking'), 'right', false)?.skill.id).toBe('wayfinding');
    expect(walk(graph, named('wayfinding'), 'left', false)?.skill.id).toBe('tracking');
    expect(walk(graph, named('tracking'), 'down', true)?.skill.id).toBe('wayfinding');
    expect(walk(graph, named('tracking'), 'left', false)).toBeNull();
    expect(walk(graph, named('climbing'), 'down', false)).not.toBeNull();
  });

  it('tells what a skill needs part by part, with what there is of it', () => {
    const starReading = coreRules.skills.get('star-reading');
    if (starReading === undefined) throw new Error('There is no star reading.');
    const needs = needsOf(starReading, { ...roadwright, skills: [] }, coreRules);
    expect(needs).toContainEqual({ words: 'Needs level 4, is 1', met: false });
    expect(needs).toContainEqual({ words: 'Needs Cartography 1, has 0', met: false });
  });
});

describe('The board of skills', () => {
  beforeEach(() => {
    Object.defineProperty(window, 'matchMedia', {
      configurable: true,
      value: () => ({ matches: false, addEventListener: jest.fn(), removeEventListener: jest.fn() }),
    });
    Object.defineProperty(window, 'CSS', { configurable: true, value: { escape: (text: string) => text } });
  });

  async function setup(character: Character, rules = coreRules) {
    const fixture = TestBed.createComponent(SkillBoard);
    const show = async (shown: Character): Promise<void> => {
      fixture.componentRef.setInput('character', shown);
      fixture.componentRef.setInput('sheet', deriveSheet(shown, rules));
      await fixture.whenStable();
    };
    fixture.componentRef.setInput('rules', rules);
    await show(character);
    const ranked: Ranking[] = [];
    fixture.componentInstance.ranked.subscribe((ranking) => ranked.push(ranking));
    const root: HTMLElement = fixture.nativeElement;
    const nodeOf = (id: string) => root.querySelector<HTMLButtonElement>(`[data-skill="${id}"]`);
    const press = async (words: RegExp): Promise<void> => {
      [...root.querySelectorAll('button')].find(({ textContent }) => words.test(textContent.trim()))?.click();
      await fixture.whenStable();
    };
    const key = (id: string, name: string) =>
      nodeOf(id)?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
    return { fixture, root, ranked, nodeOf, press, key, show };
  }

  it('says of each skill whether it is learned, open, or locked and why', async () => {
    const poor = { ...roadwright, skills: [{ id: 'bladework', rank: 1 }] };
    const { nodeOf } = await setup(poor);
    expect(nodeOf('bladework')?.className).toContain('learned');
    expect(nodeOf('shieldcraft')?.textContent).toContain('Open, 1 point');
    expect(nodeOf('tactics')?.textContent).toContain('Needs level 4, is 1');
  });

  it('learns and gives back by the buttons beside the tree', async () => {
    const { press, nodeOf, ranked, fixture } = await setup({ ...roadwright, skills: [{ id: 'bladework', rank: 1 }] });
    nodeOf('shieldcraft')?.click();
    await fixture.whenStable();
    await press(/^Learn, 1 point$/);
    nodeOf('bladework')?.click();
    await fixture.whenStable();
    await press(/^Unlearn$|^Lower to rank/);
    expect(ranked.map(({ skill, rank }) => [skill.id, rank])).toEqual([
      ['shieldcraft', 1],
      ['bladework', 0],
    ]);
  });

  it('learns and gives back by + and −, and only what is open', async () => {
    const { key, ranked } = await setup({ ...roadwright, skills: [{ id: 'bladework', rank: 1 }] });
    key('shieldcraft', '+');
    key('tactics', '+');
    key('bladework', '-');
    key('shieldcraft', '-');
    expect(ranked.map(({ skill, rank }) => [skill.id, rank])).toEqual([
      ['shieldcraft', 1],
      ['bladework', 0],
    ]);
  });

  it('shows the same as a list on demand, and only a list where no skill leads to another', async () => {
    const tree = await setup(roadwright);
    expect(tree.root.querySelector('app-skill-ledger')).toBeNull();
    await tree.press(/^List$/);
    expect(tree.root.querySelector('app-skill-ledger')).not.toBeNull();
    const list = await setup(aCharacter('fighter'), srdRules);
    expect(list.root.querySelector('app-skill-tree')).toBeNull();
    expect(list.root.querySelector('app-skill-ledger')).not.toBeNull();
  });

  it('draws a rank anew as soon as it is learned', async () => {
    const { show, nodeOf } = await setup({ ...roadwright, skills: [{ id: 'bladework', rank: 1 }] });
    await show(learnSkill({ ...roadwright, skills: [{ id: 'bladework', rank: 1 }] }, 'shieldcraft', 1));
    expect(nodeOf('shieldcraft')?.className).toContain('learned');
  });
});
