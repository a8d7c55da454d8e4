import { useRef, type ChangeEvent, type InputHTMLAttributes, type ReactElement } from "react";

interface FileInputOptions extends Pick<InputHTMLAttributes<HTMLInputElement>, "accept" | "multiple"> {
  /** What the window is for, by which tests find it. */
  readonly picker: string;
  /** Choose a folder, with everything in it. */
  readonly folder?: boolean;
  /** Called with at least one file. */
  readonly onFiles: (files: readonly [File, ...File[]]) => void;
}

/** The computer's own window for files: `input` goes beside the button that calls `open`. */
export function useFileInput({ picker, folder = false, onFiles, ...kind }: FileInputOptions): {
  readonly open: () => void;
  readonly input: ReactElement;
} {
  const input = useRef<HTMLInputElement>(null);
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [first, ...others] = target.files ?? [];
    // So that the same files can be chosen again after they were mended.
    target.value = "";
    if (first !== undefined) onFiles([first, ...others]);
  };
  const directory = folder ? { webkitdirectory: "" } : {};
  return {
    open: () => input.current?.click(),
    input: <input ref={input} type="file" hidden data-picker={picker} onChange={choose} {...kind} {...directory} />,
  };
}
