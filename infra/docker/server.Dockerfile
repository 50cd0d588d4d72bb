# API, worker and cli: one image, three commands. Not built by any test (no container engine there): see infra/compose.yaml.
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev --no-audit --no-fund
COPY . .
RUN node infra/scripts/build.mjs server

# Packages are inside dist/house.mjs; those with machine code are installed beside it.
FROM node:20-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --no-audit --no-fund && npm cache clean --force
COPY --from=build /app/dist ./dist
COPY infra/scripts/lib/healthy.mjs ./infra/scripts/lib/
RUN mkdir -p /var/lib/zhiya && chown node:node /var/lib/zhiya
USER node
VOLUME /var/lib/zhiya
CMD ["node", "--enable-source-maps", "dist/api.mjs"]
