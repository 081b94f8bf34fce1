import type {StorybookConfig} from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: {name: '@storybook/web-components-vite', options: {}},
  stories: ['./*.mdx', './*.stories.ts'],
  addons: ['@storybook/addon-docs'],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
};

export default config;
