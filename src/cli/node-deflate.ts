import { constants, crc32, deflateRawSync } from "node:zlib";
import { deflateLevel, type WritingPlatform } from "../xlsx/writing-platform";

/** So many bytes are deflated at a time: each time starts anew, without what came before to refer to. */
const atATime = 1024 * 1024;

/** The writing platform of Node: native zlib, three times as fast. Another version of Node may give other bytes of the same content. */
export const nodeWriting: WritingPlatform = {
  *deflateRaw(content) {
    const options = { level: deflateLevel, finishFlush: constants.Z_SYNC_FLUSH };
    for (const bytes of gathered(content)) yield deflateRawSync(bytes, options);
    yield deflateRawSync(new Uint8Array());
  },
  crc32: (bytes, before) => crc32(bytes, before),
};

function* gathered(pieces: Iterable<Uint8Array>): Generator<Uint8Array> {
  let waiting: Uint8Array[] = [];
  let length = 0;
  for (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length < atATime) continue;
    yield Buffer.concat(waiting);
    [waiting, length] = [[], 0];
  }
  yield Buffer.concat(waiting);
}
