import type {UserConfig} from 'vite';

const config: UserConfig = {
  // So that what is built can be put into any folder.
  base: './',
  publicDir: false,
  define: {BALIE_DEVELOPMENT: 'true'},
  build: {chunkSizeWarningLimit: 4000},
};

export default config;
