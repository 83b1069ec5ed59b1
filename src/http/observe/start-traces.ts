import type { Traces } from "./traces.js";

/**
 * Sends traces by OTLP over HTTP to where the standard `OTEL_*` variables say, which OpenTelemetry's libraries read
 * themselves: endpoint, headers, sampler, batch, service name, resource attributes. They are loaded by this call alone.
 * A request continues the trace of its `traceparent` header. No parameter and no document is in a span.
 */
export async function startTraces(version: string): Promise<Traces> {
  const [api, { BatchSpanProcessor, NodeTracerProvider }, { OTLPTraceExporter }, resources] = await Promise.all([
    import("@opentelemetry/api"),
    import("@opentelemetry/sdk-trace-node"),
    import("@opentelemetry/exporter-trace-otlp-http"),
    import("@opentelemetry/resources"),
  ]);
  const { propagation, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } = api;
  const named = resources.resourceFromAttributes({ "service.name": "msc-kg", "service.version": version });
  const provider = new NodeTracerProvider({
    resource: resources
      .defaultResource()
      .merge(named)
      .merge(resources.detectResources({ detectors: [resources.envDetector] })),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  provider.register();
  const tracer = provider.getTracer("msc-kg", version);
  const failed = { code: SpanStatusCode.ERROR } as const;
  return {
    start({ method, route, requestId, headers }) {
      const parent = propagation.extract(ROOT_CONTEXT, headers);
      const attributes = { "http.request.method": method, "http.route": route, "msc_kg.request_id": requestId };
      const span = tracer.startSpan(`${method} ${route}`, { kind: SpanKind.SERVER, attributes }, parent);
      const below = trace.setSpan(parent, span);
      return {
        describe: (name, more) => span.updateName(name).setAttributes(more),
        begin(name, more) {
          const part = tracer.startSpan(name, { kind: SpanKind.CLIENT, attributes: more }, below);
          return (error) => {
            if (error) part.setStatus(failed).setAttribute("error.type", kindOf(error));
            part.end();
          };
        },
        end(status) {
          span.setAttribute("http.response.status_code", status);
          if (status >= 500) span.setStatus(failed);
          span.end();
        },
      };
    },
    stop: () => provider.shutdown(),
  };
}

/** What a trace calls an error: its code, else its name. */
function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return "Error";
  return "code" in error && error.code !== undefined && error.code !== null ? String(error.code) : error.name;
}
