// A yardstick: Apollo Server's own standalone server over mysql2, as its documentation starts it: no session, no permission, no ORM.
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { openTables } from './sql.mjs';

const tables = openTables(process.env.DATABASE_URL);

const typeDefs = `
  type Owner { id: ID! name: String! }
  type Right { id: ID! rightKind: String! number: String! title: String! }
  type Party { orgId: ID! name: String! kind: String! since: String! }
  type Step { id: ID! event: String! fromState: String toState: String! orgName: String! orgKind: String! businessDate: String! }
  type Listing {
    id: ID! caseNo: String division: String! industry: String amountFen: Float months: Int purpose: String maxRateBp: Int method: String publishedOn: String validUntil: String
    state: String! stateSince: String! owner: Owner! rights: [Right!]! parties: [Party!]! timeline: [Step!]!
  }
  type Page { nodes: [Listing!]! nextCursor: String }
  type Status { stage: String! since: String! }
  type Note { id: ID! }
  input Filter { rightKind: String division: String eligibleForBank: String minAmountFen: Float maxAmountFen: Float maxMonths: Int }
  type Query {
    list(filter: Filter, after: String): Page!
    case(id: ID!): Listing!
    row(id: ID!): Listing!
    status(code: String!): Status
  }
  type Mutation { note(listingId: ID!, message: String!): Note! six(listingId: ID!): Note! }
`;

const resolvers = {
  Query: {
    list: (_, { filter, after }) => tables.list(filter, after),
    case: (_, { id }) => tables.caseOf(id),
    row: (_, { id }) => tables.row(id),
    status: (_, { code }) => tables.status(code),
  },
  Mutation: {
    note: (_, { listingId, message }) => tables.note(listingId, message),
    six: (_, { listingId }) => tables.six(listingId),
  },
};

await startStandaloneServer(new ApolloServer({ typeDefs, resolvers }), {
  listen: { port: Number(process.env.PORT), host: '127.0.0.1' },
});
