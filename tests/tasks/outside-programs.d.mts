export type ProgramName = 'LibreOffice' | 'nginx' | 'git';
export declare function hasProgram(name: ProgramName): boolean;
export declare function needs(name: ProgramName): string;
