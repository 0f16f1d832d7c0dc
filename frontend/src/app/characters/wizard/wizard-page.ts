import { CdkMenu, CdkMenuItem, CdkMenuTrigger } from '@angular/cdk/menu';
import { NgComponentOutlet } from '@angular/common';
import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  Injector,
  input,
  signal,
  type Type,
  untracked,
  viewChild,
  ViewEncapsulation,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Dialogs, Icon, Mark, ThemeSwitch, Toast } from '../../ui';
import { LiveSheet } from './live-sheet';
import { AbilitiesStep } from './steps/abilities-step';
import { AncestryStep } from './steps/ancestry-step';
import { ClassStep } from './steps/class-step';
import { ConceptStep } from './steps/concept-step';
import { EquipmentStep } from './steps/equipment-step';
import { ReviewStep } from './steps/review-step';
import { RulesetStep } from './steps/ruleset-step';
import { SkillsStep } from './steps/skills-step';
import { StoryStep } from './steps/story-step';
import type { Matter } from './matters';
import { isWizardStep, stepNames, wizardSteps, type WizardStep } from './wizard-steps';
import { WizardStore } from './wizard-store';

const anyMatter = '.wiz .violation button, .wiz [data-open] :is(button, input)';

/** One step of making a character at a time, beside the sheet as it stands. */
@Component({
  selector: 'app-wizard-page',
  imports: [CdkMenu, CdkMenuItem, CdkMenuTrigger, Icon, LiveSheet, Mark, NgComponentOutlet, RouterLink, ThemeSwitch],
  changeDetection: ChangeDetectionStrategy.OnPush,
  encapsulation: ViewEncapsulation.None,
  templateUrl: './wizard-page.html',
  styleUrl: './wizard-page.scss',
})
export class WizardPage {
  readonly #router = inject(Router);
  readonly #injector = inject(Injector);
  readonly #toast = inject(Toast);
  readonly #dialogs = inject(Dialogs);
  protected readonly store = inject(WizardStore);

  /** From the address, so that the browser's own way back goes step by step. */
  readonly step = input<WizardStep, unknown>(this.store.draft().step, {
    transform: (value) => (isWizardStep(value) ? value : this.store.draft().step),
  });

  protected readonly steps = wizardSteps;
  protected readonly names = stepNames;
  protected readonly components = {
    ruleset: RulesetStep,
    concept: ConceptStep,
    ancestry: AncestryStep,
    class: ClassStep,
    abilities: AbilitiesStep,
    skills: SkillsStep,
    equipment: EquipmentStep,
    story: StoryStep,
    review: ReviewStep,
  } as const satisfies Readonly<Record<WizardStep, Type<unknown>>>;
  protected readonly component = computed<Type<unknown>>(() => this.components[this.step()]);

  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  protected readonly index = computed(() => wizardSteps.indexOf(this.step()));
  protected readonly previous = computed(() => wizardSteps[this.index() - 1] ?? null);
  protected readonly next = computed(() => wizardSteps[this.index() + 1] ?? null);
  protected readonly openHere = computed(() => this.store.matters().filter(({ step }) => step === this.step()));
  protected readonly firstHere = computed(() => this.openHere()[0] ?? null);
  /** Pressing on once tells what is open here; pressing again goes on all the same. */
  readonly #told = signal<WizardStep | null>(null);
  protected readonly told = computed(() => this.#told() === this.step() && this.openHere().length > 0);

  constructor() {
    void this.store.resume();
    effect(() => {
      const step = this.step();
      untracked(() => this.#arrive(step));
    });
  }

  /** Behind the furthest step nothing is done yet, except where the document already says so. */
  protected isDone(step: WizardStep): boolean {
    if (step === 'review' || this.store.document() === null) return false;
    const before = wizardSteps.indexOf(step) < this.index();
    return before && !this.store.matters().some((matter) => matter.step === step);
  }

  protected goTo(step: WizardStep): void {
    void this.#router.navigate([], { queryParams: { step } });
  }

  protected goOn(): void {
    const next = this.next();
    if (this.store.document() === null || (this.openHere().length > 0 && !this.told())) {
      this.#told.set(this.step());
      return;
    }
    if (next === null) void this.#finish();
    else this.goTo(next);
  }

  /** Leads to where a matter of this step is settled. */
  protected show({ place }: Matter): void {
    const page = this.heading().nativeElement.ownerDocument;
    const marked = place === null ? '' : `.wiz [data-open="${CSS.escape(place)}"] :is(button, input)`;
    const found =
      (marked === '' ? null : page.querySelector<HTMLElement>(marked)) ?? page.querySelector<HTMLElement>(anyMatter);
    const target = found ?? this.heading().nativeElement;
    target.focus();
    target.scrollIntoView({ block: 'center' });
  }

  protected async startOver(): Promise<void> {
    const name = this.store.document()?.name.trim() ?? '';
    const sure = await this.#dialogs.confirm({
      title: name === '' ? $localize`Start over?` : $localize`Start over without ${name}:name:?`,
      body: $localize`What was chosen so far is thrown away. Nothing has been saved yet.`,
      act: $localize`Start over`,
      leave: $localize`Keep it`,
      destructive: true,
    });
    if (!sure) return;
    this.store.startOver();
    this.goTo('ruleset');
  }

  #arrive(step: WizardStep): void {
    if (this.store.document() === null && step !== 'ruleset') {
      // Every other step needs a ruleset.
      void this.#router.navigate([], { queryParams: { step: 'ruleset' }, replaceUrl: true });
      return;
    }
    if (this.store.draft().step !== step) {
      this.store.goTo(step);
      // Whoever pressed on reads on from the top of the new step.
      afterNextRender(() => this.heading().nativeElement.focus(), { injector: this.#injector });
    }
    this.#told.set(null);
  }

  protected tryAgain(): void {
    void this.store.resume();
  }

  async #finish(): Promise<void> {
    const created = await this.store.finish();
    if (created !== null) {
      await this.#router.navigate(['/characters', created.id]);
      this.#toast.show({ text: $localize`${created.name}:name: is in your ledger.`, icon: 'check' });
      return;
    }
    const step = this.store.refusedStep();
    if (step !== null) this.goTo(step);
  }
}
