import { frames } from './templates/frame';
import type { Letter, MailLocale } from './templates/letter';

const SERIF = "'Alegreya','Iowan Old Style','Palatino Linotype',Palatino,'Book Antiqua',Georgia,serif";
const SANS = "'Source Sans 3','Segoe UI','Noto Sans',Helvetica,Arial,sans-serif";

/** Mail programs drop style sheets: everything needed is inline, and this only adds the night and the narrow screen. */
const EXTRAS = `
:root{color-scheme:light dark}
@media (max-width:480px){.pad{padding:28px 22px 26px!important}.frame{padding:20px 10px!important}}
@media (prefers-color-scheme:dark){
.bg{background:#151210!important}.paper{background:#1C1815!important;border-color:#3B322A!important}
.ink{color:#F1E8DA!important}.soft{color:#CDBDA8!important}.ember{color:#FF9A5E!important}
.btn{background:#FF9A5E!important;color:#351301!important}.btn span{border-color:rgb(53 19 1/.4)!important}
.line{border-color:#3A312A!important}.thick{border-color:#B9A58B!important}
.stroke{stroke:#F1E8DA!important}.flame{fill:#FF9A5E!important}}`;

const EMBLEM = `<svg width="36" height="36" viewBox="0 0 48 48" aria-hidden="true" style="vertical-align:-9px;margin-right:8px"><path class="stroke" d="M24 10.5C19.5 7 12.5 6 5 7.5V24c0 10 7.5 16 19 21 11.5-5 19-11 19-21V7.5C35.5 6 28.5 7 24 10.5ZM24 10.5V45" fill="none" stroke="#271C13" stroke-width="2.1" stroke-linejoin="round"/><path class="stroke" d="M9.5 14.5c3.7-.5 7.3-.1 10.5 1.2M9.5 20c3.7-.5 7.3-.1 10.5 1.2M9.8 25.5c3.6-.4 7.1 0 10.2 1.2M12 31.5c2.7-.1 5.4.3 8 1.2" fill="none" stroke="#271C13" stroke-width="1.3" stroke-linecap="round"/><path class="flame" d="M33.6 13c.9 3.4 4.9 5.3 4.9 10.2 0 3.6-2.4 6.3-5.4 6.3s-5.3-2.5-5.3-5.8c0-2.2 1-3.8 2.3-5 .2 1.4.7 2.2 1.5 2.6-.3-3.3.6-6.2 2-8.3Z" fill="#9E3D0E"/></svg>`;

/** The mail as a sheet of our paper. Whatever it is filled with is text, never markup. */
export function renderHtml(
  { subject, heading, paragraphs, action, notes, reason }: Letter,
  locale: MailLocale,
): string {
  const { orOpen, sender } = frames[locale];
  const href = escaped(action.link);
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"><title>${escaped(subject)}</title><style>${EXTRAS}</style></head>
<body class="bg" style="margin:0;padding:0;background:#F4ECDC;-webkit-text-size-adjust:100%">
<div class="bg frame" role="article" aria-label="${escaped(subject)}" lang="${locale}" style="background:#F4ECDC;padding:36px 16px">
<div class="paper" style="max-width:560px;margin:0 auto;background:#FFFCF6;border:1px solid #D9CBB2;border-radius:3px">
<div class="pad" style="padding:36px 44px 34px">
<p class="ink" style="margin:0 0 22px;font:500 25px/36px ${SERIF};color:#271C13;letter-spacing:-.2px">${EMBLEM}Heroledger</p>
<div class="thick" style="border-top:2px solid #271C13;border-bottom:1px solid #271C13;height:2px;font-size:0;line-height:0">&nbsp;</div>
<h1 class="ink" style="margin:30px 0 12px;font:500 34px/1.15 ${SERIF};letter-spacing:-.4px;color:#271C13">${escaped(heading)}</h1>
${paragraphs.map(paragraph).join('\n')}
<p style="margin:24px 0 26px"><a class="btn" href="${href}" style="display:inline-block;background:#9E3D0E;color:#FFF9F0;border-radius:5px;padding:4px;font:600 17px/1.2 ${SANS};text-decoration:none"><span style="display:inline-block;border:1px solid rgb(255 249 240/.4);border-radius:3px;padding:14px 26px">${escaped(action.label)}</span></a></p>
<p class="soft" style="margin:0 0 6px;font:400 15px/1.5 ${SANS};color:#5B4938">${escaped(orOpen)}</p>
<p style="margin:0 0 26px;font:400 15px/1.5 ${SANS};word-break:break-all"><a class="ember" href="${href}" style="color:#9E3D0E">${href}</a></p>
<div class="line" style="border-top:1px solid #DCCFB8;padding-top:18px">
${notes.map(note).join('\n')}
</div></div></div>
<p class="soft" style="max-width:560px;margin:18px auto 0;text-align:center;font:400 14px/1.5 ${SANS};color:#5B4938">${escaped(sender(reason))}</p>
</div></body></html>
`;
}

const paragraph = (text: string): string =>
  `<p class="ink" style="margin:0 0 10px;font:400 17px/1.55 ${SANS};color:#271C13;overflow-wrap:anywhere">${escaped(text)}</p>`;

const note = (text: string): string =>
  `<p class="soft" style="margin:0 0 8px;font:400 15px/1.5 ${SANS};color:#5B4938">${escaped(text)}</p>`;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that is safe between tags and in a quoted attribute. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
