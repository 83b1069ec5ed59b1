ARG NODE_VERSION=20

FROM node:${NODE_VERSION}-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts

# Debian, because the embedded engine has no build for musl. Nothing under /app is written at run time, so the root
# file system may be read-only. To keep the embedded graph in a file: -e DATA_DIR=/data -v msc-kg:/data
FROM node:${NODE_VERSION}-bookworm-slim
# The allocator's arenas: by default eight for each processor, which keep about 60 MB more of what the engine gave back.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 MALLOC_ARENA_MAX=2
WORKDIR /app
RUN install --directory --owner=1000 --group=1000 /data
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules/
COPY --from=build /app/cypher cypher/
COPY --from=build /app/data data/
COPY --from=build /app/schema schema/
COPY --from=build /app/dist dist/
USER 1000:1000
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/healthz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/service/main.js"]
