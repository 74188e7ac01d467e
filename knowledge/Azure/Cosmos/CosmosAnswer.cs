using System.Net;
using System.Text.Json;
using Microsoft.Azure.Cosmos;

namespace TeamsPilotBot.Knowledge.Azure.Cosmos;

/// <summary>What the service answered.</summary>
/// <param name="Status">The status.</param>
/// <param name="ETag">The item's ETag; null if there is none.</param>
/// <param name="Body">The content; undefined if there is none.</param>
internal sealed record CosmosAnswer(HttpStatusCode Status, string? ETag, JsonElement Body)
{
    /// <summary>Where the next page of a query begins; null if this was the last one.</summary>
    public string? Continuation { get; private init; }

    /// <summary>Whether it is done.</summary>
    public bool IsDone => (int)Status is >= 200 and < 300;

    /// <summary>Reads a response to its end.</summary>
    public static async Task<CosmosAnswer> ReadAsync(ResponseMessage response, CancellationToken cancellationToken)
    {
        if (!response.IsSuccessStatusCode || response.Content is not { Length: > 0 } content)
        {
            return new CosmosAnswer(response.StatusCode, response.Headers.ETag, default);
        }

        using var body = await JsonDocument.ParseAsync(content, cancellationToken: cancellationToken);
        return new CosmosAnswer(response.StatusCode, response.Headers.ETag, body.RootElement.Clone()) { Continuation = response.Headers.ContinuationToken };
    }
}
