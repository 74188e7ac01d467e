namespace TeamsPilotBot.Knowledge.Azure.Cosmos;

/// <summary>
/// The names and the form of what the store has in Azure Cosmos DB for NoSQL. Infrastructure that makes the database, and the
/// store that uses it, agree on these; docs/decisions/0074-cosmos-layout.md has the reasons.
/// </summary>
public static class CosmosLayout
{
    /// <summary>The database, unless the settings name another one.</summary>
    public const string Database = "pilotbot";

    /// <summary>The one container, in which all kinds of documents lie.</summary>
    public const string Container = "documents";

    /// <summary>The path of the partition key: a text of kind and partition.</summary>
    public const string PartitionKeyPath = "/pk";

    /// <summary>The version of the partition key: 2 takes values of up to 2,048 bytes.</summary>
    public const int PartitionKeyVersion = 2;

    /// <summary>The container's default time to live in seconds: -1, items expire only where they say when.</summary>
    public const int DefaultTimeToLive = -1;

    /// <summary>What the index has; Cosmos DB adds id and _ts by itself.</summary>
    public static IReadOnlyList<string> IncludedPaths { get; } = ["/pk/?", "/c/?", "/f/*"];

    /// <summary>What the index does not have: everything else.</summary>
    public static IReadOnlyList<string> ExcludedPaths { get; } = ["/*"];
}
