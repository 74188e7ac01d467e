using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Privacy;
using TeamsPilotBot.Knowledge.Readers;

namespace TeamsPilotBot.Knowledge.Drafts;

/// <summary>What people can change in a draft, and what they approve.</summary>
public sealed record DraftText
{
    /// <summary>The lesson in a line.</summary>
    public required string Title { get; init; }

    /// <summary>What was hard.</summary>
    public required string Problem { get; init; }

    /// <summary>What was done, or the advice.</summary>
    public required string Action { get; init; }

    /// <summary>How it ended.</summary>
    public required string Outcome { get; init; }

    /// <summary>The area; null if it cannot be told, and then somebody has to choose it.</summary>
    public Category? Category { get; init; }

    /// <summary>Who may see the lesson.</summary>
    public Visibility Visibility { get; init; }

    /// <summary>Whether another text says something else; white space around a text, and how lines end, do not count.</summary>
    /// <param name="other">The other text.</param>
    public bool SaysSame(DraftText other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Tidy() == other.Tidy();
    }

    /// <summary>The text as it may be kept, and what kinds of personal data were taken out of it.</summary>
    public (DraftText Text, EquatableList<PersonalDataKind> Kinds) Masked()
    {
        var kinds = new SortedSet<PersonalDataKind>();
        string Mask(string text)
        {
            var masked = PersonalData.Mask(text);
            kinds.UnionWith(masked.Findings.Select(finding => finding.Kind));
            return masked.Text;
        }

        var tidy = Tidy();
        return (tidy with
        {
            Title = Mask(tidy.Title), Problem = Mask(tidy.Problem), Action = Mask(tidy.Action), Outcome = Mask(tidy.Outcome),
        }, [.. kinds]);
    }

    private DraftText Tidy() => this with
    {
        Title = Tidy(Title), Problem = Tidy(Problem), Action = Tidy(Action), Outcome = Tidy(Outcome),
    };

    private static string Tidy(string text) => text.ReplaceLineEndings("\n").Trim();
}
