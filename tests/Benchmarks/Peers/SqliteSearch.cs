using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;

namespace TeamsPilotBot.Benchmarks.Peers;

/// <summary>SQLite FTS5 as it comes: unicode61, bm25, any of the words. In memory, in this process, with a prepared query.</summary>
internal sealed partial class SqliteSearch : ILessonSearch
{
    private readonly SqliteConnection connection = new("Data Source=:memory:");
    private readonly SqliteCommand query;

    /// <summary>A database of the lessons.</summary>
    /// <param name="lessons">The lessons.</param>
    public SqliteSearch(IEnumerable<PeerText> lessons)
    {
        connection.Open();
        Fill(lessons);
        query = connection.CreateCommand();
        query.CommandText = string.Create(
            CultureInfo.InvariantCulture,
            $"SELECT id FROM lessons WHERE lessons MATCH $words ORDER BY bm25(lessons, 0, {PeerText.TitleWeight}, 1) LIMIT {PeerText.Depth}");
        query.Parameters.Add("$words", SqliteType.Text);
        query.Prepare();
        Name = "SQLite " + connection.ServerVersion + " FTS5, unicode61";
    }

    public string Name { get; }

    public Task<TimedHits> SearchAsync(string question, CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        var ids = new List<string>(PeerText.Depth);
        var words = Word().Matches(question).Select(m => $"\"{m.Value}\"").ToList();
        if (words.Count > 0)
        {
            query.Parameters[0].Value = string.Join(" OR ", words);
            using var rows = query.ExecuteReader();
            while (rows.Read())
            {
                ids.Add(rows.GetString(0));
            }
        }

        return Task.FromResult(new TimedHits(ids, Stopwatch.GetElapsedTime(start)));
    }

    public async ValueTask DisposeAsync()
    {
        await query.DisposeAsync();
        await connection.DisposeAsync();
    }

    private void Fill(IEnumerable<PeerText> lessons)
    {
        using var transaction = connection.BeginTransaction();
        using var create = connection.CreateCommand();
        create.CommandText = "CREATE VIRTUAL TABLE lessons USING fts5(id UNINDEXED, title, body, tokenize = 'unicode61')";
        create.ExecuteNonQuery();
        using var insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO lessons VALUES ($id, $title, $body)";
        foreach (var (id, title, body) in lessons)
        {
            insert.Parameters.Clear();
            insert.Parameters.AddWithValue("$id", id);
            insert.Parameters.AddWithValue("$title", title);
            insert.Parameters.AddWithValue("$body", body);
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}
