import {asPublished} from './scripts/manifest/as-published.mjs';
import {endpoints} from './scripts/manifest/endpoints.mjs';
import {events} from './scripts/manifest/events.mjs';
import {keyboard} from './scripts/manifest/keyboard.mjs';

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/i18n/generated/**'],
  litelement: true,
  outdir: '.',
  packagejson: false,
  plugins: [events(), keyboard(), endpoints(), asPublished()],
};
