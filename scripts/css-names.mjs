/**
 * Names of CSS module classes, fixed so that markup made at build time and the page agree; short,
 * since each name travels both in the styles and in the script.
 */
export const cssModules = { generateScopedName: 'c[hash:base64:5]' }
