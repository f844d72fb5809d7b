// What vite puts in the place of these: other types of its own would not pass our strictness.
interface ImportMeta {
  readonly glob: <Content>(
    pattern: string,
    options: { readonly eager: true; readonly import: 'default' },
  ) => Readonly<Record<string, Content>>;
}
