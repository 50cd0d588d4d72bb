/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
type OutcomeParts_Done_Fragment = { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null };

type OutcomeParts_Refusal_Fragment = { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> };

export type OutcomePartsFragment =
  | OutcomeParts_Done_Fragment
  | OutcomeParts_Refusal_Fragment
;

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { readonly signOut:
    | { readonly __typename: 'Done', readonly id: string, readonly state: string | null, readonly facts: import("@zhiya/kernel").Json | null }
    | { readonly __typename: 'Refusal', readonly errors: ReadonlyArray<{ readonly code: string, readonly facts: import("@zhiya/kernel").Json, readonly field: string | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly quote: string }> }> }
   };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const OutcomePartsFragmentDoc = new TypedDocumentString(`
    fragment OutcomeParts on Outcome {
  __typename
  ... on Done {
    id
    state
    facts
  }
  ... on Refusal {
    errors {
      code
      facts
      field
      citations {
        document
        clause
        quote
      }
    }
  }
}
    `, {"fragmentName":"OutcomeParts"}) as unknown as TypedDocumentString<OutcomePartsFragment, unknown>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut {
    ...OutcomeParts
  }
}
    fragment OutcomeParts on Outcome {
  __typename
  ... on Done {
    id
    state
    facts
  }
  ... on Refusal {
    errors {
      code
      facts
      field
      citations {
        document
        clause
        quote
      }
    }
  }
}`) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;