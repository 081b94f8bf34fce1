import type {Preview} from '@storybook/web-components-vite';

const preview: Preview = {tags: ['autodocs'], initialGlobals: {a11y: {}, scheme: 'light', locale: 'en'}};

export default preview;
