using System.Globalization;

namespace TeamsPilotBot.Knowledge.Azure.Cosmos;

/// <summary>
/// The ETag that callers get: the item's own, and when the document expires. So a write sees, without reading, that the document
/// has expired although Cosmos DB has not taken it out yet.
/// </summary>
internal static class CosmosETag
{
    private const char Mark = '~';

    /// <summary>The ETag for callers.</summary>
    /// <param name="item">The item's own.</param>
    /// <param name="expires">When the document expires, in milliseconds since 1970; null for never.</param>
    public static string Of(string item, long? expires)
        => expires is { } at ? string.Create(CultureInfo.InvariantCulture, $"{item}{Mark}{at}") : item;

    /// <summary>What an ETag says; of one that is none, the item's part is one that no item has.</summary>
    /// <param name="etag">The ETag of a caller.</param>
    public static (string Item, long? Expires) Read(string etag)
        => etag.LastIndexOf(Mark) is >= 0 and var mark && long.TryParse(etag.AsSpan(mark + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            ? (etag[..mark], at) : (etag, null);
}
