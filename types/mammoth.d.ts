/**
 * What we use of mammoth. The package's own types bring those of Node along, which the floors that know no platform
 * must not see: `tsconfig.core.json` points here.
 */
export interface Converted {
  readonly value: string;
}

export interface ImageConverter {
  readonly __mammothBrand: "ImageConverter";
}

export interface ConvertOptions {
  readonly styleMap: readonly string[];
  readonly includeDefaultStyleMap: boolean;
  readonly includeEmbeddedStyleMap: boolean;
  readonly ignoreEmptyParagraphs: boolean;
  readonly convertImage: ImageConverter;
}

declare const mammoth: {
  /** In Node `buffer` is read, in a browser `arrayBuffer`. */
  convertToHtml(
    input: { readonly buffer: Uint8Array; readonly arrayBuffer: ArrayBuffer },
    options: ConvertOptions,
  ): Promise<Converted>;
  readonly images: { imgElement(picture: () => Promise<{ readonly src: string }>): ImageConverter };
};
export default mammoth;
