using TeamsPilotBot.Dialogs.Replies;

namespace TeamsPilotBot.Bot.Cards.Administration;

/// <summary>The data of the card of whether the bot is set up well: what is wrong, then what is missing, and what is fine folded in.</summary>
internal sealed record SetupCard : CardData
{
    private const int LongestFine = 160;

    /// <summary>The most of what is wrong, and of what is missing; there are hardly ever so many, and the rest is told at the health address.</summary>
    private const int MostRows = 12;

    private const int MostFine = 40;

    public required string Heading { get; init; }

    public required string Lead { get; init; }

    public required IReadOnlyList<SetupRow> Wrong { get; init; }

    public required IReadOnlyList<SetupRow> Missing { get; init; }

    /// <summary>How many of these are not shown, in words; null if all are.</summary>
    public string? More { get; init; }

    public required IReadOnlyList<PlainSentence> Fine { get; init; }

    public required string FineTitle { get; init; }

    /// <summary>The data of the card.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static SetupCard Of(SetupReply reply, AdministrationCardTexts texts, int limit)
    {
        int Count(SetupPart part) => reply.Findings.Count(finding => finding.Part == part);
        var (wrong, missing) = (Rows(SetupPart.Wrong), Rows(SetupPart.Missing));
        var more = Count(SetupPart.Wrong) + Count(SetupPart.Missing) - wrong.Count - missing.Count;
        var fine = reply.Findings.Where(finding => finding.Part == SetupPart.Fine).Take(MostFine)
            .Select(finding => new PlainSentence(Shortened.To($"{finding.Setting}: {finding.Meaning}", Math.Min(limit, LongestFine)))).ToList();
        var lead = wrong.Count + missing.Count == 0 ? texts["SetupAllFine"] : texts.Format(reply.IsReady ? "SetupReady" : "SetupNotReady", Count(SetupPart.Wrong), Count(SetupPart.Missing));
        return new SetupCard
        {
            Speak = Shortened.To(string.Join(' ', [$"{texts["SetupHeading"]}.", lead, .. wrong.Concat(missing).Select(row => $"{row.Setting}: {row.Meaning}")]), 1_500),
            Summary = texts["SetupHeading"],
            Heading = texts["SetupHeading"],
            Lead = lead,
            Wrong = wrong,
            Missing = missing,
            More = more > 0 ? texts.Format("SetupMore", more) : null,
            Fine = fine,
            FineTitle = texts.Format("SetupFine", Count(SetupPart.Fine)),
        };

        List<SetupRow> Rows(SetupPart part) =>
        [
            .. reply.Findings.Where(finding => finding.Part == part).Take(MostRows)
                .Select(finding => new SetupRow(finding.Setting, Shortened.To(finding.Meaning, limit), finding.Fix is { } fix ? Shortened.To(fix, limit) : null)),
        ];
    }
}

/// <summary>Something that is wrong or missing.</summary>
internal sealed record SetupRow(string Setting, string Meaning, string? Fix);
