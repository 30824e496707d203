/** Sentences in English: what the user typed. */
import type { TypingProblems } from '../../domain/problems/typing';
import type { Sentences } from '../sentence-table';

const faultOfExpression: Readonly<Record<TypingProblems['expression-refused']['fault'], (at: string) => string>> = {
  'too-long': () => 'is longer than 500 characters',
  'too-deep': () => 'has too many operations or nested brackets',
  'not-allowed': (at) => `has a part that is not allowed${at === '' ? '' : ` (“${at}”)`}`,
  'not-finite': () => 'does not give a number (a division by 0, for example)',
  syntax: () => 'is not a number or a complete calculation',
  'operator-first': (at) => `begins with ${at}, so it is not clear whether it starts from the present amount or sets a new one`,
  range: () => 'is a range, and no one number',
  share: () => 'is a share, and this is not counted in %',
};

/** `100` of `+100`: what stands after the first sign. */
const afterSign = (text: string): string => text.trim().slice(1).trim();

export const typingProblems: Sentences<TypingProblems> = {
  'expression-refused': ({ text, fault, at, isOverX }) =>
    `“${text}” ${faultOfExpression[fault](at)}. ${
      fault === 'operator-first'
        ? `Write x ${at} ${afterSign(text)} to start from x, the present amount, or ${afterSign(text)} for exactly that.`
        : isOverX
          ? 'Write a calculation over x, the present amount, such as x + 100 or x * 1.13^7. In a JSON file decimals are written with a point.'
          : 'Type a number such as 95.5 or a calculation such as (4*100+4*85)/8.'
    }`,
};
