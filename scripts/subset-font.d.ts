/** The package ships no types; this is as much of it as we use. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    /** Every letter that stays. */
    text: string,
    options: { targetFormat: 'woff2'; variationAxes?: Record<string, { min: number; max: number }> },
  ): Promise<Buffer>;
}
