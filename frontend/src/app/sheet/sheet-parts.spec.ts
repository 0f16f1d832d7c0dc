import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { deriveSheet, type Fix, type Stat, type Violation } from '@heroledger/rules';
import { ExperienceRing } from './experience-ring';
import { PoolStepper } from './pool-stepper';
import { aCharacter, srdRules } from './testing/characters';
import { ViolationNote } from './violation-note';
import { Why } from './why';

const sheet = deriveSheet(aCharacter('fighter'), srdRules);

function statOf(id: string): Stat {
  const stat = sheet.stats.find((candidate) => candidate.id === id);
  if (stat === undefined) throw new Error(`There is no ${id}.`);
  return stat;
}

@Component({
  imports: [Why],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-why [stat]="first()" rulesetName="SRD 5.1"><span class="asks">17</span></app-why>
    <app-why [stat]="second()" rulesetName="SRD 5.1"><span class="asks">10</span></app-why>
    <app-why [stat]="third()" [before]="score()" rulesetName="SRD 5.1"><span class="asks">+0</span></app-why>
    <app-why [stat]="damage" dice="1d8" rulesetName="SRD 5.1"><span class="asks">1d8 + 3</span></app-why>
    <button type="button" id="elsewhere">Elsewhere</button>
  `,
})
class TwoNumbers {
  readonly first = signal(statOf('armorClass'));
  readonly second = signal(statOf('hitPoints'));
  readonly third = signal<Stat>({ ...statOf('charisma.modifier'), value: 0, steps: [] });
  readonly score = signal<Stat>({ ...statOf('charisma'), value: 11 });
  readonly damage: Stat = {
    ...statOf('initiative'),
    name: 'Damage',
    value: 3,
    steps: [{ source: 'Strength modifier', detail: null, op: 'set', amount: 3, total: 3 }],
    inWords: null,
  };
}

describe('A number that is asked why', () => {
  beforeEach(() => {
    Object.defineProperty(window, 'matchMedia', { configurable: true, value: () => ({ matches: false }) });
  });

  function setup() {
    const fixture = TestBed.createComponent(TwoNumbers);
    document.body.append(fixture.nativeElement);
    fixture.detectChanges();
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('.why-ask')];
    const ask = async (index: number): Promise<void> => {
      buttons[index]?.focus();
      buttons[index]?.click();
      await fixture.whenStable();
    };
    const accounts = (): readonly string[] =>
      [...document.querySelectorAll('app-why-panel h2')].map((title) =>
        title.textContent.replaceAll(/\s+/g, ' ').trim(),
      );
    return { fixture, buttons, ask, accounts };
  }

  afterEach(() => {
    document.querySelectorAll('.cdk-overlay-container').forEach((container) => container.remove());
  });

  it('shows its account, step by step down to the sum', async () => {
    const { ask, accounts, buttons } = setup();
    await ask(0);
    expect(accounts()).toEqual([`Armor class ${String(statOf('armorClass').value)}`]);
    expect(buttons[0]?.getAttribute('aria-expanded')).toBe('true');
    const rows = [...document.querySelectorAll('app-why-panel tbody tr')];
    expect(rows).toHaveLength(statOf('armorClass').steps.length);
    expect(document.querySelector('app-why-panel tfoot .amt')?.textContent).toBe(String(statOf('armorClass').value));
  });

  const shown = (selector: string): string =>
    (document.querySelector(`app-why-panel ${selector}`)?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  const cells = (selector: string): readonly string[] =>
    [...document.querySelectorAll(`app-why-panel ${selector} :is(th, td)`)].map(({ textContent }) =>
      textContent.trim(),
    );

  it('says nothing of a formula that something else took the place of', async () => {
    const { ask } = setup();
    await ask(0);
    expect(statOf('armorClass').steps[0]?.source).toBe('Chain Mail');
    expect(shown('.sum-foot')).toBe('SRD 5.1');
  });

  it('shows how it comes to nothing', async () => {
    const { ask } = setup();
    await ask(2);
    expect(cells('table:last-of-type tbody')).toEqual(['(Charisma − 10) ÷ 2, rounded down', '+0', '+0']);
  });

  it('names the die that is rolled besides', async () => {
    const { ask } = setup();
    await ask(3);
    expect(shown('h2')).toBe('Damage 1d8 + 3');
    expect(cells('tbody')).toEqual(['Rolled', '1d8', '1d8', 'Strength modifier', '+3', '1d8 + 3']);
    expect(shown('tfoot .amt')).toBe('1d8 + 3');
  });

  it('closes when another number is asked: one account at a time', async () => {
    const { ask, accounts } = setup();
    await ask(0);
    await ask(1);
    expect(accounts()).toEqual([`Hit points ${String(statOf('hitPoints').value)}`]);
  });

  it('closes on Escape and gives the focus back', async () => {
    const { fixture, ask, accounts, buttons } = setup();
    await ask(0);
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', keyCode: 27, bubbles: true }));
    await fixture.whenStable();
    expect(accounts()).toEqual([]);
    expect(document.activeElement).toBe(buttons[0]);
    expect(buttons[0]?.getAttribute('aria-expanded')).toBe('false');
  });

  it('closes when it is pressed again', async () => {
    const { ask, accounts } = setup();
    await ask(0);
    await ask(0);
    expect(accounts()).toEqual([]);
  });
});

describe('Hit points', () => {
  function setup(remaining: number) {
    const fixture = TestBed.createComponent(PoolStepper);
    fixture.componentRef.setInput('pool', { ...statOf('hitPoints'), value: 12, remaining });
    fixture.componentRef.setInput('rulesetName', 'SRD 5.1');
    const spent: number[] = [];
    fixture.componentInstance.spent.subscribe((used) => spent.push(used));
    fixture.detectChanges();
    const root: HTMLElement = fixture.nativeElement;
    const [lose, regain] = [...root.querySelectorAll<HTMLButtonElement>('.step-btn')];
    return { spent, lose, regain, root };
  }

  it('go down and up one by one', () => {
    const { spent, lose, regain } = setup(9);
    lose?.click();
    regain?.click();
    expect(spent).toEqual([4, 2]);
  });

  it('stop at nothing and at the maximum, and say so', () => {
    const empty = setup(0);
    empty.lose?.click();
    expect(empty.spent).toEqual([]);
    expect(empty.lose?.getAttribute('aria-disabled')).toBe('true');
    const full = setup(12);
    full.regain?.click();
    expect(full.spent).toEqual([]);
  });

  it('warn in ember below a quarter', () => {
    expect(setup(2).root.querySelector('.bar-fill.ember')).not.toBeNull();
    expect(setup(3).root.querySelector('.bar-fill.ember')).toBeNull();
  });
});

describe('A correction', () => {
  const fix: Fix = { label: 'Set Charisma to 10', patch: [{ op: 'replace', path: '/abilities/charisma', value: 10 }] };
  const violation: Violation = {
    code: 'ABILITY_BUDGET_EXCEEDED',
    pointer: '/abilities',
    message: '29 points spent, the budget is 27.',
    advice: 'Lower scores until they cost 2 points less.',
    params: {},
    severity: 'rule',
    fixes: [fix],
  };

  function setup(editable: boolean) {
    const fixture = TestBed.createComponent(ViolationNote);
    fixture.componentRef.setInput('violation', violation);
    fixture.componentRef.setInput('editable', editable);
    const mended: Fix[] = [];
    fixture.componentInstance.mend.subscribe((pressed) => mended.push(pressed));
    fixture.detectChanges();
    const root: HTMLElement = fixture.nativeElement;
    return { root, mended };
  }

  it('says what is wrong, what would mend it, and mends it with one press', () => {
    const { root, mended } = setup(true);
    expect(root.textContent).toContain('29 points spent, the budget is 27.');
    root.querySelector<HTMLButtonElement>('.btn')?.click();
    expect(mended).toEqual([fix]);
  });

  it('has no buttons for somebody who only looks', () => {
    expect(setup(false).root.querySelector('button')).toBeNull();
  });
});

describe('The ring of experience', () => {
  it.each([
    [
      3,
      { points: 1980, levelStart: 900, nextLevelAt: 2700, canLevelUp: false },
      '60 100',
      'Level 3, 60 percent of the way to level 4',
    ],
    [
      4,
      { points: 6600, levelStart: 2700, nextLevelAt: 6500, canLevelUp: true },
      '100 100',
      'Level 4, ready for level 5',
    ],
    [
      20,
      { points: 355000, levelStart: 355000, nextLevelAt: null, canLevelUp: false },
      '100 100',
      'Level 20, the highest',
    ],
  ])('at level %d is drawn and said', (level, experience, arc, words) => {
    const fixture = TestBed.createComponent(ExperienceRing);
    fixture.componentRef.setInput('level', level);
    fixture.componentRef.setInput('experience', experience);
    fixture.detectChanges();
    const root: HTMLElement = fixture.nativeElement;
    expect(root.querySelector('.rg-arc')?.getAttribute('stroke-dasharray')).toBe(arc);
    expect(root.querySelector('svg')?.getAttribute('aria-label')).toBe(words);
  });
});
