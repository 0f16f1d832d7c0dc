import type { Stat } from '@heroledger/rules';
import type { CarriedThing } from '../carried-things';
import { damageOf, figure, number, rankOf } from '../figures';
import type { SheetOutline } from '../outline';
import { plain, plainLines } from './plain';
import { prose } from './prose';

/** A sheet as CommonMark with tables, readable as it is. Names and the like are text in it, never markup; stories are what they are. */
export function markdownSheet(outline: SheetOutline): string {
  const { name, kicker, rulesetWords, attribution } = outline;
  const parts = [
    `# ${plain(name)}`,
    [`**${kicker.map(plain).join(' · ') || 'Nobody yet'}**`, standing(outline), plain(rulesetWords)].join('  \n'),
    section('Corrections', list(outline.corrections.map(plain))),
    section('Abilities', abilities(outline)),
    section('In play', inPlay(outline)),
    section('Attacks', attacks(outline)),
    section('Saving throws', figures(outline.saves)),
    section('Skills', skills(outline)),
    section('More figures', figures(outline.others)),
    section('Training', list(outline.training.map(({ group, names }) => `**${plain(group)}:** ${comma(names)}`))),
    section('Choices', list(outline.choices.map(choice))),
    section('Features', features(outline)),
    section('Equipment', equipment(outline)),
    ...outline.story.map(({ title, text }) => section(title, prose(text))),
    attribution === null ? '' : `---\n\n${plainLines(attribution)}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

const section = (title: string, body: string): string => (body === '' ? '' : `## ${title}\n\n${body}`);

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

const comma = (names: readonly string[]): string => names.map(plain).join(', ');

/** Empty without rows. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const figures = (stats: readonly Stat[]): string =>
  table(
    ['', 'Figure'],
    stats.map((stat) => [plain(stat.name), withUnit(stat)]),
  );

const withUnit = (stat: Stat): string => `${figure(stat)} ${plain(stat.unit ?? '')}`.trimEnd();

function standing({ level, experience: { points, nextLevelAt } }: SheetOutline): string {
  const next = nextLevelAt === null ? '' : `, the next level at ${number(nextLevelAt)}`;
  return `Level ${number(level)} · ${number(points)} experience${next}`;
}

const abilities = ({ abilities: all }: SheetOutline): string =>
  table(
    ['Ability', 'Score', 'Modifier'],
    all.map(({ ability, score, modifier, isKey }) => [
      isKey ? `**${plain(ability.name)}**` : plain(ability.name),
      figure(score),
      modifier === null ? '' : figure(modifier),
    ]),
  );

function inPlay({ shield, pool, vitals, limits }: SheetOutline): string {
  const left = pool?.remaining ?? null;
  const lines = [
    ...(shield === null ? [] : [`**${plain(shield.name)}:** ${withUnit(shield)}`]),
    ...(pool === null ? [] : [`**${plain(pool.name)}:** ${left === null ? '' : `${number(left)} of `}${figure(pool)}`]),
    ...vitals.map((stat) => `**${plain(stat.name)}:** ${withUnit(stat)}`),
    ...limits.map(
      ({ name, used, maximum, unit }) => `**${plain(name)}:** ${number(used)} of ${number(maximum)} ${plain(unit)}`,
    ),
  ];
  return list([...new Set(lines)].map((line) => line.trimEnd()));
}

const attacks = (outline: SheetOutline): string =>
  table(
    ['Attack', 'To hit', 'Damage', ''],
    outline.attacks.map((attack) => [
      plain(attack.name),
      figure(attack.toHit),
      plain(`${damageOf(attack)} ${attack.damageType}`),
      plain(attack.detail),
    ]),
  );

const skills = ({ skills: all, rankNames }: SheetOutline): string =>
  table(
    ['Skill', 'Figure', 'Rank'],
    all.map((stat) => [plain(stat.name), figure(stat), plain(rankOf(stat, rankNames) ?? '')]),
  );

const choice = ({ name, source, picked }: SheetOutline['choices'][number]): string =>
  `**${plain(name)}** (${plain(source)}): ${comma(picked)}`;

const features = (outline: SheetOutline): string =>
  list(
    outline.features.map(
      ({ name, source, description }) =>
        `**${plain(name)}** (${plain(source)})${description === '' ? '' : `: ${plain(description)}`}`,
    ),
  );

function equipment({ things, purse }: SheetOutline): string {
  const coins = purse.map(({ amount, abbreviation }) => `${number(amount)} ${plain(abbreviation)}`).join(', ');
  return [coins === '' ? '' : `Coins: ${coins}`, things.map(thing).join('\n')]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Deeper than this a list is code to some readers. */
const DEEPEST = 6;

function thing({ name, quantity, state, weight, description, depth }: CarriedThing): string {
  const notes = [...state, ...(weight === null ? [] : [plain(weight)])];
  return [
    '  '.repeat(Math.min(depth, DEEPEST)),
    '- ',
    quantity === 1 ? '' : `${number(quantity)} × `,
    plain(name),
    notes.length === 0 ? '' : ` (${notes.join(', ')})`,
    description.trim() === '' ? '' : `: ${plain(description)}`,
  ].join('');
}
