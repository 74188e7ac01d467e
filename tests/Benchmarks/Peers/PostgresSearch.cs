using System.Diagnostics;
using Npgsql;
using NpgsqlTypes;

namespace TeamsPilotBot.Benchmarks.Peers;

/// <summary>
/// PostgreSQL's full-text search with its Danish configuration, any of the words, through one connection over loopback with a
/// prepared query. The length of a lesson is divided out by its logarithm, which serves it best here.
/// </summary>
internal sealed class PostgresSearch : ILessonSearch
{
    private readonly NpgsqlConnection connection;
    private readonly NpgsqlCommand query;

    private PostgresSearch(NpgsqlConnection connection, string rank)
    {
        this.connection = connection;
        query = new NpgsqlCommand(
            $$"""
            SELECT id FROM lessons,
                (SELECT string_agg(quote_literal(lexeme), ' | ')::tsquery AS words FROM unnest(to_tsvector('danish', $1))) AS question
            WHERE text @@ words ORDER BY {{rank}}('{0.5, 0.5, 0.5, 1}', text, words, 1) DESC, id LIMIT {{PeerText.Depth}}
            """,
            connection);
        query.Parameters.Add(new NpgsqlParameter<string> { NpgsqlDbType = NpgsqlDbType.Text });
        Name = $"PostgreSQL {connection.PostgreSqlVersion.ToString(2)} danish, {rank}";
    }

    public string Name { get; }

    /// <summary>Fills the cluster with the lessons.</summary>
    /// <param name="cluster">An empty cluster.</param>
    /// <param name="lessons">The lessons.</param>
    public static async Task FillAsync(PostgresCluster cluster, IEnumerable<PeerText> lessons)
    {
        await using var connection = new NpgsqlConnection(cluster.ConnectionString);
        await connection.OpenAsync();
        await using (var create = new NpgsqlCommand("CREATE TABLE lessons (id text, text tsvector)", connection))
        {
            await create.ExecuteNonQueryAsync();
        }

        foreach (var (id, title, body) in lessons)
        {
            // Weight A is 1 and D a half, see the query: a word of the title counts twice.
            await using var insert = new NpgsqlCommand(
                "INSERT INTO lessons VALUES ($1, setweight(to_tsvector('danish', $2), 'A') || setweight(to_tsvector('danish', $3), 'D'))",
                connection) { Parameters = { new() { Value = id }, new() { Value = title }, new() { Value = body } } };
            await insert.ExecuteNonQueryAsync();
        }

        await using var finish = new NpgsqlCommand("CREATE INDEX ON lessons USING gin (text); ANALYZE lessons", connection);
        await finish.ExecuteNonQueryAsync();
    }

    /// <summary>Connects to a filled cluster.</summary>
    /// <param name="cluster">The cluster.</param>
    /// <param name="rank">The ranking function: ts_rank_cd or ts_rank.</param>
    public static async Task<PostgresSearch> ConnectAsync(PostgresCluster cluster, string rank)
    {
        var connection = new NpgsqlConnection(cluster.ConnectionString);
        await connection.OpenAsync();
        var search = new PostgresSearch(connection, rank);
        await search.query.PrepareAsync();
        return search;
    }

    public async Task<TimedHits> SearchAsync(string question, CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        var ids = new List<string>(PeerText.Depth);
        ((NpgsqlParameter<string>)query.Parameters[0]).TypedValue = question;
        await using var rows = await query.ExecuteReaderAsync(cancellationToken);
        while (await rows.ReadAsync(cancellationToken))
        {
            ids.Add(rows.GetString(0));
        }

        return new TimedHits(ids, Stopwatch.GetElapsedTime(start));
    }

    public async ValueTask DisposeAsync()
    {
        await query.DisposeAsync();
        await connection.DisposeAsync();
    }
}
