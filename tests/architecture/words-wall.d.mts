export declare const foldsForItself: Readonly<Record<string, string>>;
