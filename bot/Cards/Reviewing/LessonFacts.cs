using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Bot.Cards.Reviewing;

/// <summary>All that a lesson says, field by field and in words, to be compared.</summary>
/// <param name="texts">The texts in the language of the card.</param>
internal sealed class LessonFacts(ReviewCardTexts texts)
{
    /// <summary>The fields, in the order in which they are read; each version of a lesson gives the same.</summary>
    /// <param name="lesson">The lesson.</param>
    public IReadOnlyList<LabelledText> Of(Lesson lesson) =>
    [
        Fact("Title", lesson.Title),
        Fact("Problem", lesson.Problem),
        Fact("Action", lesson.Action),
        Fact("Outcome", lesson.Outcome),
        Fact("Status", texts.Common["Status" + lesson.Status]),
        Fact("Evidence", texts.Common["Evidence" + lesson.Evidence]),
        Fact("Category", texts.Category(lesson.Category)),
        Fact("Phase", texts["Phase" + lesson.Phase]),
        Fact("Technology", Joined(lesson.Technology)),
        Fact("Supplier", lesson.Supplier),
        Fact("Project", lesson.Project),
        Fact("Organisation", lesson.Organisation),
        Fact("Sector", texts.Sector(lesson.Sector)),
        Fact("AsOf", texts.Common.Month(lesson.AsOf)),
        Fact("Visibility", texts.Visibility(lesson.Visibility)),
        Fact("Keywords", Joined(lesson.Keywords)),
        Fact("Material", Joined(lesson.Material.Select(material => texts["Material" + material]))),
        Fact("MayContact", texts[lesson.MayContact ? "Yes" : "No"]),
        Fact("Supersedes", Joined(lesson.Supersedes)),
        Fact("Contradicts", Joined(lesson.Contradicts)),
        Fact("Additions", string.Join('\n', lesson.Additions.Select(addition => $"{AdditionBlock.HeadingOf(addition, texts)} {AdditionBlock.TextOf(addition, texts)}"))),
        Fact("Confirmed", lesson.Confirmed is { } day ? texts.Day(day) : null),
        Fact("Unconfirmed", lesson.Unconfirmed is { } since ? texts.Day(since) : null),
    ];

    private static string Joined(IEnumerable<string> items) => string.Join(", ", items);

    private LabelledText Fact(string key, string? text) => new(texts["Label" + key], text ?? "");
}
