using System.Globalization;

namespace TeamsPilotBot.Knowledge.Storage.Sqlite;

/// <summary>
/// The layout of the file. Each version adds one step, which is never changed again; a file is brought up step by step when
/// it is opened, in one transaction, and a file of a newer version is left alone.
/// </summary>
internal static class SqliteSchema
{
    /// <summary>"PBOT" in ASCII, so that a file of another program is not taken for ours.</summary>
    private const long ApplicationId = 0x50424F54;

    private static readonly string[] Steps =
    [
        // 1: the store's own id and the number of its last change, and the containers with the last deletion that was forgotten.
        """
        CREATE TABLE store (id TEXT NOT NULL, seq INTEGER NOT NULL) STRICT;
        INSERT INTO store VALUES (lower(hex(randomblob(8))), 0);
        CREATE TABLE container (name TEXT NOT NULL PRIMARY KEY, forgotten INTEGER NOT NULL) STRICT;
        """,
    ];

    /// <summary>The newest version.</summary>
    public static int Version => Steps.Length;

    /// <summary>Brings the file to the newest version.</summary>
    /// <returns>What is wrong with the file; null if it can be used.</returns>
    public static StoreProblem? Upgrade(SqliteSession session)
        => Check(session) is { } problem ? problem
            : session.Scalar<long>("PRAGMA user_version") == Version ? null
            : session.InTransaction("BEGIN IMMEDIATE", Climb);

    /// <summary>What is wrong with a file that is to be one of ours already; null if it can be used.</summary>
    public static StoreProblem? Problem(SqliteSession session)
        => session.Scalar<long>("PRAGMA application_id") == ApplicationId ? Check(session) : StoreProblem.NotADatabase;

    private static StoreProblem? Climb(SqliteSession session)
    {
        // Another process may have been first.
        if (Check(session) is { } problem)
        {
            return problem;
        }

        for (var version = (int)session.Scalar<long>("PRAGMA user_version"); version < Version; version++)
        {
            session.Execute(Steps[version]);
        }

        session.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}"));
        session.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {Version}"));
        return null;
    }

    private static StoreProblem? Check(SqliteSession session)
    {
        var ours = session.Scalar<long>("PRAGMA application_id") == ApplicationId;
        if (!ours && session.Scalar<long>("SELECT count(*) FROM sqlite_schema") > 0)
        {
            return StoreProblem.NotADatabase;
        }

        return ours && session.Scalar<long>("PRAGMA user_version") > Version ? StoreProblem.TooNew : null;
    }
}
