/** Of each rule of the linter a fault, as a file of its own. */
export const FAULTS: Readonly<Record<string, string>> = {
  eqeqeq: 'export const is = (a: string, b: string): boolean => a == b;',
  'no-console': "console.log('said');",
  'no-var': 'export var one = 1;',
  'prefer-const': 'let one = 1;\nexport { one };',
  'prefer-rest-params': 'export function first(): unknown {\n  return arguments[0];\n}',
  'prefer-spread': 'export const most = (all: number[]): number => Math.max.apply(Math, all);',
  '@typescript-eslint/await-thenable': 'export const one = await Promise.resolve(1).then(async () => await 1);',
  '@typescript-eslint/ban-ts-comment': '// @ts-ignore\nexport const one: string = 1;',
  '@typescript-eslint/no-array-constructor': 'export const all: unknown[] = new Array(0, 1);',
  '@typescript-eslint/no-array-delete': 'export function drop(all: number[]): void {\n  delete all[0];\n}',
  '@typescript-eslint/no-base-to-string': 'export const said = (one: { a: number }): string => String(one);',
  '@typescript-eslint/no-confusing-void-expression':
    'declare const say: () => void;\nexport const said = (): void => say();',
  '@typescript-eslint/no-deprecated': '/** @deprecated */\nconst old = (): number => 1;\nexport const one = old();',
  '@typescript-eslint/no-duplicate-enum-values': "export enum Way {\n  chat = 'a',\n  mail = 'a',\n}",
  '@typescript-eslint/no-duplicate-type-constituents': 'export type Way = string | string;',
  '@typescript-eslint/no-dynamic-delete':
    'export function drop(all: Record<string, number>, name: string): void {\n  delete all[name];\n}',
  '@typescript-eslint/no-empty-object-type': 'export type Any = {};',
  '@typescript-eslint/no-explicit-any': 'export type Any = any;',
  '@typescript-eslint/no-extra-non-null-assertion': 'export const one = (a?: { b: number }): number => a!!.b;',
  '@typescript-eslint/no-extraneous-class': 'export class Sums {\n  static one(): number {\n    return 1;\n  }\n}',
  '@typescript-eslint/no-floating-promises': 'Promise.resolve(1);\nexport {};',
  '@typescript-eslint/no-for-in-array':
    'export function count(all: number[]): string {\n  let said = "";\n  for (const at in all) said += at;\n  return said;\n}',
  '@typescript-eslint/no-generated-empty-object-type': 'export type None = Omit<{ a: number }, "a">;',
  '@typescript-eslint/no-implied-eval': "setTimeout('said()', 1);\nexport {};",
  '@typescript-eslint/no-invalid-void-type': 'export type Said = void | string;',
  '@typescript-eslint/no-meaningless-void-operator': 'declare const say: () => void;\nvoid say();\nexport {};',
  '@typescript-eslint/no-misused-new': 'export interface One {\n  new (): One;\n}',
  '@typescript-eslint/no-misused-promises':
    'export const say = (all: number[]): void => {\n  all.forEach(async () => {\n    await Promise.resolve();\n  });\n};',
  '@typescript-eslint/no-misused-spread': 'export const letters = (word: string): string[] => [...word];',
  '@typescript-eslint/no-mixed-enums': "export enum Way {\n  chat = 1,\n  mail = 'mail',\n}",
  '@typescript-eslint/no-namespace': 'export namespace House {\n  export const one = 1;\n}',
  '@typescript-eslint/no-non-null-asserted-nullish-coalescing':
    'export const one = (a: { b: number | null }): number => a.b! ?? 1;',
  '@typescript-eslint/no-non-null-asserted-optional-chain': 'export const one = (a?: { b: number }): number => a?.b!;',
  '@typescript-eslint/no-non-null-assertion': 'export const one = (a: number | null): number => a!;',
  '@typescript-eslint/no-redundant-type-constituents': "export type Way = string | 'chat';",
  '@typescript-eslint/no-require-imports': "import fs = require('node:fs');\nexport { fs };",
  '@typescript-eslint/no-this-alias':
    'export class One {\n  private a = 1;\n  get(): () => number {\n    const self = this;\n    return () => self.a;\n  }\n}',
  '@typescript-eslint/no-unnecessary-boolean-literal-compare': 'export const is = (a: boolean): boolean => a === true;',
  '@typescript-eslint/no-unnecessary-condition': 'export const one = (a: { b: number }): number => (a ? a.b : 0);',
  '@typescript-eslint/no-unnecessary-template-expression': "export const said = `${'a'}b`;",
  '@typescript-eslint/no-unnecessary-type-arguments':
    'function same<T = number>(a?: T): T | undefined {\n  return a;\n}\nexport const one = same<number>();',
  '@typescript-eslint/no-unnecessary-type-assertion': 'export const one = (a: number): number => a as number;',
  '@typescript-eslint/no-unnecessary-type-constraint': 'export const same = <T extends unknown>(a: T): T[] => [a, a];',
  '@typescript-eslint/no-unnecessary-type-conversion': 'export const said = (a: string): string => String(a);',
  '@typescript-eslint/no-unnecessary-type-parameters': 'export const say = <T>(a: T): void => {\n  void a;\n};',
  '@typescript-eslint/no-unsafe-argument':
    "const parsed = JSON.parse('1');\nexport const one = Number.parseInt(parsed, 10);",
  '@typescript-eslint/no-unsafe-assignment':
    "export const one: unknown[] = [];\nconst read = JSON.parse('1');\none.push(String(read));",
  '@typescript-eslint/no-unsafe-call': "JSON.parse('1')();\nexport {};",
  '@typescript-eslint/no-unsafe-class-instance-assignment':
    'class Plain {\n  a = 1;\n}\nconst take = (one: Plain): number => one.a;\nexport const one = take({ a: 2 });',
  '@typescript-eslint/no-unsafe-declaration-merging':
    'export interface One {\n  b: number;\n}\nexport class One {\n  a = 1;\n}',
  '@typescript-eslint/no-unsafe-enum-assignment':
    'enum Way {\n  chat,\n  mail,\n}\nexport const way = (n: number): Way => n;',
  '@typescript-eslint/no-unsafe-enum-comparison':
    'enum Way {\n  chat,\n  mail,\n}\nexport const is = (a: Way): boolean => a === 1;',
  '@typescript-eslint/no-unsafe-function-type': 'export type Any = Function;',
  '@typescript-eslint/no-unsafe-member-access': "export const one = String(JSON.parse('1').a);",
  '@typescript-eslint/no-unsafe-return': "export const one = (): string => JSON.parse('1');",
  '@typescript-eslint/no-unsafe-unary-minus': 'export const less = (a: string): number => -a;',
  '@typescript-eslint/no-unused-expressions': 'export const one = 1;\none > 2;',
  '@typescript-eslint/no-unused-vars': 'const one = 1;\nexport {};',
  '@typescript-eslint/no-useless-constructor': 'export class One {\n  a = 1;\n  constructor() {}\n}',
  '@typescript-eslint/no-useless-default-assignment': 'export const one = ({ a = 1 }: { a: number }): number => a;',
  '@typescript-eslint/no-wrapper-object-types': 'export type Word = String;',
  '@typescript-eslint/only-throw-error': "export function stop(): never {\n  throw 'stop';\n}",
  '@typescript-eslint/prefer-as-const': "export const way = 'chat' as 'chat';",
  '@typescript-eslint/prefer-literal-enum-member': "const one = 'a';\nexport enum Way {\n  chat = one,\n}",
  '@typescript-eslint/prefer-namespace-keyword': 'declare module House {\n  const one: number;\n}\nexport {};',
  '@typescript-eslint/prefer-promise-reject-errors': "export const no = (): Promise<never> => Promise.reject('no');",
  '@typescript-eslint/prefer-reduce-type-parameter':
    'export const all = (some: number[]): number[] => some.reduce((sum, one) => sum.concat(one), [] as number[]);',
  '@typescript-eslint/prefer-return-this-type':
    'export class One {\n  a = 1;\n  next(): One {\n    this.a += 1;\n    return this;\n  }\n}',
  '@typescript-eslint/related-getter-setter-pairs':
    'export interface One {\n  get a(): string;\n  set a(to: number);\n}',
  '@typescript-eslint/require-await': 'export const one = async (): Promise<number> => 1;',
  '@typescript-eslint/restrict-plus-operands': "export const said = (a: boolean): string => a + 'a';",
  '@typescript-eslint/restrict-template-expressions': 'export const said = (a: readonly number[]): string => `${a}`;',
  '@typescript-eslint/return-await':
    'export async function one(say: () => Promise<number>): Promise<number> {\n  try {\n    return say();\n  } catch {\n    await Promise.resolve();\n    return 0;\n  }\n}',
  '@typescript-eslint/switch-exhaustiveness-check':
    "export function word(way: 'chat' | 'mail'): number {\n  switch (way) {\n    case 'chat':\n      return 1;\n  }\n  return 0;\n}",
  '@typescript-eslint/triple-slash-reference': '/// <reference path="eqeqeq.ts" />\nexport {};',
  '@typescript-eslint/unbound-method':
    'class One {\n  private a = 1;\n  get(): number {\n    return this.a;\n  }\n}\nexport const get = new One().get;',
  '@typescript-eslint/unified-signatures':
    'export declare function say(a: string): void;\nexport declare function say(a: number): void;',
  '@typescript-eslint/use-unknown-in-catch-callback-variable':
    'void Promise.resolve(1).catch((fault: Error) => {\n  throw fault;\n});\nexport {};',
};

/** Of types: by the number that TypeScript gives to it. */
export const TYPE_FAULTS: Readonly<Record<string, string>> = {
  TS1005: 'export const one = [1;',
  TS1484: "import { PathLike } from 'node:fs';\nexport type One = PathLike;",
  TS2307: "export * from './nowhere.js';",
  TS2322: 'export const one = (all: number[]): number => all[0];',
  TS2339: 'export const one = (a: { b: number }): number => a.c;',
  TS2375: 'export const one: { a?: number } = { a: undefined };',
  TS2578: '// @ts-expect-error -- nothing is wrong with it\nexport const one = 1;',
  TS4114: 'export class One extends Error {\n  toString(): string {\n    return this.message;\n  }\n}',
  TS7006: 'export const one = (a): number => Number(a);',
  TS7029:
    "export function word(a: number): string {\n  let said = '';\n  switch (a) {\n    case 1:\n      said = 'a';\n    default:\n      said += 'b';\n  }\n  return said;\n}",
};
