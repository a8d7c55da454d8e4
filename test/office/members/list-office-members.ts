import path from "node:path";
import ts from "typescript";

export interface OfficeMember {
  /** As in Microsoft's documentation: "Range.values". */
  readonly member: string;
  /** "ExcelApi 1.1"; null where Microsoft names none. */
  readonly set: string | null;
}

const root = path.resolve(__dirname, "../../..");

/** Every member of Excel's and Office's objects that src/office names, with the requirement set that its typings give. */
export function listOfficeMembers(): OfficeMember[] {
  const program = officeProgram();
  const checker = program.getTypeChecker();
  const found = new Map<string, string | null>();
  for (const source of program.getSourceFiles()) {
    const file = path.relative(root, source.fileName);
    if (!file.startsWith("src/office/") || source.isDeclarationFile) continue;
    visit(source, (name) => {
      for (const declaration of declarationsAt(checker, name))
        found.set(nameOf(declaration), requirementSet(declaration));
    });
  }
  return [...found]
    .map(([member, set]) => ({ member, set }))
    .sort((one, other) => (one.member < other.member ? -1 : 1));
}

function officeProgram(): ts.Program {
  const config = path.join(root, "tsconfig.office.json");
  const { config: json } = ts.readConfigFile(config, (name) => ts.sys.readFile(name)) as { config: object };
  const { fileNames, options } = ts.parseJsonConfigFileContent({ ...json, include: ["src/office"] }, ts.sys, root);
  return ts.createProgram(fileNames, options);
}

function visit(node: ts.Node, onName: (name: ts.Identifier) => void): void {
  if (ts.isIdentifier(node) && isMemberName(node)) onName(node);
  ts.forEachChild(node, (child) => visit(child, onName));
}

/** The b of `a.b` and of `const { b } = a`. */
function isMemberName(name: ts.Identifier): boolean {
  const { parent } = name;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === name;
  if (ts.isBindingElement(parent)) return (parent.propertyName ?? parent.name) === name;
  return false;
}

function declarationsAt(checker: ts.TypeChecker, name: ts.Identifier): ts.Declaration[] {
  const { parent } = name;
  if (ts.isBindingElement(parent)) {
    const symbol = checker.getTypeAtLocation(parent.parent).getProperty(name.text);
    return fromOffice(symbol?.declarations ?? []);
  }
  const called = ts.isCallExpression(parent.parent) && parent.parent.expression === parent ? parent.parent : null;
  const signature = called === null ? undefined : checker.getResolvedSignature(called)?.declaration;
  return fromOffice(signature === undefined ? (checker.getSymbolAtLocation(name)?.declarations ?? []) : [signature]);
}

function fromOffice(declarations: readonly ts.Declaration[]): ts.Declaration[] {
  return declarations
    .filter((each) => each.getSourceFile().fileName.endsWith("@types/office-js/index.d.ts"))
    .slice(0, 1);
}

function nameOf(declaration: ts.Declaration): string {
  const { parent } = declaration;
  const own = ts.getNameOfDeclaration(declaration)?.getText() ?? "";
  const isType = ts.isClassDeclaration(parent) || ts.isInterfaceDeclaration(parent) || ts.isEnumDeclaration(parent);
  return isType ? `${parent.name?.text ?? ""}.${own}` : own;
}

const requirementSet = (declaration: ts.Declaration): string | null =>
  /\[Api set: ([^\]]+)\]/.exec(declaration.getFullText())?.[1]?.trim() ?? null;
