import vue from '@vitejs/plugin-vue';

const isCustomElement = (tag) => tag.startsWith('congress-');

export default {
  plugins: [vue({ template: { compilerOptions: { isCustomElement } } })],
};
