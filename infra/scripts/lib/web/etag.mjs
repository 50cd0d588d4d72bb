const bare = (tag) => tag.trim().replace(/^W\//, '');

/** Whether the browser says that it has this already; weak and strong tags are alike to a GET. */
export const isAsked = (message, etag) =>
  (message.headers['if-none-match'] ?? '').split(',').some((tag) => bare(tag) === bare(etag));
