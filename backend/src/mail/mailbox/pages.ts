import { escaped } from '../render-html';
import type { OpenedMail } from './opened-mail';

const STYLES = `
:root{color-scheme:light dark;--bg:#F4ECDC;--paper:#FFFCF6;--ink:#271C13;--soft:#5B4938;--line:#DCCFB8;--ember:#9E3D0E}
@media (prefers-color-scheme:dark){:root{--bg:#151210;--paper:#1C1815;--ink:#F1E8DA;--soft:#CDBDA8;--line:#3A312A;--ember:#FF9A5E}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--ink);font:400 17px/1.5 'Source Sans 3','Segoe UI','Noto Sans',Helvetica,Arial,sans-serif}
main{max-width:880px;margin:0 auto;padding:32px 16px 64px}
h1,h2{font-family:Alegreya,'Iowan Old Style','Palatino Linotype',Palatino,Georgia,serif;font-weight:500;letter-spacing:-.3px;margin:0 0 8px}
h1{font-size:34px;line-height:1.15}h2{font-size:22px;margin:32px 0 12px}
p{margin:0 0 16px}.soft{color:var(--soft)}
a{color:var(--ember)}a:focus-visible{outline:3px solid var(--ember);outline-offset:3px}
ol{list-style:none;margin:24px 0 0;padding:0;background:var(--paper);border:1px solid var(--line);border-radius:3px}
li{padding:14px 18px;border-top:1px solid var(--line);overflow-wrap:anywhere}li:first-child{border-top:0}
li a{font-weight:600}li span{display:block;color:var(--soft);font-size:15px}
iframe{width:100%;height:max(720px,80vh);border:1px solid var(--line);border-radius:3px}
@media (max-width:600px){iframe{height:860px}}
pre{background:var(--paper);border:1px solid var(--line);border-radius:3px;margin:0;padding:18px;white-space:pre-wrap;overflow-wrap:anywhere;font-size:15px}`;

/** Every mail that waits, the newest first. */
export function listPage(mails: readonly OpenedMail[]): string {
  const rows = mails.map(
    ({ id, subject, recipient, createdAt }) =>
      `<li><a href="/dev/mail/${escaped(id)}">${escaped(subject)}</a><span>to ${escaped(recipient)}, ${time(createdAt)}</span></li>`,
  );
  const list =
    rows.length === 0 ? '<p>Nothing yet. Register an account, and its mail is here.</p>' : `<ol>${rows.join('')}</ol>`;
  return page(
    'Mailbox',
    `<h1>Mailbox</h1><p class="soft">No mail server is set, so mails wait here, on this machine only. Set SMTP_HOST and they leave.</p>${list}`,
  );
}

/** One mail as its reader sees it, and as text. */
export function mailPage({ id, subject, recipient, createdAt, text }: OpenedMail, sandbox: string): string {
  return page(
    subject,
    `<p><a href="/dev/mail">All mails</a></p><h1>${escaped(subject)}</h1>
<p class="soft">to ${escaped(recipient)}, ${time(createdAt)}</p>
<iframe title="The mail as HTML" sandbox="${sandbox}" src="/dev/mail/${escaped(id)}/html"></iframe>
<h2>As text</h2><pre>${linked(text)}</pre>`,
  );
}

const page = (title: string, content: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)} · Heroledger</title><style>${STYLES}</style></head><body><main>${content}</main></body></html>`;

const time = (at: string): string =>
  `<time datetime="${escaped(at)}">${escaped(at.slice(0, 19).replace('T', ' '))} UTC</time>`;

/** Addresses in the text lead where they say. */
const linked = (text: string): string =>
  escaped(text).replace(/^https?:\/\/\S+$/gm, (address) => `<a href="${address}">${address}</a>`);
