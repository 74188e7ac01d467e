using System.Text.Json.Nodes;
using TeamsPilotBot.Tests.Running;

namespace TeamsPilotBot.Faults.Tests.Running;

/// <summary>The directory of contacts, changed as an administrator does while the bot runs: from the command line.</summary>
internal static class ContactImports
{
    /// <summary>Imports the directory that came with the bot, with one contact changed.</summary>
    /// <param name="data">The data folder.</param>
    /// <param name="contactId">The contact.</param>
    /// <param name="changes">The fields that are changed.</param>
    public static async Task ImportAsync(string data, string contactId, JsonObject changes)
    {
        using var folder = new TemporaryFolder();
        var contacts = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Repository.Root, "knowledge", "data", "contacts.json")))!.AsArray();
        var contact = contacts.Single(one => (string?)one!["id"] == contactId)!;
        foreach (var (name, value) in changes)
        {
            contact[name] = value?.DeepClone();
        }

        var file = Path.Combine(folder.Path, "contacts.json");
        await File.WriteAllTextAsync(file, contacts.ToJsonString());
        await using var import = RunningProcess.Start(
            "dotnet", [Repository.BotAssembly, "contacts", "import", file, "--data", data], new Dictionary<string, string>(), folder.Path);
        var code = await import.Ends(TimeSpan.FromMinutes(3));
        Assert.True(code == 0, string.Join('\n', import.Said));
    }
}
