# Built from what is in the repository alone: docker build -t footnote .
FROM node:22-bookworm-slim AS build
RUN apt-get update && apt-get install -y --no-install-recommends make g++ python3 && rm -rf /var/lib/apt/lists/*
# Node's own headers are in the image; what is compiled needs no download of them.
ENV npm_config_nodedir=/usr/local
WORKDIR /footnote
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json ./
COPY src src
COPY scripts scripts
RUN npm run build && npm prune --omit=dev

FROM node:22-bookworm-slim
ENV NODE_ENV=production DATA_DIR=/data METRICS_PORT=9464
# What the threads give back goes to the system; the C library would keep some 70 MB of it.
ENV MALLOC_ARENA_MAX=2 MALLOC_TRIM_THRESHOLD_=131072
WORKDIR /footnote
COPY package.json LICENSE ./
COPY prompts prompts
COPY data/articles data/articles
COPY scripts/installation.cjs scripts/launch.mjs scripts/sources.mjs scripts/
COPY --from=build /footnote/node_modules node_modules
COPY --from=build /footnote/dist dist
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
# Nothing is written but to /data and /tmp: docker run --read-only --tmpfs /tmp
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.METRICS_PORT + '/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# What is being answered has ten seconds.
STOPSIGNAL SIGTERM
CMD ["node", "dist/src/main.js"]
