import { existsSync, readFileSync } from "node:fs";
import ts from "typescript";
import { packageRoot } from "../../src/package-root.js";

const dist = new URL("node_modules/authing-node-sdk/dist/", packageRoot);

/** A field as the declarations of the SDK state it. */
export interface Field {
  readonly optional: boolean;
  /** `string`, `Foo`, `Foo[]`, `"a" | "b"`, `object`, or `any` where the SDK does not say. */
  readonly type: string;
}

export type Shape = Readonly<Record<string, Field>>;

/** A method of AuthenticationClient: what it asks for, by itself or through another method. */
export interface SdkMethod {
  readonly name: string;
  readonly isPublic: boolean;
  /** `POST /api/v3/bind-email`, as far as they stand in the method itself. */
  readonly sends: readonly string[];
  /** Methods of the client that it calls. */
  readonly calls: readonly string[];
  /** Its parameters: the name of a declaration, or fields. */
  readonly parameters: readonly (string | Shape)[];
  /** The name of the declaration that it promises. */
  readonly returns: string;
}

const parse = (path: string): ts.SourceFile =>
  ts.createSourceFile(path, readFileSync(new URL(path, dist), "utf8"), ts.ScriptTarget.Latest, true);

/** The fields of a DTO of the SDK; undefined when it declares none of that name. */
export function sdkShape(name: string): Shape | undefined {
  const path = `models/${name}.d.ts`;
  const file = existsSync(new URL(path, dist)) ? parse(path) : parse("AuthenticationClientInterface.d.ts");
  for (const statement of file.statements) {
    if (
      ts.isTypeAliasDeclaration(statement) &&
      statement.name.text === name &&
      ts.isTypeLiteralNode(statement.type)
    )
      return fieldsOf(statement.type.members, file);
    if (ts.isInterfaceDeclaration(statement) && statement.name.text === name)
      return fieldsOf(statement.members, file);
  }
  return undefined;
}

function fieldsOf(members: ts.NodeArray<ts.TypeElement>, file: ts.SourceFile): Shape {
  const fields: Record<string, Field> = {};
  for (const member of members) {
    if (!ts.isPropertySignature(member)) continue;
    const name = ts.isStringLiteral(member.name) ? member.name.text : member.name.getText();
    fields[name] = { optional: member.questionToken !== undefined, type: typeText(member.type, file) };
  }
  return fields;
}

function typeText(node: ts.TypeNode | undefined, file: ts.SourceFile): string {
  if (!node) return "any";
  if (ts.isArrayTypeNode(node)) return `${typeText(node.elementType, file)}[]`;
  if (!ts.isTypeReferenceNode(node)) return node.getText() === "unknown" ? "any" : node.getText();
  const name = node.typeName.getText();
  if (name === "Array" || name === "Promise") {
    const [inner] = node.typeArguments ?? [];
    return `${typeText(inner, file)}${name === "Array" ? "[]" : ""}`;
  }
  if (name === "Record") return "object";
  return enumText(name, file) ?? name;
}

/** `SendEmailDto.channel` stands in a namespace beside the type. */
function enumText(name: string, file: ts.SourceFile): string | undefined {
  let values: string | undefined;
  const visit = (node: ts.Node): void => {
    if (ts.isEnumDeclaration(node) && name.endsWith(`.${node.name.text}`))
      values = literals(node.members.map(({ initializer }) => initializer?.getText() ?? ""));
    ts.forEachChild(node, visit);
  };
  if (name.includes(".")) visit(file);
  return values;
}

/** A set of literals, in one spelling. */
export const literals = (values: readonly string[]): string => values.toSorted().join(" | ");

/** The methods of AuthenticationClient: addresses from its compiled code, types from its declaration. */
export function sdkMethods(): SdkMethod[] {
  const declaration = parse("AuthenticationClient.d.ts");
  const declared = new Map(methodsIn(declaration).map((it) => [it.name.getText(), it]));
  return methodsIn(parse("AuthenticationClient.js")).map((body) => {
    const name = body.name.getText();
    // private methods are declared without a signature
    const signature = declared.get(name);
    return {
      name,
      isPublic: signature !== undefined,
      sends: requestsIn(body),
      calls: callsIn(body),
      parameters: (signature?.parameters ?? []).map(({ type }) =>
        type && ts.isTypeLiteralNode(type)
          ? fieldsOf(type.members, declaration)
          : typeText(type, declaration),
      ),
      returns: typeText(signature?.type, declaration),
    };
  });
}

function methodsIn(file: ts.SourceFile): ts.MethodDeclaration[] {
  const found: ts.MethodDeclaration[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isClassDeclaration(node) && node.name?.text === "AuthenticationClient")
      found.push(...node.members.filter(ts.isMethodDeclaration));
    else ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Each `{ method, url }`; a url that is a variable stands for every path that the method knows. */
function requestsIn(body: ts.MethodDeclaration): string[] {
  const paths = pathsIn(body);
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const [method, url] = ["method", "url"].map((key) => propertyOf(node, key));
      if (method && ts.isStringLiteralLike(method) && url)
        for (const path of ts.isStringLiteralLike(url) ? [url.text] : paths)
          found.add(`${method.text} ${path}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(body);
  // a method that builds an address for a browser sends nothing itself
  return found.size > 0 ? [...found] : paths.map((path) => `GET ${path}`);
}

const propertyOf = (node: ts.ObjectLiteralExpression, key: string): ts.Expression | undefined =>
  node.properties.filter(ts.isPropertyAssignment).find(({ name }) => name.getText() === key)?.initializer;

/** Every text that looks like a path of the service, without its query. */
function pathsIn(body: ts.MethodDeclaration): string[] {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    const text = ts.isStringLiteralLike(node) || ts.isTemplateMiddleOrTemplateTail(node) ? node.text : "";
    const [path] = /^\/(?:api|oidc|oauth)\/[\w./-]+/.exec(text) ?? [];
    if (path !== undefined) found.add(path);
    ts.forEachChild(node, visit);
  };
  visit(body);
  return [...found];
}

function callsIn(body: ts.MethodDeclaration): string[] {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      node.expression.expression.kind === ts.SyntaxKind.ThisKeyword
    )
      found.add(node.expression.name.text);
    ts.forEachChild(node, visit);
  };
  visit(body);
  return [...found];
}
