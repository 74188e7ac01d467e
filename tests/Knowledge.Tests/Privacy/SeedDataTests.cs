using System.Text.Json;
using TeamsPilotBot.Knowledge.Privacy;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Privacy;

/// <summary>The gate against everything that the product begins with and is measured with: nothing there is about a person.</summary>
public class SeedDataTests
{
    /// <summary>Questions that are written with personal data in them, to see what the bot does then.</summary>
    private static readonly string[] Planted = ["Borger Karen Hansen, cpr 000000-0000, vil ikke træne hjemme. Har andre oplevet det?"];

    /// <summary>Names of people that are there on purpose: the authors of an article.</summary>
    private static readonly string[] Authors = ["(C. Bender, S. Hangaard, T. Kronborg, O. Hejlesen og P. H. Secher, Public Health and Informatics, 2021)"];

    private static readonly string[] TextFields =
    [
        "title", "problem", "action", "outcome", "asks", "da", "en", "keywords", "technology", "organisation", "project", "supplier",
        "name", "role", "summary", "results", "scaling", "note", "offers", "topics", "canHelpWith", "cannotHelpWith", "fallback", "material", "urls", "url", "text", "question", "one", "other",
    ];

    public static TheoryData<string> SeedFiles => ["lessons.json", "projects.json", "contacts.json", "resources.json"];

    public static TheoryData<string> QuestionFiles => ["questions.dev.json", "questions.second.json", "same-questions.json"];

    [Theory]
    [MemberData(nameof(SeedFiles))]
    public void Nothing_in_the_seed_data_is_masked_or_asked_about(string file) 
        => Assert.DoesNotContain(Found(SeedData.PathOf(file)), found => !Authors.Any(authors => found.Text.Contains(authors, StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(QuestionFiles))]
    public void Of_the_judged_questions_only_those_with_planted_data_are_masked(string file)
        => Assert.DoesNotContain(Found(Path.Combine(AppContext.BaseDirectory, "Data", file)), found => !Planted.Contains(found.Text));

    private static IEnumerable<(string Text, string Became)> Found(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        var texts = Texts(document.RootElement, null).Distinct().ToList();
        Assert.True(texts.Count > 20);
        return
        [
            .. from text in texts
               let look = PersonalData.Look(text)
               where look.Changed || look.ToAsk.Count > 0
               select (text, look.Changed ? look.Text : string.Join(" | ", look.ToAsk.Select(place => look.Text.Substring(place.Start, place.Length)))),
        ];
    }

    private static IEnumerable<string> Texts(JsonElement element, string? name) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Texts(property.Value, property.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Texts(item, name)),
        JsonValueKind.String when TextFields.Contains(name) => [element.GetString()!],
        _ => [],
    };
}
