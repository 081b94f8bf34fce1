/** A page of documentation, as Storybook compiles it. */
declare module '*.mdx' {
  const page: () => unknown;
  export default page;
}

/** The list of elements, which is written before Storybook is built. */
declare module '*/custom-elements.json' {
  const manifest: {modules: readonly unknown[]};
  export default manifest;
}

/** The contract as a document, written at the same time. */
declare module '*/openapi.json' {
  const document: {paths: Record<string, Record<string, unknown>>};
  export default document;
}
