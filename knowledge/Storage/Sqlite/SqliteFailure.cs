using Microsoft.Data.Sqlite;

namespace TeamsPilotBot.Knowledge.Storage.Sqlite;

/// <summary>Tells a store that cannot be used from a fault in the program, by SQLite's result code (sqlite.org/rescode.html).</summary>
internal static class SqliteFailure
{
    private const int Permission = 3;
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    /// <summary>SQLITE_IOERR_SHMSIZE: no room for the shared-memory file beside the database.</summary>
    private const int NoRoomForIndex = 4874;

    /// <summary>What is wrong; null if it is no failure of the store.</summary>
    public static StoreProblem? Problem(SqliteException error) => error.SqliteErrorCode switch
    {
        Busy or Locked => StoreProblem.Busy,
        ReadOnly or Permission => StoreProblem.ReadOnly,
        Full => StoreProblem.DiskFull,
        InputOutput => error.SqliteExtendedErrorCode == NoRoomForIndex ? StoreProblem.DiskFull : StoreProblem.Unreachable,
        Corrupt => StoreProblem.Damaged,
        CannotOpen => StoreProblem.FolderNotWritable,
        NotADatabase => StoreProblem.NotADatabase,
        _ => null,
    };
}
