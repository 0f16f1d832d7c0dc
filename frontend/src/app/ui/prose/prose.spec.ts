import { TestBed } from '@angular/core/testing';
import { Prose } from './prose';

async function shown(text: string): Promise<HTMLElement> {
  const fixture = TestBed.createComponent(Prose);
  fixture.componentRef.setInput('text', text);
  await fixture.whenStable();
  await import('./markdown');
  await fixture.whenStable();
  fixture.detectChanges();
  return fixture.nativeElement;
}

describe('A text on the page', () => {
  it('has its Markdown', async () => {
    expect((await shown('Left the **guard**.')).querySelector('strong')?.textContent).toBe('guard');
  });

  it('keeps the links that lead out of the page, which tell nobody where one came from', async () => {
    const link = (await shown('[map](https://example.test/)')).querySelector('a');
    expect(link?.getAttribute('rel')).toContain('noreferrer');
    expect(link?.getAttribute('target')).toBe('_blank');
  });

  it('stays as it was typed where its Markdown cannot be followed', async () => {
    const text = '> '.repeat(100);
    expect((await shown(text)).querySelector('.typed')?.textContent).toBe(text);
  });
});
