/** The component's style sheet, bundled by webpack. */
declare module '@univerjs/preset-sheets-core/lib/index.css';
