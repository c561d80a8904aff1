/** The description of the HTTP controls (OpenAPI 3.1), which the server itself hands out. */

const text = { type: "string" };

const answer = {
  type: "object",
  required: ["output"],
  properties: {
    output: { ...text, description: "What the control prints: whole lines" },
    quit: { type: "boolean", description: "The control was :quit: the server ends" },
    rejected: { ...text, description: "Why it was not carried out; absent if it was" },
  },
};

const json = (schema: object, description: string) => ({ description, content: { "application/json": { schema } } });

export const OPENAPI = {
  openapi: "3.1.0",
  info: {
    title: "cubelab controls",
    version: "1",
    description: "Moves time and changes the world of a served lab",
  },
  security: [{ token: [] }],
  components: { securitySchemes: { token: { type: "http", scheme: "bearer" } } },
  paths: {
    "/openapi.json": {
      get: { summary: "This description", security: [], responses: { 200: json({ type: "object" }, "OpenAPI 3.1") } },
    },
    "/lab": {
      get: {
        summary: "The lab's time and devices",
        responses: {
          200: json(
            {
              type: "object",
              properties: {
                now: { ...text, format: "date-time" },
                sessions: { type: "integer", description: "Clients that are logged in" },
                devices: {
                  type: "array",
                  items: { type: "object", properties: { name: text, platform: text, release: text, power: text } },
                },
              },
            },
            "The lab",
          ),
          401: { description: "No token, or a wrong one" },
        },
      },
    },
    "/control": {
      post: {
        summary: "Carries out one lab control",
        requestBody: {
          required: true,
          ...json(
            {
              type: "object",
              required: ["control"],
              properties: {
                control: { ...text, examples: [":advance 8h"] },
                device: { ...text, description: "The device that it is about; the selected one where it is left out" },
              },
            },
            "The control",
          ),
        },
        responses: {
          200: json(answer, "It was carried out"),
          400: json(answer, "It was not understood or refused"),
          401: { description: "No token, or a wrong one" },
        },
      },
    },
  },
} as const;
