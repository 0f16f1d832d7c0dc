import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Field, FieldControl } from './field';

@Component({
  imports: [Field, FieldControl],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-field label="Name" hint="How friends see her" [problem]="problem()"><input appControl /></app-field>
    <app-field label="Age"><input appControl /></app-field>
  `,
})
class Form {
  readonly problem = signal<string | null>(null);
}

describe('Field', () => {
  async function form() {
    const fixture = TestBed.createComponent(Form);
    await fixture.whenStable();
    const page: HTMLElement = fixture.nativeElement;
    const inputs = Array.from(page.querySelectorAll('input'));
    const noteOf = (input: HTMLInputElement | undefined): string =>
      page.querySelector(`#${input?.getAttribute('aria-describedby') ?? ''}`)?.textContent.trim() ?? '';
    return { fixture, inputs, noteOf };
  }

  it('names its control, each field its own', async () => {
    const { inputs } = await form();
    expect(inputs.map((input) => input.labels?.[0]?.textContent)).toEqual(['Name', 'Age']);
  });

  it('describes the control by its hint, and by what is wrong in its place', async () => {
    const { fixture, inputs, noteOf } = await form();
    expect(noteOf(inputs[0])).toBe('How friends see her');
    expect(inputs[0]?.getAttribute('aria-invalid')).toBeNull();

    fixture.componentInstance.problem.set('A name is needed.');
    await fixture.whenStable();
    expect(noteOf(inputs[0])).toBe('A name is needed.');
    expect(inputs[0]?.getAttribute('aria-invalid')).toBe('true');
    expect(inputs[1]?.getAttribute('aria-invalid')).toBeNull();
  });
});
