import { defineConfig, globalIgnores } from 'eslint/config'
import hooks from 'eslint-plugin-react-hooks'
import { configs as typed } from 'typescript-eslint'

/*
 * What the compiler cannot see: the layers (ARCHITECTURE, "One flow"), who may touch the address, the
 * network and the clock, and the house style. Exceptions stand here, by file and with their reason;
 * comments in the code cannot switch a rule off (noInlineConfig).
 */

const SYNTAX = {
  default: {
    selector: 'ExportDefaultDeclaration',
    message: 'Export by name: a default export has another name in each file.',
  },
  enum: {
    selector: 'TSEnumDeclaration',
    message: 'Use a union of literals.',
  },
  markup: {
    selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
    message: 'Text of the data is shown as text, never as markup.',
  },
  barrel: {
    selector: 'ExportAllDeclaration',
    message: 'No barrels: import from the file that has the thing.',
  },
}

const ADDRESS = 'Only src/state/url-sync.ts touches the address (rule U3).'
const CLOCK =
  'Days are IsoDay or EpochDay (src/domain/day.ts); words are made in src/domain/words.ts.'
const PURE = 'The domain is plain TypeScript: no DOM, no network, no storage.'

const clock = ['Date', 'Intl'].map((name) => ({ name, message: CLOCK }))
const address = ['history', 'location'].map((name) => ({ name, message: ADDRESS }))
const browser = [
  ...['window', 'document', 'navigator', 'self', 'globalThis', 'performance', 'crypto'],
  ...['fetch', 'localStorage', 'sessionStorage', 'setTimeout', 'setInterval', 'queueMicrotask'],
].map((name) => ({ name, message: PURE }))

const owners = ['window', 'globalThis', 'document', 'self']
const addressOf = owners.flatMap((object) =>
  ['history', 'location'].map((property) => ({ object, property, message: ADDRESS })),
)

const LAYERS = ['domain', 'data', 'state', 'ui', 'panels', 'controls', 'app']

/** Packages that belong to one place, with the files that may import them. */
const OWNED = {
  recharts: 'Recharts is loaded lazily: only in files named *-chart.tsx or *Chart.tsx.',
  zustand: 'Only src/state knows the store.',
  '@tanstack/react-query': 'Only src/data and src/app know the query cache.',
}

/** Rules on what the files of a layer may import and which globals they may name. */
function layer(name, { may, packages = [], globals = [], patterns = [], files }) {
  const others = LAYERS.filter((one) => one !== name && !may.includes(one))
  const closed = Object.keys(OWNED).filter((one) => !packages.includes(one))
  const paths = name === 'domain' ? ['react', 'react-dom', ...closed] : closed
  return {
    name: `layer/${name}`,
    files: files ?? [`src/${name}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            ...paths.map((one) => ({
              regex: `^${one}(/|$)`,
              message: OWNED[one] ?? 'The domain knows no framework.',
            })),
            ...(others.length === 0 ? [] : [outside(name, others, may)]),
            ...patterns,
          ],
        },
      ],
      'no-restricted-globals': ['error', 'event', 'name', ...address, ...globals],
      'no-restricted-properties': ['error', ...addressOf],
    },
  }
}

const outside = (name, others, may) => ({
  regex: `^(\\.\\./)+(${others.join('|')})(/|$)`,
  message: `src/${name} may import ${[name, ...may].join(', ')} only; src/app joins the layers.`,
})

const otherPanel = {
  regex: '^\\.\\./(?!\\.\\.)[^/]+/',
  message: 'A panel never imports another panel; what two need belongs in src/ui or src/domain.',
}

const houseStyle = {
  name: 'house-style',
  files: ['src/**/*.{ts,tsx}', 'tests/**/*.{ts,tsx}'],
  rules: {
    'no-restricted-syntax': ['error', ...Object.values(SYNTAX)],
    'no-console': 'error',
    'no-alert': 'error',
    'no-empty': 'error',
    'no-var': 'error',
    'prefer-const': 'error',
    'object-shorthand': 'error',
    'no-param-reassign': 'error',
    'max-params': ['error', 3],
    'max-lines': ['error', 300],
    eqeqeq: 'error',
    '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    '@typescript-eslint/switch-exhaustiveness-check': [
      'error',
      { considerDefaultExhaustiveForUnions: true },
    ],
    '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    // A number in a generic position costs nothing and often says what a call returns.
    '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    // Objects here are closures; nothing but the error boundary uses `this`.
    '@typescript-eslint/unbound-method': 'off',
    // The compiler's own `override` and index-signature flags say the same, and disagree with it.
    '@typescript-eslint/dot-notation': 'off',
  },
}

export default defineConfig(
  globalIgnores(['dist', 'coverage', 'test-results', 'playwright-report', 'public']),
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  {
    name: 'typed',
    files: ['src/**/*.{ts,tsx}', 'tests/**/*.{ts,tsx}'],
    extends: [typed.strictTypeChecked],
    // One program holds sources and tests, which is three times faster than one a folder.
    languageOptions: {
      parserOptions: { project: ['tests/tsconfig.json'], tsconfigRootDir: import.meta.dirname },
    },
  },
  houseStyle,
  {
    name: 'stated-return-types',
    files: ['src/**/*.ts'],
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'error' },
  },
  { name: 'hooks', files: ['src/**/*.{ts,tsx}'], ...hooks.configs.flat.recommended },

  layer('domain', { may: [], globals: [...browser, ...clock] }),
  layer('data', { may: ['domain'], packages: ['@tanstack/react-query'] }),
  layer('state', { may: ['domain'], packages: ['zustand'] }),
  layer('ui', { may: ['domain'] }),
  layer('panels', { may: ['domain', 'ui'], globals: clock }),
  layer('panels', {
    may: ['domain', 'ui'],
    globals: clock,
    patterns: [otherPanel],
    files: ['src/panels/*/**/*.{ts,tsx}'],
  }),
  layer('controls', { may: ['domain', 'ui'], globals: clock }),
  layer('app', { may: LAYERS, packages: ['@tanstack/react-query'] }),
  layer('panels', {
    may: ['domain', 'ui'],
    packages: ['recharts'],
    globals: clock,
    patterns: [otherPanel],
    files: ['src/panels/**/*-chart.tsx', 'src/panels/**/*Chart.tsx'],
  }),

  {
    name: 'owner-of-the-address',
    files: ['src/state/url-sync.ts'],
    rules: { 'no-restricted-globals': 'off', 'no-restricted-properties': 'off' },
  },
  {
    name: 'reads-are-keys',
    // The view is memoised on the scope keys that the panel names; the list is fixed per panel.
    files: ['src/panels/define-panel.tsx'],
    rules: { 'react-hooks/exhaustive-deps': 'off' },
  },
  {
    name: 'axes-of-recharts',
    // The axes alone: the container that Recharts wants around its XAxis weighs 30 kB of gzip. The
    // version is exact; from 4.0 on these two axes will have to be ours.
    files: ['src/panels/territory/territory-chart.tsx'],
    rules: { '@typescript-eslint/no-deprecated': 'off' },
  },
  {
    name: 'ambient-declarations',
    // A file with an import at its top would be a module, and declare nothing.
    files: ['src/**/*.d.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  {
    name: 'tests',
    files: ['tests/**/*.{ts,tsx}'],
    rules: { 'max-params': 'off' },
  },
  {
    name: 'tools',
    files: ['*.config.{ts,js}', 'scripts/**/*.mjs', '.ci/**/*.mjs'],
    extends: [typed.strict],
    rules: {
      'no-var': 'error',
      'prefer-const': 'error',
      'max-params': ['error', 3],
      'max-lines': ['error', 300],
      eqeqeq: 'error',
    },
  },
)
