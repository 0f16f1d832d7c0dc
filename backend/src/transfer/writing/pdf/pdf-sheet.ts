import type { SheetOutline } from '../outline';
import { LABEL, NOTE, oneLine } from './blocks';
import { firstPage } from './first-page';
import { Form } from './form';
import { furtherPages } from './further-pages';
import { PAGE, Paper } from './paper';

/**
 * A sheet of any ruleset as a form to print or to fill: A4, with the faces of the app in it. The same outline and the
 * same time make the same bytes. Others are served while it is drawn.
 */
export async function pdfSheet(outline: SheetOutline, at: Date): Promise<Buffer> {
  const paper = await Paper.open({
    Title: outline.name,
    Subject: [outline.rulesetWords, outline.attribution].filter((words) => words !== null).join('. '),
    Creator: 'Heroledger',
    Producer: 'Heroledger',
    CreationDate: at,
    ModDate: at,
  });
  const desk = { paper, form: new Form(paper) };
  const last = await firstPage(desk, outline);
  await furtherPages(desk, outline, last + 1);
  footers(paper, outline);
  desk.form.close();
  return paper.finish();
}

function footers(paper: Paper, { name, rulesetWords }: SheetOutline): void {
  const y = PAGE.height - PAGE.margin + 4;
  const room = (PAGE.width - 2 * PAGE.margin) / 3;
  for (let page = 0; page < paper.pages; page += 1) {
    paper.turnTo(page);
    paper.hairline(PAGE.margin, y - 13, PAGE.width - 2 * PAGE.margin);
    oneLine(paper, name, { ...NOTE, face: 'name', size: 8.5 }, { x: PAGE.margin, y, room });
    oneLine(paper, rulesetWords, { ...NOTE, align: 'center' }, { x: PAGE.margin + room, y, room });
    const number = { ...LABEL, align: 'right' } as const;
    paper.write(`${page + 1} OF ${paper.pages}`, number, PAGE.margin + 2 * room, { y, room });
  }
}
