using Microsoft.Data.Sqlite;

namespace TeamsPilotBot.Knowledge.Storage.Sqlite;

/// <summary>
/// Copies of the file of the embedded store: making one while the bot writes, looking at one, and making one the store of record again.
/// Nothing here waits for the bot or holds it up.
/// </summary>
public static class SqliteSnapshot
{
    // Far more changes than can have been made between a backup and its restoring: none of their numbers is given again, and the
    // number of a change is the ETag, which never comes twice.
    private const long Leap = 1L << 32;

    /// <summary>Copies the store of a data folder, as it was at one moment between two writes. Nothing that was deleted is in the copy.</summary>
    /// <param name="folder">The data folder.</param>
    /// <param name="target">The folder for the copy, which is a file of the same name; it is there, and no such file in it.</param>
    /// <exception cref="StoreUnavailableException">There is no store, it cannot be read, or there is no room for the copy.</exception>
    public static void Copy(string folder, string target)
    {
        var (from, to) = (OptionsOf(folder), OptionsOf(target));
        if (!File.Exists(from.File))
        {
            throw new StoreUnavailableException(StoreProblem.FolderNotWritable, from.File, null);
        }

        Run(from, session => session.Execute("VACUUM INTO @file", ("@file", to.File)));
    }

    /// <summary>Looks at a copy: whether it is whole and of this program, and what is in it.</summary>
    /// <param name="folder">The folder that it lies in.</param>
    /// <exception cref="StoreUnavailableException">It is damaged, of another program, or of a newer version of this one.</exception>
    public static SnapshotContent Read(string folder)
    {
        var options = OptionsOf(folder);
        return Run(options, session =>
        {
            if (SqliteSchema.Problem(session) is { } problem)
            {
                throw new StoreUnavailableException(problem, options.File, null);
            }

            if (session.Scalar<string>("PRAGMA quick_check") != "ok")
            {
                throw new StoreUnavailableException(StoreProblem.Damaged, options.File, null);
            }

            var names = session.Rows("SELECT name FROM container ORDER BY name", row => row.GetString(0));
            return new SnapshotContent(
                session.Scalar<long>("PRAGMA user_version"),
                names.ToDictionary(name => name, name => session.Scalar<long>($"SELECT count(*) FROM \"doc-{name}\" WHERE json IS NOT NULL")));
        });
    }

    /// <summary>
    /// Makes a copy a store of its own, before it is used: readers of changes of the store that it was made of begin again, and no
    /// ETag that was given out after the copy was made comes again.
    /// </summary>
    /// <param name="folder">The folder that it lies in.</param>
    /// <exception cref="StoreUnavailableException">It cannot be written.</exception>
    public static void Renew(string folder)
        => Run(OptionsOf(folder), session => session.Execute("UPDATE store SET id = lower(hex(randomblob(8))), seq = seq + @leap", ("@leap", Leap)));

    /// <summary>
    /// Whether a process has the store of a data folder open. Only whoever is alone with a file can take its write-ahead log away; who
    /// opens it next makes a new one. A file that is no database is in nobody's use.
    /// </summary>
    /// <param name="folder">The data folder.</param>
    public static bool IsInUse(string folder)
    {
        var options = OptionsOf(folder);
        if (!File.Exists(options.File))
        {
            return false;
        }

        try
        {
            using var session = new SqliteSession(options);
            return session.AtOnce(alone => alone.Scalar<string>("PRAGMA journal_mode = DELETE")) != "delete";
        }
        catch (SqliteException error)
        {
            return SqliteFailure.Problem(error) == StoreProblem.Busy;
        }
    }

    private static SqliteStoreOptions OptionsOf(string folder) => new() { Folder = folder };

    private static T Run<T>(SqliteStoreOptions options, Func<SqliteSession, T> work)
    {
        try
        {
            using var session = new SqliteSession(options);
            return work(session);
        }
        catch (SqliteException error)
        {
            throw new StoreUnavailableException(SqliteFailure.Problem(error) ?? StoreProblem.Unreachable, options.File, error);
        }
    }
}

/// <summary>What is in a copy.</summary>
/// <param name="Layout">The version of the file's layout.</param>
/// <param name="Documents">How many documents each container has, those included that have expired and not been taken out.</param>
public sealed record SnapshotContent(long Layout, IReadOnlyDictionary<string, long> Documents);
