using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using TeamsPilotBot.Bot.Teams.Composing;
using TeamsPilotBot.Tests.Running;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Manifest;

public sealed partial class ManifestTests
{
    private static readonly JObject Danish = Read("manifest.json");
    private static readonly JObject English = Read("en.json");

    [Fact]
    public void The_search_command_is_the_one_that_the_bot_answers()
    {
        var command = Assert.Single(Danish["composeExtensions"]![0]!["commands"]!, c => (string?)c["type"] == "query");

        Assert.Equal(LessonExtension.SearchCommand, (string?)command["id"]);
        Assert.Equal(["compose", "commandBox"], command["context"]!.Select(c => (string?)c));
        Assert.True((bool?)command["initialRun"]);
        Assert.Equal(ComposeQuery.Text, (string?)Assert.Single(command["parameters"]!)["name"]);
    }

    [Fact]
    public void Links_are_handled_on_a_domain_of_ours_and_not_for_strangers()
    {
        var extension = Danish["composeExtensions"]![0]!;
        var domain = (string?)Assert.Single(Assert.Single(extension["messageHandlers"]!)["value"]!["domains"]!);

        Assert.Contains(domain, Danish["validDomains"]!.Select(d => (string?)d));
        Assert.Null(extension["messageHandlers"]![0]!["value"]!["supportsAnonymizedPayloads"]);
        Assert.Equal(Danish["bots"]![0]!["botId"], extension["botId"]);
    }

    [Fact]
    public void Every_text_of_a_command_is_there_in_English_too_and_not_too_long_for_Teams()
    {
        var texts = Danish.SelectTokens("$..commands[*]").Concat(Danish.SelectTokens("$..parameters[*]"))
            .SelectMany(item => new[] { item["title"], item["description"] }).OfType<JValue>().ToList();

        Assert.NotEmpty(texts);
        Assert.All(texts, text =>
        {
            var translated = (string?)English.Property(text.Path)?.Value;
            Assert.False(string.IsNullOrWhiteSpace(translated), text.Path);
            Assert.All([(string)text!, translated!], t => Assert.InRange(t.Length, 1, text.Path.EndsWith("title", StringComparison.Ordinal) ? 32 : 128));
        });
    }

    [Fact]
    public void The_English_texts_are_of_places_that_there_are()
        => Assert.All(English.Properties().Where(p => p.Name != "$schema"), text => Assert.NotNull(Danish.SelectToken(text.Name)));

    [Fact]
    public void All_places_to_fill_in_are_told_of()
    {
        var guide = File.ReadAllText(Path.Combine(Repository.Root, "manifest", "README.md"));

        Assert.All(
            Place().Matches(Danish.ToString()).Select(match => match.Groups[1].Value).Distinct(),
            place => Assert.Contains($"`{place}`", guide, StringComparison.Ordinal));
    }

    private static JObject Read(string name) => JObject.Parse(File.ReadAllText(Path.Combine(Repository.Root, "manifest", name)));

    [GeneratedRegex(@"\$\{\{([A-Z_]+)\}\}")]
    private static partial Regex Place();
}
