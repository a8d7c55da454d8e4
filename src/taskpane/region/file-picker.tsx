import { useRef, type ChangeEvent, type ReactElement, type ReactNode } from "react";
import { ActionButton } from "../components/action-button";
import { useRegion } from "./region-context";

interface FilePickerProps {
  readonly of: "files" | "folder";
  readonly primary?: boolean;
  readonly children: ReactNode;
}

/** Offered first; what is chosen all the same is told apart by its content. */
const accepted = ".xlsx,.xlsm,.xltx,.xls,.xlsb,.ods,.numbers";

/** A button that opens the computer's own window for files or for a folder. */
export function FilePicker({ of, primary = false, children }: FilePickerProps): ReactElement {
  const { session } = useRegion();
  const input = useRef<HTMLInputElement>(null);
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(target.files ?? [])];
    // So that the same files can be chosen again after they were mended.
    target.value = "";
    if (files.length > 0) session.read(files);
  };
  const kind = of === "folder" ? { webkitdirectory: "" } : { accept: accepted };
  return (
    <>
      <ActionButton
        id={`region-${of}`}
        primary={primary}
        icon={of === "folder" ? "folder" : "file"}
        onClick={() => input.current?.click()}
      >
        {children}
      </ActionButton>
      <input ref={input} type="file" multiple hidden data-picker={of} onChange={choose} {...kind} />
    </>
  );
}
