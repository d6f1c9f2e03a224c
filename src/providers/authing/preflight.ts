import type { RequestHandler } from "express";

/** Answers a browser's question whether it may call the emulated API. observed: browser clients call V3 directly. */
export const preflight: RequestHandler = (request, response, next) => {
  const { origin, "access-control-request-headers": asked } = request.headers;
  if (request.method !== "OPTIONS" || origin === undefined) {
    next();
    return;
  }
  response.writeHead(204, {
    "access-control-allow-origin": origin,
    "access-control-allow-credentials": "true",
    "access-control-allow-methods": "GET, POST, OPTIONS",
    "access-control-allow-headers":
      asked ?? "authorization, content-type, prefer, x-authing-app-id, x-authing-userpool-id",
    "access-control-max-age": "600",
    vary: "Origin, Access-Control-Request-Headers",
  });
  response.end();
};
