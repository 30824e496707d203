/** Starts the solver's binary in the terminal: it lies beside its script as a rule; the bundle carries it inside (tests/tasks/cli-bundle.mjs puts it here). */
export const solverBinary: ((imports: object) => Promise<object>) | null = null;
