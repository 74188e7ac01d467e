using System.Text.Json;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Commands;

public sealed class ArgumentsTests
{
    [Theory]
    [InlineData("Jeg kender ikke \"ugebrev\"", "ugebrev")]
    [InlineData("Jeg kender ikke --json her", "--json")]
    [InlineData("Jeg kender ikke --urls her", "--urls")]
    [InlineData("Jeg kender ikke \"[suggest]\"", "[suggest]")]
    [InlineData("Skriv også spørgsmålet", "ask")]
    [InlineData("Jeg kender ikke --jsn her", "ask", "Har nogen løst det?", "--jsn")]
    [InlineData("Jeg kender ikke --jsn her", "ask", "--jsn")]
    [InlineData("Sæt anførselstegn om", "ask", "Har", "nogen")]
    [InlineData("--sector skal være én af disse: municipality, region, state, cross-sector", "ask", "x", "--sector", "kommune")]
    [InlineData("--sector skal være én af disse", "ask", "x", "--sector", "region", "--sector", "state")]
    [InlineData("--language skal være én af disse: da, en", "ask", "x", "--language", "sv")]
    [InlineData("--data skal have én værdi", "ask", "x", "--data")]
    [InlineData("hvilken fil med spørgsmål", "evaluate")]
    [InlineData("--without skal være én af disse: asks, lexicon, compounds, typos, vectors", "evaluate", "f.json", "--without", "stemming")]
    [InlineData("hvilken fil der skal indlæses", "import")]
    [InlineData("hvilken fil der skal skrives", "export")]
    [InlineData("--format skal være én af disse: json, csv", "export", "f", "--format", "xml")]
    public async Task Bad_arguments_end_with_2_and_a_sentence(string sentence, params string[] args)
    {
        var typed = await Typed.Async(args);

        Assert.Equal(2, typed.ExitCode);
        Assert.Contains(sentence, typed.Error, StringComparison.Ordinal);
        Assert.Null(typed.Served);
    }

    [Fact]
    public async Task The_sentence_is_in_the_language_that_was_asked_for()
        => Assert.StartsWith("Write the question too", (await Typed.Async("--language", "en", "ask")).Error, StringComparison.Ordinal);

    [Fact]
    public async Task With_json_a_failure_is_one_object_too()
    {
        var typed = await Typed.Async("ask", "x", "y", "--json");

        Assert.Equal(2, typed.ExitCode);
        Assert.Equal(JsonValueKind.String, typed.Json.GetProperty("error").ValueKind);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("ask", "--help")]
    [InlineData("-h")]
    public async Task Help_names_every_verb(params string[] args)
    {
        var typed = await Typed.Async(args);

        Assert.Equal(0, typed.ExitCode);
        Assert.All(["ask", "evaluate", "import", "export", "check"], verb => Assert.Contains($"  {verb} ", typed.Out, StringComparison.Ordinal));
        Assert.Empty(typed.Error);
    }

    [Fact]
    public async Task Without_a_verb_the_bot_is_served()
    {
        var typed = await Typed.Async();

        Assert.Equal(0, typed.ExitCode);
        Assert.Equal([], typed.Served!);
    }

    [Fact]
    public async Task What_is_meant_for_the_host_reaches_it()
    {
        var typed = await Typed.Async("--urls", "http://localhost:4000", "--data", "folder", "--environment=Development", "--Bot:PublicBaseAddress=https://a.dk");

        Assert.Equal(
            ["--urls", "http://localhost:4000", "--environment=Development", "--Bot:PublicBaseAddress=https://a.dk", "--Bot:DataFolder=folder"],
            typed.Served!);
    }
}
