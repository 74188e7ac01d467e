using System.Text.Json;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Commands;

public sealed class AskCommandTests(DataFolder data) : IClassFixture<DataFolder>
{
    private const string Consent = "Må vi optage og transskribere borgernes opkald uden samtykke?";

    [Fact]
    public async Task The_JSON_has_every_part_that_is_promised()
    {
        var typed = await AskAsync(Consent, "--json");

        Assert.Equal(0, typed.ExitCode);
        Assert.Equal(
            ["question", "language", "verdict", "lead", "hits", "action", "conflicts", "route", "milliseconds"],
            typed.Json.EnumerateObject().Select(p => p.Name));
        Assert.Equal((Consent, "da"), (typed.Json.GetProperty("question").GetString(), typed.Json.GetProperty("language").GetString()));
        Assert.Equal(
            ["contactId", "name", "role", "reason"],
            typed.Json.GetProperty("route").EnumerateObject().Select(p => p.Name));

        var hits = typed.Json.GetProperty("hits").EnumerateArray().ToList();
        Assert.InRange(hits.Count, 3, 10);
        Assert.Equal(
            ["id", "title", "score", "status", "evidence", "why"],
            hits[0].EnumerateObject().Select(p => p.Name));
        Assert.Equal(JsonValueKind.Number, typed.Json.GetProperty("milliseconds").ValueKind);
    }

    [Fact]
    public async Task A_lesson_that_was_not_solved_is_found_and_said_not_to_be()
    {
        var typed = await AskAsync(Consent, "--json");

        var hit = typed.Json.GetProperty("hits").EnumerateArray().Take(3).Single(h => h.GetProperty("id").GetString() == "speciale-001");
        Assert.Equal("unsolved", hit.GetProperty("status").GetString());
        Assert.Contains("ikke løst", typed.Json.GetProperty("lead").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Outside_the_subject_nothing_is_made_up()
        => Assert.Equal("none", (await AskAsync("Hvordan bager man surdejsbrød?", "--json")).Json.GetProperty("verdict").GetString());

    [Fact]
    public async Task For_a_person_the_lead_comes_first_then_three_lessons_and_whom_to_ask()
    {
        var typed = await AskAsync(Consent);

        Assert.Equal(0, typed.ExitCode);
        Assert.Contains("\n1. ", typed.Out, StringComparison.Ordinal);
        Assert.Contains("\n3. ", typed.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("\n4. ", typed.Out, StringComparison.Ordinal);
        Assert.Contains("Ikke løst · Erfaring · Roskilde Kommune", typed.Out, StringComparison.Ordinal);
        Assert.Contains("Kilde: ", typed.Out, StringComparison.Ordinal);
        Assert.All(typed.Out.Split('\n'), line => Assert.InRange(line.Length, 0, 88));
        Assert.Empty(typed.Error);
    }

    [Fact]
    public async Task The_language_that_was_asked_for_is_answered_in()
    {
        Assert.Equal("en", (await AskAsync(Consent, "--json", "--language", "en")).Json.GetProperty("language").GetString());
        Assert.Equal("en", (await AskAsync("Do we need consent to record the calls of citizens?", "--json")).Json.GetProperty("language").GetString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("🙂")]
    [InlineData("<script>alert(1)</script> **fed** [x](http://x)")]
    [InlineData("@fil")]
    [InlineData("\u001b[31m")]
    public async Task Odd_texts_are_answered(string text)
    {
        var typed = await AskAsync(text, "--json");

        Assert.Equal(0, typed.ExitCode);
        Assert.NotEqual("", typed.Json.GetProperty("lead").GetString());
        Assert.DoesNotContain('\u001b', (await AskAsync(text)).Out);
    }

    [Fact]
    public async Task A_very_long_text_is_answered()
    {
        var typed = await AskAsync(string.Join(' ', Enumerable.Repeat("samtykke optagelse opkald", 20_000)), "--json");

        Assert.Equal(0, typed.ExitCode);
        Assert.Equal(9, typed.Json.EnumerateObject().Count());
    }

    [Theory]
    [InlineData("--sector", "region")]
    [InlineData("--organisation", "Region Midtjylland")]
    public async Task What_the_asker_says_to_be_helps_to_choose_the_contact(string option, string value)
        => Assert.Equal(JsonValueKind.Object, (await AskAsync(Consent, "--json", option, value)).Json.GetProperty("route").ValueKind);

    [Fact]
    public async Task A_data_folder_that_cannot_be_used_is_told_in_a_sentence()
    {
        var file = data.Write("no-folder", "");

        var typed = await Typed.Async("ask", "hej", "--json", "--data", Path.Combine(file, "data"));

        Assert.Equal(1, typed.ExitCode);
        Assert.Contains("Der kan ikke skrives i datamappen", typed.Error, StringComparison.Ordinal);
        Assert.Contains("datamappen", typed.Json.GetProperty("error").GetString(), StringComparison.Ordinal);
    }

    private Task<Typed> AskAsync(string text, params string[] options) => Typed.Async(["ask", text, "--data", data.Path, .. options]);
}
