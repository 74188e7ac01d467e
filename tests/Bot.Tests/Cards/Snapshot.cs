using System.Runtime.CompilerServices;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Cards;

/// <summary>
/// Compares JSON with a file beside the tests. Run the tests with ACCEPT_SNAPSHOTS=1 to write the files anew, and look at
/// the difference before committing it.
/// </summary>
internal static class Snapshot
{
    public static void Matches(string name, JToken actual, [CallerFilePath] string caller = "")
    {
        var file = Path.Combine(Path.GetDirectoryName(caller)!, "Snapshots", name + ".json");
        var text = actual.ToString(Formatting.Indented).ReplaceLineEndings("\n") + "\n";
        if (Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        Assert.True(File.Exists(file), $"There is no snapshot {name}. Run with ACCEPT_SNAPSHOTS=1 to write it.");
        Assert.Equal(File.ReadAllText(file), text);
    }
}
