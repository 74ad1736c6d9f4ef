/** Names of CSS module classes, fixed so that markup made at build time and the page agree. */
export const cssModules = { generateScopedName: '[name]_[local]_[hash:base64:5]' }
