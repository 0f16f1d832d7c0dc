import { Marked, type Tokens } from 'marked';

/** Every heading of a text stands below those of its page. */
const highestHeading = 3;
const lowestHeading = 6;
/** Quotes in quotes and lists in lists on one line: beyond it nobody writes, and a reader would take seconds. */
const nestedInOneLine = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])){16}/m;
const deepestIndent = /^[ \t]{80}/m;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => escapes[letter] ?? letter);

const reader = new Marked({
  gfm: true,
  // A new line where one was typed: most texts are no Markdown at all.
  breaks: true,
  renderer: {
    // Whoever writes a tag sees a tag.
    html: ({ text }: Tokens.HTML | Tokens.Tag) => escaped(text),
    heading({ depth, tokens }: Tokens.Heading) {
      const level = Math.min(lowestHeading, depth + highestHeading - 1);
      return `<h${String(level)}>${this.parser.parseInline(tokens)}</h${String(level)}>\n`;
    },
    link({ href, tokens }: Tokens.Link) {
      return linkTo(href, this.parser.parseInline(tokens));
    },
    // A picture from elsewhere would tell its owner who reads the page, and when: it is a link that one may follow.
    image: ({ href, text }: Tokens.Image) => linkTo(href, escaped(text === '' ? href : text)),
    checkbox: ({ checked }: Tokens.Checkbox) => (checked ? '☑ ' : '☐ '),
  },
});

/**
 * Markdown as HTML: headings from h3 on, nothing loaded from anywhere, no tag that the writer typed.
 * @returns Null where the text is shown better as it was typed, since no reader would follow its nesting.
 */
export function toHtml(markdown: string): string | null {
  if (nestedInOneLine.test(markdown) || deepestIndent.test(markdown)) return null;
  try {
    return reader.parse(markdown, { async: false });
  } catch {
    return null;
  }
}

function linkTo(href: string, words: string): string {
  if (!/^(?:https?:\/\/|mailto:)/i.test(href)) return words;
  return `<a href="${escaped(href)}" target="_blank" rel="noopener noreferrer nofollow ugc">${words}</a>`;
}
