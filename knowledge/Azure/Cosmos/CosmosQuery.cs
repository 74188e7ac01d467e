using System.Globalization;
using System.Text;
using Microsoft.Azure.Cosmos;
using TeamsPilotBot.Knowledge.Storage;
using Container = TeamsPilotBot.Knowledge.Storage.Container;

namespace TeamsPilotBot.Knowledge.Azure.Cosmos;

/// <summary>Queries in the language of Cosmos DB. Comparisons there hold between values of the same type only, as the contract asks for.</summary>
internal static class CosmosQuery
{
    /// <summary>The living documents of kinds that meet all conditions, in no order.</summary>
    /// <param name="containers">The kinds.</param>
    /// <param name="query">The conditions.</param>
    public static QueryDefinition Find(IReadOnlyList<Container> containers, DocumentQuery query)
    {
        var names = string.Join(", ", containers.Select((_, i) => $"@c{i}"));
        var text = new StringBuilder($"SELECT * FROM c WHERE c.c IN ({names})");
        if (query.Partition is not null)
        {
            text.Append(" AND c.pk = @pk");
        }

        for (var i = 0; i < query.Where.Count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $" AND c.f[\"{query.Where[i].Field}\"] {Sign(query.Where[i].Comparison)} @v{i}");
        }

        var definition = new QueryDefinition(text.ToString());
        for (var i = 0; i < containers.Count; i++)
        {
            definition.WithParameter($"@c{i}", CosmosItem.Living(containers[i]));
        }

        for (var i = 0; i < query.Where.Count; i++)
        {
            definition.WithParameter($"@v{i}", query.Where[i].Value);
        }

        return query.Partition is { } partition && containers is [var one]
            ? definition.WithParameter("@pk", CosmosKeys.PartitionKey(one, partition)) : definition;
    }

    /// <summary>What of a kind was written or deleted from a second on, by the second.</summary>
    /// <param name="container">The kind.</param>
    /// <param name="second">The second, since 1970.</param>
    public static QueryDefinition Changes(Container container, long second)
        => new QueryDefinition("SELECT * FROM c WHERE c.c IN (@living, @deleted) AND c._ts >= @second ORDER BY c._ts")
            .WithParameter("@living", CosmosItem.Living(container))
            .WithParameter("@deleted", CosmosItem.Deleted(container))
            .WithParameter("@second", second);

    private static string Sign(Comparison comparison) => comparison switch
    {
        Comparison.AtMost => "<=",
        Comparison.AtLeast => ">=",
        _ => "=",
    };
}
