using System.Globalization;
using Microsoft.Data.Sqlite;

namespace TeamsPilotBot.Knowledge.Storage.Sqlite;

/// <summary>One connection with its prepared statements. For one thread at a time.</summary>
internal sealed class SqliteSession : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly int patience;
    private readonly Dictionary<string, SqliteCommand> prepared = new(StringComparer.Ordinal);

    public SqliteSession(SqliteStoreOptions options)
    {
        patience = (int)options.BusyTimeout.TotalMilliseconds;
        connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = options.File,
            Mode = SqliteOpenMode.ReadWriteCreate,
            Pooling = false,
            DefaultTimeout = Math.Max(1, (int)options.BusyTimeout.TotalSeconds),
        }.ToString());
        try
        {
            connection.Open();

            // SQLite's own waiting tries again within milliseconds; the library's would sleep 150 ms each time.
            Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA busy_timeout = {patience}"));
            Execute("PRAGMA secure_delete = ON");
            Execute("PRAGMA synchronous = FULL");
            Execute("PRAGMA temp_store = MEMORY");
            if (options.MaxBytes is { } most)
            {
                var pages = Math.Max(1, most / Scalar<long>("PRAGMA page_size"));
                Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA max_page_count = {pages}"));
            }
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Runs a statement, and tells how many rows it changed.</summary>
    public int Execute(string sql, params ReadOnlySpan<(string Name, object? Value)> values) => Bound(sql, values).ExecuteNonQuery();

    /// <summary>The first value of the first row; the default if there is none.</summary>
    public T? Scalar<T>(string sql, params ReadOnlySpan<(string Name, object? Value)> values)
        => Bound(sql, values).ExecuteScalar() is { } value and not DBNull ? (T)value : default;

    /// <summary>All rows.</summary>
    public List<T> Rows<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        var rows = new List<T>();
        using var reader = Bound(sql, values).ExecuteReader();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    /// <summary>Does the work in one transaction: all of it, or after an exception nothing.</summary>
    /// <param name="begin">BEGIN IMMEDIATE to write, BEGIN to read a snapshot.</param>
    /// <param name="work">The work.</param>
    public T InTransaction<T>(string begin, Func<SqliteSession, T> work)
    {
        Execute(begin);
        try
        {
            var result = work(this);
            Execute("COMMIT");
            return result;
        }
        catch
        {
            // After some failures, such as a full disk, SQLite has rolled back already.
            if (SQLitePCL.raw.sqlite3_get_autocommit(connection.Handle) == 0)
            {
                Execute("ROLLBACK");
            }

            throw;
        }
    }

    /// <summary>Does what is not waited for where others are in the way.</summary>
    /// <param name="work">The work.</param>
    public T AtOnce<T>(Func<SqliteSession, T> work)
    {
        SQLitePCL.raw.sqlite3_busy_timeout(connection.Handle, 0);
        try
        {
            return work(this);
        }
        finally
        {
            SQLitePCL.raw.sqlite3_busy_timeout(connection.Handle, patience);
        }
    }

    public void Dispose()
    {
        foreach (var command in prepared.Values)
        {
            command.Dispose();
        }

        connection.Dispose();
    }

    private SqliteCommand Bound(string sql, ReadOnlySpan<(string Name, object? Value)> values)
    {
        if (!prepared.TryGetValue(sql, out var command))
        {
            command = connection.CreateCommand();
            command.CommandText = sql;
            prepared.Add(sql, command);
        }

        command.Parameters.Clear();
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }

        return command;
    }
}
