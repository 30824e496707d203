/** Sentences in Vietnamese: what the user typed. */
import type { TypingProblems } from '../../domain/problems/typing';
import type { Sentences } from '../sentence-table';

const faultOfExpression: Readonly<Record<TypingProblems['expression-refused']['fault'], (at: string) => string>> = {
  'too-long': () => 'dài quá 500 ký tự',
  'too-deep': () => 'có quá nhiều phép tính hoặc ngoặc lồng nhau',
  'not-allowed': (at) => `có phần không được phép${at === '' ? '' : ` (“${at}”)`}`,
  'not-finite': () => 'không cho ra một con số (ví dụ chia cho 0)',
  syntax: () => 'không phải là một con số hay một phép tính hoàn chỉnh',
  'operator-first': (at) => `bắt đầu bằng dấu ${at} nên không rõ là tính từ số hiện có hay đặt một số mới`,
  range: () => 'là một khoảng, chưa phải một con số',
  share: () => 'là một tỷ lệ, mà ở đây không tính bằng %',
};

/** `100` of `+100`: what stands after the first sign. */
const afterSign = (text: string): string => text.trim().slice(1).trim();

export const typingProblems: Sentences<TypingProblems> = {
  'expression-refused': ({ text, fault, at, isOverX }) =>
    `“${text}” ${faultOfExpression[fault](at)}. ${
      fault === 'operator-first'
        ? `Hãy viết x ${at} ${afterSign(text)} nếu tính từ số hiện có x, hoặc ${afterSign(text)} nếu đặt đúng bằng số đó.`
        : isOverX
          ? 'Hãy viết phép tính với x là số hiện có, ví dụ x + 100 hoặc x * 1.13^7. Trong tệp JSON, số lẻ viết bằng dấu chấm.'
          : 'Hãy nhập một con số như 95,5 hoặc một phép tính như (4*100+4*85)/8.'
    }`,
};
