// A Cosmos DB in memory, with what it lacks for the .NET library. That library asks the service for the plan of a query before it asks
// the query: the plan here is always to ask the query as it is. And an item that is not there is answered with 404, which it is with
// this header only. Ends with its standard input, so with whoever started it.
const { createHttpServer } = require("@vercel/cosmosdb-server");
const ResourceId = require("@vercel/cosmosdb-server/lib/account/resource-id").default;

// Resource ids are parts of addresses: the service writes a hyphen for a slash. Without it no query reaches the 63rd database.
ResourceId.toBase64String = bytes => bytes.toString("base64").replaceAll("/", "-");
ResourceId.fromBase64String = text => Buffer.from(text.replaceAll("-", "/"), "base64");

const plan = JSON.stringify({
  partitionedQueryExecutionInfoVersion: 2,
  queryInfo: {
    distinctType: "None", top: null, offset: null, limit: null, orderBy: [], orderByExpressions: [], groupByExpressions: [],
    groupByAliases: [], aggregates: [], groupByAliasToAggregateType: {}, rewrittenQuery: "", hasSelectValue: false, dCountInfo: null,
  },
  queryRanges: [{ min: "", max: "FF", isMinInclusive: true, isMaxInclusive: false }],
});

// Says what was called, for those who count: the kind, the status, the bytes of question and answer, how many documents were found, and the
// container of what was written.
function count(request, response) {
  let asked = "", answered = 0;
  const end = response.end;
  response.end = function (body, ...rest) {
    answered = Buffer.byteLength(body ?? "");
    return end.call(this, body, ...rest);
  };
  request.on("data", part => { asked += part; });
  response.on("finish", () => {
    const found = response.getHeader("x-ms-item-count");
    const kind = request.method === "GET" ? "Read" : request.method === "PUT" ? "Replace" : found === undefined ? "Create"
      : asked.includes("c._ts >=") ? "Changes" : asked.includes("outboxAt") ? "Look" : "Query";
    const container = /"c":"([a-z-]+)"/.exec(asked)?.[1] ?? "-";
    console.log(`call ${kind} ${response.statusCode} ${Buffer.byteLength(asked)} ${answered} ${found ?? 0} ${container}`);
  });
}

const server = createHttpServer({ keepAlive: true });
const [answer] = server.listeners("request");
server.removeAllListeners("request");
server.on("request", (request, response) => {
  if (request.headers["x-ms-cosmos-is-query-plan-request"] === undefined) {
    if (request.method === "GET") {
      request.headers["x-ms-documentdb-query-enablecrosspartition"] = "true";
    }
    answer(request, response);
    if (process.env.COUNT_CALLS && request.url.includes("/docs")) {
      count(request, response);
    }
    return;
  }
  request.resume();
  response.setHeader("content-type", "application/json");
  response.end(plan);
});
server.listen(0, "127.0.0.1", () => console.log(`Ready on port ${server.address().port}`));
process.stdin.on("close", () => process.exit()).resume();
