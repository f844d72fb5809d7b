import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';

// Attributes, parts and events for the pages; `npm run manifest` makes it from the JSDoc.
const manifests = import.meta.glob('../packages/elements/custom-elements.json', {
  eager: true,
  import: 'default',
});
for (const manifest of Object.values(manifests)) setCustomElementsManifest(manifest);

const preview: Preview = {
  // Here, for Storybook reads tags without running the stories.
  tags: ['autodocs'],
  initialGlobals: { language: 'zh-CN', theme: 'light' },
  globalTypes: {
    language: {
      description: 'Language',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'zh-CN', title: '中文' },
          { value: 'en', title: 'English' },
        ],
      },
    },
    theme: {
      description: 'Theme',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
  },
  decorators: [
    (story, { globals }) => {
      const page = document.documentElement;
      page.lang = String(globals['language']);
      page.style.colorScheme = String(globals['theme']);
      return story();
    },
  ],
  // Storybook paints its own white page, which would hide the dark theme.
  parameters: { backgrounds: { disable: true } },
};

export default preview;
