/** Faults of a JSON file that a user wrote, as the part of a sentence, in English. */
import type { JsonFault, JsonFound } from '../../domain/json-fault';

function foundText(found: JsonFound, text: string): string {
  return {
    null: 'null',
    list: 'a list',
    object: 'an object',
    text: `the text “${text}”`,
    number: `the number ${text}`,
    boolean: text,
    'huge-number': 'a number too large to compute with',
  }[found];
}

const expected = {
  object: 'an object { … }',
  list: 'a list [ … ]',
  text: 'text in quotation marks',
  number: 'a number',
  boolean: 'true or false',
  date: 'a date like 2023-01-01',
} as const;

export function jsonFault(fault: JsonFault): string {
  switch (fault.kind) {
    case 'missing':
      return 'it is missing';
    case 'empty':
      return 'it must not be empty';
    case 'expected':
      return `${expected[fault.expected]} is expected, ${foundText(fault.found, fault.text)} was found`;
    case 'not-one-of':
      return `one of ${fault.choices} is expected, ${foundText(fault.found, fault.text)} was found`;
    case 'unknown-field':
      return `there is no such field; the fields are ${fault.known}`;
    case 'control-character':
      return `the name holds the control character ${fault.character}, which can be neither seen nor written to a file; type the name again, on one line`;
    case 'stands-twice':
      return `“${fault.text}” stands twice; every change has its own`;
    case 'not-json':
      return fault.line === null ? 'it is no valid JSON and may have been cut off' : `line ${String(fault.line)} is no valid JSON`;
  }
}
