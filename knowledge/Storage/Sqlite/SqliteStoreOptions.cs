namespace TeamsPilotBot.Knowledge.Storage.Sqlite;

/// <summary>Where the embedded store lies, and its limits.</summary>
public sealed class SqliteStoreOptions
{
    /// <summary>The name of the file in the data folder.</summary>
    public const string FileName = "pilotbot.db";

    /// <summary>The data folder. It is made if it is not there.</summary>
    public string Folder { get; set; } = ".data";

    /// <summary>How long a call waits while another process writes; from 1 second.</summary>
    public TimeSpan BusyTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>The largest the database may grow, in bytes; null for as large as the disk.</summary>
    public long? MaxBytes { get; set; }

    /// <summary>How often expired documents are taken out of the file.</summary>
    public TimeSpan SweepEvery { get; set; } = TimeSpan.FromHours(1);

    /// <summary>How long it is remembered that a document was deleted, for readers of changes.</summary>
    public TimeSpan RememberDeletions { get; set; } = TimeSpan.FromDays(30);

    /// <summary>The database file.</summary>
    public string File => Path.Combine(Path.GetFullPath(Folder), FileName);
}
