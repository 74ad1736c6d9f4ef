/** Names of CSS module classes, the same at build time and in the page. */
export declare const cssModules: { readonly generateScopedName: string }
