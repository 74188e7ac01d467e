using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Commands;

public sealed class ContactsCommandTests : IDisposable
{
    private const string Anne
        = """{"id":"kl-jura","name":"Anne Jurist","role":"Jura","organisation":"KL","categories":["suppliers"],"sectors":["municipality"],"deputy":"ingen"}""";

    private readonly DataFolder data = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task A_file_becomes_the_directory_and_the_report_says_what_became_of_whom()
    {
        var typed = await ImportAsync($$"""
            [{{Anne}},
            {"id":"kl-ai","name":"Bo"}]
            """);

        Assert.Equal(0, typed.ExitCode);
        Assert.Equal(["taken", "ended", "removed", "refused", "warnings"], typed.Json.EnumerateObject().Select(p => p.Name));
        Assert.Equal((1, 0), (typed.Json.GetProperty("taken").GetInt32(), typed.Json.GetProperty("ended").GetArrayLength()));
        Assert.Equal(SeedRecords.Contacts.Count - 2, typed.Json.GetProperty("removed").GetArrayLength());
        var refused = Assert.Single(typed.Json.GetProperty("refused").EnumerateArray());
        Assert.Equal(["line", "id", "reason"], refused.EnumerateObject().Select(p => p.Name));
        Assert.Equal((2, "kl-ai"), (refused.GetProperty("line").GetInt32(), refused.GetProperty("id").GetString()));
        var warning = Assert.Single(typed.Json.GetProperty("warnings").EnumerateArray());
        Assert.Contains("ingen", warning.GetProperty("reason").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_next_question_goes_to_the_new_contact_and_the_answer_has_its_old_shape()
    {
        await ImportAsync($"[{Anne}]");

        var asked = await Typed.Async("ask", "Hvordan skriver vi kravspecifikation til leverandøren?", "--sector", "municipality", "--json", "--data", data.Path);

        Assert.Equal(
            ["question", "language", "verdict", "lead", "hits", "action", "conflicts", "route", "milliseconds"],
            asked.Json.EnumerateObject().Select(p => p.Name));
        Assert.Equal(["contactId", "name", "role", "reason"], asked.Json.GetProperty("route").EnumerateObject().Select(p => p.Name));
        Assert.Equal("kl-jura", asked.Json.GetProperty("route").GetProperty("contactId").GetString());
        Assert.Equal("Anne Jurist", asked.Json.GetProperty("route").GetProperty("name").GetString());
    }

    [Fact]
    public async Task A_try_says_what_would_happen_and_does_not_do_it()
    {
        var tried = await Typed.Async("contacts", "import", data.Write("c.json", $"[{Anne}]"), "--dry-run", "--data", data.Path);

        Assert.Equal(0, tried.ExitCode);
        Assert.StartsWith("Kun en prøve, intet er ændret. 1 kontaktpersoner", tried.Out, StringComparison.Ordinal);
        var exported = await Typed.Async("contacts", "export", data.File("out.json"), "--json", "--data", data.Path);
        Assert.Equal(SeedRecords.Contacts.Count, exported.Json.GetProperty("written").GetInt32());
    }

    [Fact]
    public async Task What_is_exported_comes_back_the_same()
    {
        await ImportAsync($"[{Anne}]");
        await Typed.Async("contacts", "export", data.File("first.json"), "--data", data.Path);

        var again = await Typed.Async("contacts", "import", data.File("first.json"), "--data", data.Path);
        await Typed.Async("contacts", "export", data.File("second.json"), "--data", data.Path);

        Assert.StartsWith("1 kontaktpersoner er sat ind, 0 blev afvist.", again.Out, StringComparison.Ordinal);
        Assert.Equal(await File.ReadAllTextAsync(data.File("first.json")), await File.ReadAllTextAsync(data.File("second.json")));
    }

    [Theory]
    [InlineData("", "Filen er tom.")]
    [InlineData("navn;rolle", "Filen skal være en JSON-liste af poster.")]
    [InlineData("""{"id":"kl-jura"}""", "Filen skal være en JSON-liste af poster.")]
    [InlineData("[hej", "intet er ændret")]
    [InlineData("[]", "Der er ingen kontaktpersoner i filen")]
    public async Task A_bad_file_is_told_in_a_sentence(string content, string expected)
    {
        var typed = await ImportAsync(content);

        Assert.Equal(1, typed.ExitCode);
        Assert.Equal(["error"], typed.Json.EnumerateObject().Select(p => p.Name));
        Assert.Contains(expected, typed.Json.GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Contains("intet er ændret", typed.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("contacts import FIL", "contacts", "import")]
    [InlineData("contacts export FIL", "contacts", "export")]
    [InlineData("contacts import FIL eller contacts export FIL", "contacts")]
    [InlineData("\"slet\"", "contacts", "slet")]
    public async Task Half_a_command_is_not_understood(string expected, params string[] args)
    {
        var typed = await Typed.Async(args);

        Assert.Equal(2, typed.ExitCode);
        Assert.Contains(expected, typed.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_told()
        => Assert.Equal(1, (await Typed.Async("contacts", "import", data.File("no.json"), "--json", "--data", data.Path)).ExitCode);

    [Fact]
    public async Task A_file_of_the_administrators_own_in_the_data_folder_is_what_a_new_directory_begins_with()
    {
        data.Write("contacts.json", $"[{Anne}]");

        var exported = await Typed.Async("contacts", "export", data.File("out.json"), "--json", "--data", data.Path);

        Assert.Equal(1, exported.Json.GetProperty("written").GetInt32());
    }

    private Task<Typed> ImportAsync(string content)
        => Typed.Async("contacts", "import", data.Write("import.json", content), "--json", "--data", data.Path);
}
