import {
  execute,
  GraphQLError,
  parse,
  validate,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLFormattedError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { DOCUMENTS } from './generated/documents';

export interface OwnDocument {
  readonly node: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Length in tokens: the measure that a free-form document is bounded by. */
  readonly tokens: number;
}

/**
 * The questions of our own web, known by the hash of their text. Each is parsed and validated when it is first asked for, and
 * never again; one that the schema does not allow is not known. Who may ask, what the variables may be and what an answer
 * costs is decided at each asking as for any other document.
 */
export class OwnDocuments {
  private readonly known = new Map<string, OwnDocument | null>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly texts: Readonly<Record<string, string>> = DOCUMENTS,
  ) {}

  find(id: string): OwnDocument | null {
    const known = this.known.get(id);
    if (known !== undefined) return known;
    const text = Object.hasOwn(this.texts, id) ? this.texts[id] : undefined;
    // What nobody wrote is not remembered: ids can be made up without end.
    if (text === undefined) return null;
    const found = this.read(text);
    this.known.set(id, found);
    return found;
  }

  private read(text: string): OwnDocument | null {
    const node = parse(text, { noLocation: true });
    const operation = node.definitions.find((d) => d.kind === 'OperationDefinition');
    if (operation?.operation !== 'query' || validate(this.schema, node).length > 0) return null;
    return { node, operation, tokens: node.tokenCount ?? 0 };
  }

  async answer(
    { node }: OwnDocument,
    variables: Readonly<Record<string, unknown>>,
    context: unknown,
  ): Promise<ExecutionResult> {
    const result = await execute({
      schema: this.schema,
      document: node,
      variableValues: variables,
      contextValue: context,
    });
    return 'data' in result ? result : { errors: (result.errors ?? []).map(asBadInput) };
  }
}

/** Where nothing was executed, the variables were not what the document declares. */
const asBadInput = (error: GraphQLError): GraphQLError =>
  new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    originalError: error.originalError ?? null,
    extensions: { ...error.extensions, code: 'BAD_USER_INPUT' },
  });

/** An error in the form in which Apollo hands it to `formatApiError`. */
export const formattedOf = (error: GraphQLError): GraphQLFormattedError => {
  const { locations: _locations, ...formatted } = error.toJSON();
  return { ...formatted, extensions: { code: 'INTERNAL_SERVER_ERROR', ...formatted.extensions } };
};
