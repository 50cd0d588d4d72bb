// Exits 0 where the service of this machine whose port stands in the named variable answers; for container health checks.
const port = process.env[process.argv[2]];
try {
  const response = await fetch(`http://127.0.0.1:${port}/healthz`, { signal: AbortSignal.timeout(4000) });
  process.exit(response.ok ? 0 : 1);
} catch {
  process.exit(1);
}
