/** What `npm run stories` serves and the browser tests photograph: every view of the pane (docs/adr/0035). */
import { fileURLToPath } from 'node:url';
import { defineMain } from '@storybook/react-vite/node';

export default defineMain({
  framework: '@storybook/react-vite',
  stories: ['../../stories/*.stories.tsx'],
  // Nothing leaves the machine.
  core: { disableTelemetry: true, enableCrashReports: false, disableWhatsNewNotifications: true },
  // Types are checked by a stage of their own.
  typescript: { check: false, reactDocgen: false },
  viteFinal: (config) => ({
    ...config,
    cacheDir: fileURLToPath(new URL('../../../.cache/vite-stories', import.meta.url)),
    // What it would warn of is others': marks for servers in Fluent's files, the solver's branch for Node, fonts of the tool itself.
    logLevel: 'error',
    build: { ...config.build, rolldownOptions: { ...config.build?.rolldownOptions, logLevel: 'silent' } },
  }),
});
