// What the bare Apollo is asked: as many facts as ours answers with.
const CARD =
  'id caseNo division industry amountFen months purpose maxRateBp method publishedOn validUntil owner { id name } rights { id rightKind number title }';
const FACTS = 'id caseNo state stateSince division amountFen months validUntil owner { id name }';

export const BARE = {
  list: `query List($filter: Filter, $after: String) { list(filter: $filter, after: $after) { nodes { ${CARD} } nextCursor } }`,
  case: `query Case($id: ID!) { case(id: $id) { ${FACTS} rights { id rightKind number title } parties { orgId name kind since } timeline { id event fromState toState orgName orgKind businessDate } } }`,
  row: `query Row($id: ID!) { row(id: $id) { ${FACTS} } }`,
  status: 'query Status($code: String!) { status(code: $code) { stage since } }',
  six: 'mutation Six($listingId: ID!) { six(listingId: $listingId) { id } }',
  note: 'mutation Note($listingId: ID!, $message: String!) { note(listingId: $listingId, message: $message) { id } }',
};
