/** Four ASCII characters as one number, to compare them in one step. */
export function word(characters: string): number {
  return [...characters].reduceRight((number, each) => (number << 8) | each.charCodeAt(0), 0);
}

/** Bytes that are looked at four at a time. */
export class ByteWords {
  private readonly view: DataView;
  private readonly last: number;

  constructor(bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.last = bytes.length - 4;
  }

  /** The four bytes from `position`, as `word` makes them of characters; 0 where no four are left. */
  at(position: number): number {
    return position <= this.last ? this.view.getInt32(position, true) : 0;
  }
}
