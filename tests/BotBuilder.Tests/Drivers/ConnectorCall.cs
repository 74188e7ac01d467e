using Newtonsoft.Json.Linq;

namespace BotBuilder.Tests.Drivers;

/// <summary>A request that came to the connector.</summary>
/// <param name="Method">The method.</param>
/// <param name="Target">Path and query as they stood in the request line.</param>
/// <param name="Authorization">The header; empty if there was none.</param>
/// <param name="ContentType">The header; empty if there was none.</param>
/// <param name="Body">The body; null if there was none.</param>
internal sealed record ConnectorCall(string Method, string Target, string Authorization, string ContentType, JToken? Body);
