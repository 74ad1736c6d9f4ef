/** "#8c5215" */
export type Hex = `#${string}`

/** Linear red, green and blue. */
type Light = readonly [number, number, number]

function lightOf(hex: Hex): Light {
  const part = (from: number): number => {
    const value = parseInt(hex.slice(from, from + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [part(1), part(3), part(5)]
}

function labOf([r, g, b]: Light): Light {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

function lightOfLab([light, a, b]: Light): Light {
  const l = (light + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (light - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (light - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
}

/** `color-mix(in oklab, one share%, other)` */
export function mixed(one: Hex, other: Hex, share: number): Light {
  const [a, b] = [labOf(lightOf(one)), labOf(lightOf(other))]
  const part = share / 100
  return lightOfLab([
    a[0] * part + b[0] * (1 - part),
    a[1] * part + b[1] * (1 - part),
    a[2] * part + b[2] * (1 - part),
  ])
}

/** Contrast ratio as WCAG counts it, 1 to 21. */
export function contrast(one: Light, other: Light): number {
  const [low = 0, high = 0] = [one, other]
    .map(([r, g, b]) => 0.2126 * r + 0.7152 * g + 0.0722 * b)
    .sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}
