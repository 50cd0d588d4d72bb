# The web: Remix's build behind a server of our own. Not built by any test (no container engine there): see infra/compose.yaml.
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev --no-audit --no-fund
COPY . .
RUN node infra/scripts/build.mjs web

FROM node:20-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --no-audit --no-fund && npm cache clean --force
COPY --from=build /app/apps/web/build ./apps/web/build
COPY infra/scripts/serve-web.mjs ./infra/scripts/
COPY infra/scripts/lib/root.mjs infra/scripts/lib/health.mjs infra/scripts/lib/healthy.mjs ./infra/scripts/lib/
COPY infra/scripts/lib/web ./infra/scripts/lib/web
USER node
CMD ["node", "--enable-source-maps", "infra/scripts/serve-web.mjs"]
