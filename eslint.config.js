import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist', 'coverage', '.data'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  // Standard output is what a command is for.
  {
    files: [
      'src/cli/**',
      'src/main.ts',
      'src/local/**',
      'test/bench/**',
      'test/soak/**',
      'test/deploy/as-processes.ts',
      'test/mutants/mutants.ts',
      'test/run.ts',
    ],
    rules: { 'no-console': 'off' },
  },
  // chai's assertions are expressions.
  {
    files: ['test/**'],
    rules: { '@typescript-eslint/no-unused-expressions': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['eslint.config.js', '**/*.mjs', 'src/local/**/*.js', 'src/verify-page/*.js'],
    ...tseslint.configs.disableTypeChecked,
  },
);
