/**
 * The walls of the house: who may import whom. Each of them is proven by a planted violation in
 * scripts/walls.test.mjs, so a rule that no longer fires fails the tests.
 */
const SPEC = '\\.spec\\.ts$';
const TESTING = '/testing/|^backend/test/';
const FEATURE = '^(backend/src|frontend/src/app)/([^/]+)/';
const DRIVERS = 'node_modules/(typeorm|better-sqlite3|pg)/';
const PERSISTENCE = ['\\.(repository|entity)\\.ts$', '/database/', TESTING];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Two files that need each other are one file, or lack a third that both need.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'every-import-resolves',
      comment: 'An import that leads nowhere fails at run time at the latest.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'rules-import-nothing',
      comment: 'The rules are pure functions on plain data: they run in the server, the browser and anywhere else.',
      severity: 'error',
      from: { path: '^libs/rules/', pathNot: SPEC },
      to: { pathNot: '^libs/rules/' },
    },
    {
      name: 'rules-specs-need-little',
      comment: "The specs of the rules know the rules, fast-check and Node's own modules.",
      severity: 'error',
      from: { path: `^libs/rules/.*${SPEC}` },
      to: { pathNot: ['^libs/rules/', 'node_modules/(@types/|fast-check/)'], dependencyTypesNot: ['core'] },
    },
    {
      name: 'contract-imports-nothing',
      comment: 'What crosses the wire is known to both sides and knows neither.',
      severity: 'error',
      from: { path: '^libs/contract/', pathNot: SPEC },
      to: { pathNot: '^libs/contract/' },
    },
    {
      name: 'ruleset-files-know-the-rules-only',
      comment: 'A ruleset as a text: what the command line and the upload page say of it is the same.',
      severity: 'error',
      from: { path: '^libs/ruleset-file/', pathNot: SPEC },
      to: { pathNot: ['^libs/(ruleset-file|rules)/', 'node_modules/jsonc-parser/'] },
    },
    {
      name: 'frontend-knows-only-libs',
      comment: 'The web app meets the server over HTTP, through the contract.',
      severity: 'error',
      from: { path: '^frontend/' },
      to: { path: '^(backend|migrations|bench|scripts)/' },
    },
    {
      name: 'backend-knows-only-libs',
      comment: 'The server does not know who its clients are.',
      severity: 'error',
      from: { path: '^backend/' },
      to: { path: '^(frontend|bench|scripts)/' },
    },
    {
      name: 'migrations-are-frozen-history',
      comment:
        'A migration that imports application code changes its meaning when that code changes; how Node unpacks does not.',
      severity: 'error',
      from: { path: '^migrations/' },
      to: { pathNot: ['^migrations/', 'node_modules/typeorm/', '^zlib$'] },
    },
    {
      name: 'features-enter-by-the-door',
      comment: 'A feature is entered by its index.ts, or lazily by its routes; the rest is its own affair.',
      severity: 'error',
      from: { path: FEATURE, pathNot: [SPEC, TESTING, '\\.entity\\.ts$', '^backend/src/database/'] },
      to: { path: FEATURE, pathNot: ['^$1/$2/', '/index\\.ts$', '\\.routes\\.ts$'] },
    },
    {
      name: 'entities-know-entities',
      comment: 'A foreign key leads from one entity to the next, past the doors, but to nothing else behind them.',
      severity: 'error',
      from: { path: `${FEATURE}.*\\.entity\\.ts$` },
      to: {
        path: FEATURE,
        pathNot: ['^$1/$2/', '/index\\.ts$', '\\.entity\\.ts$', '^backend/src/database/columns\\.ts$'],
      },
    },
    {
      name: 'entities-stay-in-repositories',
      comment: 'An entity stops at its repository, which hands out plain data.',
      severity: 'error',
      from: { pathNot: [...PERSISTENCE, SPEC] },
      to: { path: '\\.entity\\.ts$' },
    },
    {
      name: 'drivers-stay-in-persistence',
      comment: 'Only the persistence layer speaks to a database.',
      severity: 'error',
      from: { path: '^backend/', pathNot: PERSISTENCE },
      to: { path: DRIVERS },
    },
    {
      name: 'controllers-ask-services',
      comment: 'A controller says who, what shape and which status; the decision is made in a service.',
      severity: 'error',
      from: { path: '\\.controller\\.ts$' },
      to: { path: '\\.(repository|entity)\\.ts$' },
    },
    {
      name: 'production-needs-no-tools',
      comment: 'The image holds the dependencies alone; code that needs a development tool would not start there.',
      severity: 'error',
      from: { path: '^(backend/src|migrations|frontend/src|libs)/', pathNot: [SPEC, '/testing/'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'production-knows-no-tests',
      comment: 'Fixtures and specs are not shipped.',
      severity: 'error',
      from: { path: '^(backend/src|migrations|frontend/src|libs)/', pathNot: [SPEC, '/testing/'] },
      to: { path: [SPEC, '/testing/'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage|data)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
  },
};
