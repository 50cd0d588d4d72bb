// The pages of the web that are measured.
export const LIST_PAGE = '/app/market';
export const formPage = (listingId) => `/app/listings/${listingId}/financing`;
