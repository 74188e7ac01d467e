using System.Text.RegularExpressions;
using TeamsPilotBot.Knowledge.Storage.Sqlite;

namespace TeamsPilotBot.Bot.Backups;

/// <summary>The files of a data folder that make up what the bot knows: the store, and what an administrator has put beside it.</summary>
internal static partial class DataFolderFiles
{
    /// <summary>The store.</summary>
    public const string Store = SqliteStoreOptions.FileName;

    private const string Contacts = "contacts.json";
    private const string Lexicon = "lexicon";

    /// <summary>What SQLite keeps beside the file while somebody has it open, or has died with it.</summary>
    private static readonly string[] Beside = ["-wal", "-shm", "-journal"];

    /// <summary>The administrator's files that are there, with slashes.</summary>
    /// <param name="folder">The data folder.</param>
    public static IReadOnlyList<string> Own(string folder)
    {
        var lexicon = Path.Combine(folder, Lexicon);
        return
        [
            .. new[] { Contacts }.Where(name => File.Exists(Path.Combine(folder, name))),
            .. (Directory.Exists(lexicon) ? Directory.GetFiles(lexicon) : []).Select(file => $"{Lexicon}/{Path.GetFileName(file)}").Where(IsOurs)
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>All that is there of the bot, as it is moved away before other data takes its place.</summary>
    /// <param name="folder">The data folder.</param>
    public static IReadOnlyList<string> Present(string folder)
        => [.. new[] { Store }.Concat(Beside.Select(ending => Store + ending)).Append(Contacts).Append(Lexicon).Where(name => Path.Exists(Path.Combine(folder, name)))];

    /// <summary>Whether a name is that of such a file. No other is ever taken out of a zip, so none can lead out of the folder.</summary>
    /// <param name="name">The name.</param>
    public static bool IsOurs(string name) => name is Store or Contacts || LexiconFile().IsMatch(name);

    [GeneratedRegex(@"\Alexicon/[\p{L}\p{Nd}_-][\p{L}\p{Nd}._ -]{0,99}\z", RegexOptions.CultureInvariant)]
    private static partial Regex LexiconFile();
}
