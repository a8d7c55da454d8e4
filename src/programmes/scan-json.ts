import type { JsonReason } from "../texts/programme-mistake-texts";

/** The first place where a text stops being JSON. Lines and columns count from 1. */
export interface JsonMistake {
  readonly line: number;
  readonly column: number;
  readonly reason: JsonReason;
  readonly found: string;
}

/** A key that its object had already; `JSON.parse` would keep the last and say nothing. */
export interface DoubleKey {
  readonly path: readonly (string | number)[];
  readonly key: string;
  readonly line: number;
}

export interface JsonScan {
  readonly mistake: JsonMistake | null;
  readonly doubleKeys: readonly DoubleKey[];
}

const deepest = 20;

/** Looks through a text for what `JSON.parse` tells differently in every browser, or not at all. */
export function scanJson(text: string): JsonScan {
  const scanner = new JsonScanner(text);
  try {
    scanner.scan();
    return { mistake: null, doubleKeys: scanner.doubleKeys };
  } catch (error) {
    if (error instanceof NotJson) return { mistake: error.mistake, doubleKeys: [] };
    throw error;
  }
}

/** The line of a place in a text, from 1. */
export function lineAt(text: string, at: number): number {
  return text.slice(0, at).split("\n").length;
}

/** Only inside this file: the text is no JSON from here on. */
class NotJson extends Error {
  constructor(readonly mistake: JsonMistake) {
    super(mistake.reason);
  }
}

class JsonScanner {
  readonly doubleKeys: DoubleKey[] = [];
  private at = 0;

  constructor(private readonly text: string) {}

  scan(): void {
    this.value([]);
    this.space();
    if (this.at < this.text.length) this.fail("after");
  }

  private value(path: readonly (string | number)[]): void {
    this.space();
    if (path.length > deepest) this.fail("deep");
    const start = this.text[this.at];
    if (start === "{") this.object(path);
    else if (start === "[") this.list(path);
    else if (start === '"') this.string();
    else if (start !== undefined && /[-+.\d]/.test(start)) this.number();
    else this.word();
  }

  private object(path: readonly (string | number)[]): void {
    const keys = new Set<string>();
    this.items("}", () => {
      const from = this.at;
      this.keyBegins();
      this.string();
      const key = String(JSON.parse(this.text.slice(from, this.at)));
      if (keys.has(key)) this.doubleKeys.push({ path, key, line: lineAt(this.text, from) });
      keys.add(key);
      this.space();
      if (this.text[this.at] !== ":") this.fail("other");
      this.at += 1;
      this.value([...path, key]);
    });
  }

  private keyBegins(): void {
    const first = this.text[this.at] ?? "";
    if (first === '"') return;
    // The cents of "12,50".
    if (/\d/.test(first)) this.fail("cents");
    this.fail(first === "}" ? "extra-comma" : "double-quotes");
  }

  private list(path: readonly (string | number)[]): void {
    let index = 0;
    this.items("]", () => {
      if (this.text[this.at] === "]") this.fail("extra-comma");
      this.value([...path, index++]);
    });
  }

  /** What stands between two brackets, with commas between. */
  private items(end: "}" | "]", item: () => void): void {
    this.at += 1;
    this.space();
    if (this.text[this.at] === end) return void (this.at += 1);
    for (;;) {
      this.space();
      item();
      this.space();
      const next = this.text[this.at];
      if (next !== "," && next !== end) this.fail("comma");
      this.at += 1;
      if (next === end) return;
    }
  }

  private string(): void {
    const start = this.at;
    this.at += 1;
    while (this.text[this.at] !== '"') {
      const character = this.text[this.at];
      if (character === undefined || character === "\n") {
        this.at = start;
        this.fail("open-text");
      }
      if (character < " ") this.fail("escape");
      if (character === "\\") this.escape();
      this.at += 1;
    }
    this.at += 1;
  }

  private escape(): void {
    const [escape = ""] = /^\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/.exec(this.text.slice(this.at, this.at + 6)) ?? [];
    if (escape === "") this.fail("escape");
    this.at += escape.length - 1;
  }

  private number(): void {
    const [written = ""] = /^[-+.\d][-+.\deE]*/.exec(this.text.slice(this.at, this.at + 40)) ?? [];
    // To JSON "25.000" is 25, to whoever typed it twenty-five thousand.
    const isGrouped = /^\d{1,3}(?:\.\d{3})+$/.test(written);
    if (isGrouped || !/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/.test(written)) this.fail("number");
    this.at += written.length;
  }

  private word(): void {
    const [word = ""] = /^\p{L}+/u.exec(this.text.slice(this.at)) ?? [];
    if (!["true", "false", "null"].includes(word)) {
      const isText = word !== "" || /^['‘’“”„]/.test(this.text.slice(this.at));
      this.fail(isText ? "double-quotes" : "other");
    }
    this.at += word.length;
  }

  private space(): void {
    while (/[ \t\r\n]/.test(this.text[this.at] ?? "")) this.at += 1;
  }

  private fail(reason: JsonReason): never {
    const rest = this.text.slice(this.at);
    const [found = ""] = /^(?:[\p{L}\d_.'‘’“”-]+|.)/su.exec(rest) ?? [];
    const isComment = /^(?:\/[/*]|#)/.test(rest);
    throw new NotJson({
      line: lineAt(this.text, this.at),
      column: this.at - this.text.lastIndexOf("\n", this.at - 1),
      reason: isComment ? "comment" : found === "" && reason !== "open-text" ? "end" : reason,
      found,
    });
  }
}
