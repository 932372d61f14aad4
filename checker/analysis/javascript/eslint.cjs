/** The style of exercises in JavaScript, for eslint: few rules, and each with a reason. */

// What Node, and mocha, put there.
const GLOBALS = [
  'console', 'process', 'Buffer', 'URL', 'URLSearchParams', 'setTimeout', 'clearTimeout', 'setInterval',
  'clearInterval', 'setImmediate', 'clearImmediate', 'queueMicrotask', 'fetch', 'performance', 'global',
  'require', 'module', 'exports', '__dirname', '__filename', 'structuredClone', 'AbortController',
  'TextEncoder', 'TextDecoder', 'Event', 'EventTarget',
  'describe', 'context', 'it', 'before', 'after', 'beforeEach', 'afterEach',
];

const RULES = {
  // Mistakes that Node would only find when it gets there.
  'no-undef': 'error',
  'no-unused-vars': ['error', { args: 'none', caughtErrors: 'none' }],
  'no-dupe-keys': 'error',
  'no-redeclare': 'error',
  'no-unreachable': 'error',
  'no-const-assign': 'error',
  // What reads the same everywhere.
  'no-var': 'error',
  'prefer-const': 'error',
  eqeqeq: 'error',
  semi: 'error',
  'no-trailing-spaces': 'error',
  'no-tabs': 'error',
  'max-len': ['error', { code: 120 }],
};

module.exports = (sourceType, withRules) => [{
  files: ['**'],
  linterOptions: { reportUnusedDisableDirectives: 'off' },
  languageOptions: {
    ecmaVersion: 'latest',
    sourceType,
    globals: Object.fromEntries(GLOBALS.map((name) => [name, 'writable'])),
  },
  rules: withRules ? RULES : {},
}];
