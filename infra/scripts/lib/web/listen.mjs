// Where a server listens, by the HOST of its environment.
const LOOPBACK = ['127.0.0.1', '::1'];
const EVERY = ['0.0.0.0', '::'];

/** `localhost` is both loopback addresses: which of them a browser asks first is its system's choice. None is every interface. */
export const addressesOf = (host) => (host === 'localhost' ? LOOPBACK : [host || undefined]);

/** This machine speaks no IPv6, so nobody will look for us there. */
export const isAbsent = (address, error) => address === '::1' && ['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(error.code);

/** The host to write into an address for what listens on `host`; `here` where this machine reaches it under any name. */
export function hostInUrl(host, here) {
  if (host === 'localhost' || EVERY.includes(host)) return here;
  return host.includes(':') ? `[${host}]` : host;
}

/** What listens here is reached from this machine alone. */
export const isPrivate = (host) => host === 'localhost' || host === '::1' || /^127\./.test(host);
