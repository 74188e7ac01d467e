namespace TeamsPilotBot.Knowledge.Storage.Sqlite;

/// <summary>
/// The table of a container and its statements. A row is a live document, or a tombstone without content that is kept for
/// readers of changes; "expires" is when the one expires and the other is forgotten, in Unix milliseconds. Declared fields
/// have indexes on their JSON expression. Names are checked by <see cref="DocumentRules"/>, so they can be written into SQL.
/// </summary>
internal sealed class SqliteTable
{
    private const string Live = "json IS NOT NULL AND (expires IS NULL OR expires > @now)";

    private readonly Container container;
    private readonly string table;

    public SqliteTable(Container container)
    {
        this.container = container;
        table = $"\"doc-{container.Name}\"";
        State = $"SELECT seq FROM {table} WHERE partition = @partition AND id = @id AND {Live}";
        Read = $"SELECT partition, id, seq, json, expires FROM {table} WHERE partition = @partition AND id = @id AND {Live}";
        Put = $"""
            INSERT INTO {table} (partition, id, seq, json, expires) VALUES (@partition, @id, @seq, @json, @expires)
            ON CONFLICT (partition, id) DO UPDATE SET seq = excluded.seq, json = excluded.json, expires = excluded.expires
            """;
        Changes = $"SELECT partition, id, seq, CASE WHEN {Live} THEN json END, expires FROM {table} WHERE seq > @after ORDER BY seq LIMIT @limit";
        Expired = $"SELECT partition, id FROM {table} WHERE expires <= @now AND json IS NOT NULL LIMIT @limit";
        LastForgotten = $"SELECT max(seq) FROM {table} WHERE expires <= @now AND json IS NULL";
        Forget = $"DELETE FROM {table} WHERE expires <= @now AND json IS NULL";
    }

    public string State { get; }

    public string Read { get; }

    public string Put { get; }

    public string Changes { get; }

    public string Expired { get; }

    public string LastForgotten { get; }

    public string Forget { get; }

    /// <summary>Makes what is not there yet. It is cheap to ask again.</summary>
    public void Create(SqliteSession session)
    {
        session.Execute($"""
            CREATE TABLE IF NOT EXISTS {table} (
                partition TEXT NOT NULL, id TEXT NOT NULL, seq INTEGER NOT NULL, json TEXT, expires INTEGER,
                PRIMARY KEY (partition, id)) STRICT
            """);
        session.Execute($"CREATE UNIQUE INDEX IF NOT EXISTS \"{container.Name}-by-seq\" ON {table} (seq)");
        session.Execute($"CREATE INDEX IF NOT EXISTS \"{container.Name}-by-id\" ON {table} (id, partition)");
        session.Execute($"CREATE INDEX IF NOT EXISTS \"{container.Name}-by-expiry\" ON {table} (expires) WHERE expires IS NOT NULL");
        foreach (var field in container.Fields)
        {
            session.Execute($"CREATE INDEX IF NOT EXISTS \"{container.Name}.{field}\" ON {table} ({Field(field)}, id, partition)");
        }

        session.Execute("INSERT INTO container (name, forgotten) VALUES (@name, 0) ON CONFLICT DO NOTHING", ("@name", container.Name));
    }

    /// <summary>Whether all of it is there.</summary>
    public bool Exists(SqliteSession session)
    {
        var indexes = session.Rows(
            "SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = @table",
            row => row.GetString(0),
            ("@table", table.Trim('"')));
        return indexes.Contains($"{container.Name}-by-expiry") && container.Fields.All(field => indexes.Contains($"{container.Name}.{field}"));
    }

    /// <summary>A page of the documents that meet a query, after the last one of the page before.</summary>
    public string Page(DocumentQuery query)
    {
        var conditions = query.Where.Select((condition, i) => $" AND {Condition(condition, i)}");

        // Where only a range is asked for, few documents meet it (what is due now), and the order of ids, which SQLite would
        // rather walk through, meets all of them. A plus sign takes that index out of its choice.
        var plus = query.Partition is null && query.Where.Count > 0 && query.Where.All(condition => condition.Comparison != Comparison.Equal) ? "+" : string.Empty;
        return $"""
            SELECT partition, id, seq, json, expires FROM {table} WHERE {Live} AND ({plus}id, {plus}partition) > (@lastId, @lastPartition)
            {(query.Partition is null ? string.Empty : "AND partition = @partition")}{string.Concat(conditions)}
            ORDER BY {plus}id, {plus}partition LIMIT @limit
            """;
    }

    private static string Field(string name) => $"json ->> '$.{name}'";

    /// <summary>SQLite compares values of different types by type, and reads true as 1, so the type is asked for as well.</summary>
    private static string Condition(FieldCondition condition, int i)
    {
        var comparison = condition.Comparison switch
        {
            Comparison.AtMost => "<=",
            Comparison.AtLeast => ">=",
            _ => "=",
        };
        var types = condition.Value switch
        {
            string => "'text'",
            bool => "'true', 'false'",
            _ => "'integer', 'real'",
        };
        return $"{Field(condition.Field)} {comparison} @value{i} AND json_type(json, '$.{condition.Field}') IN ({types})";
    }
}
