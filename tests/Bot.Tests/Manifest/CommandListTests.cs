using Newtonsoft.Json.Linq;
using TeamsPilotBot.Bot.Hosting;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Commands;
using TeamsPilotBot.Knowledge.Answers.Intents;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests.Running;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Manifest;

/// <summary>What Teams offers to write to the bot is what the bot understands, in both languages.</summary>
public sealed class CommandListTests
{
    /// <summary>The most that Teams shows in one list.</summary>
    private const int MostInAList = 10;

    private static readonly IntentPhrases Phrases = IntentPhrases.Parse(File.ReadLines(Path.Combine(SeedFiles.Lexicon, "intents.tsv")));
    private static readonly JArray Lists = (JArray)Read("manifest.json")["bots"]![0]!["commandLists"]!;
    private static readonly JObject English = Read("en.json");

    /// <summary>What each command is, by the scope and its place there.</summary>
    private static readonly Dictionary<string, Intent[]> Meant = new()
    {
        ["personal"] =
        [
            Intent.Help, Intent.Log, Intent.MyQuestions, Intent.MyExperiences, Intent.MyQueue, Intent.Digest, Intent.FindPeople, Intent.Portfolio,
            Intent.AnnualReport, Intent.MyData,
        ],
        ["team"] = [Intent.Help, Intent.Digest, Intent.More, Intent.Portfolio],
        ["groupChat"] = [Intent.Help, Intent.More, Intent.Portfolio],
    };

    [Fact]
    public void Each_scope_has_one_list_and_none_is_longer_than_Teams_shows()
    {
        Assert.Equal(Meant.Keys, Lists.Select(list => (string?)Assert.Single(list["scopes"]!)));
        Assert.All(Lists, list => Assert.InRange(list["commands"]!.Count(), 1, MostInAList));
    }

    [Theory]
    [InlineData("personal")]
    [InlineData("team")]
    [InlineData("groupChat")]
    public void Each_command_is_understood_as_what_it_says_in_both_languages(string scope)
    {
        var titles = Lists.Single(list => (string?)list["scopes"]![0] == scope)["commands"]!.Select(command => (JValue)command["title"]!).ToList();

        Assert.Equal(Meant[scope].Length, titles.Count);
        Assert.All(titles.Zip(Meant[scope]), pair =>
        {
            Assert.True(Phrases.Has((string)pair.First!, pair.Second), (string?)pair.First);
            Assert.True(Phrases.Has((string)English[pair.First.Path]!, pair.Second), pair.First.Path);
        });
    }

    [Fact]
    public void Each_command_is_answered_in_the_language_that_it_is_written_in()
        => Assert.All(Lists.SelectMany(list => list["commands"]!).Select(command => (JValue)command["title"]!), title =>
        {
            Assert.Contains(Phrases.LanguageOf((string)title!), new Language?[] { Language.Danish, null });
            Assert.Contains(Phrases.LanguageOf((string)English[title.Path]!), new Language?[] { Language.English, null });
        });

    [Fact]
    public void What_is_meant_by_them_is_done_by_a_command_or_is_an_answer_of_its_own()
    {
        var done = typeof(AskDialog).Assembly.GetTypes().Where(type => typeof(ICommand).IsAssignableFrom(type) && !type.IsAbstract)
            .Select(type => type.Name.Replace("Command", "", StringComparison.Ordinal)).ToHashSet();
        Intent[] answers = [Intent.Help, Intent.Log, Intent.More];

        Assert.All(Meant.Values.SelectMany(intents => intents).Except(answers), intent => Assert.Contains(done, name => name.StartsWith(intent.ToString(), StringComparison.Ordinal)));
    }

    private static JObject Read(string name) => JObject.Parse(File.ReadAllText(Path.Combine(Repository.Root, "manifest", name)));
}
