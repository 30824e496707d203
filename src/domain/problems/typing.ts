/** What the user typed. */
export type TypingProblems = {
  /** `at`: the part that is not allowed, or the sign that stands first, as it was typed; '' where it cannot be quoted. `range`: from one to another; `share`: in %, of what is not counted so. `isOverX`: the old amount x could be used. */
  'expression-refused': {
    readonly text: string;
    readonly fault: 'too-long' | 'too-deep' | 'not-allowed' | 'not-finite' | 'syntax' | 'operator-first' | 'range' | 'share';
    readonly at: string;
    readonly isOverX: boolean;
  };
};
