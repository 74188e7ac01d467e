using TeamsPilotBot.Dialogs.Logging;
using TeamsPilotBot.Dialogs.Replies;

namespace TeamsPilotBot.Bot.Cards.Logging;

/// <summary>The data of the form in which an experience is told at once.</summary>
internal sealed record ExperienceFormCard : CardData
{
    private static readonly string[] Before =
    [
        ExperienceFields.Title, ExperienceFields.Problem, ExperienceFields.Action, ExperienceFields.Outcome, ExperienceFields.Category, ExperienceFields.Status,
        ExperienceFields.Phase, ExperienceFields.Technology, ExperienceFields.Supplier, ExperienceFields.Project, ExperienceFields.Organisation, ExperienceFields.Sector,
        ExperienceFields.ToldFor,
    ];

    private static readonly string[] After = [ExperienceFields.Material, ExperienceFields.MayContact, ExperienceFields.Keywords];

    public string? Notice { get; init; }

    public string? Masked { get; init; }

    /// <summary>That somebody else wrote the message; null if nobody did.</summary>
    public string? Others { get; init; }

    public required string Ask { get; init; }

    public required IReadOnlyList<ExperienceInput> Fields { get; init; }

    public required string Nonce { get; init; }

    public required bool ToldByAnother { get; init; }

    /// <summary>The data of the card.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    public static ExperienceFormCard Of(ExperienceFormReply reply, LoggingCardTexts texts)
    {
        var inputs = new ExperienceInputs(reply.Text, reply.Faults, texts);
        var ask = texts[reply.Text.Problem.Length > 0 ? "FormAsk" : "FormAskEmpty"];
        return new ExperienceFormCard
        {
            Speak = Shortened.To(string.Join(' ', new[] { reply.Notice, texts["FormTitle"] + ".", ask }.OfType<string>()), 1_000),
            Summary = texts["FormTitle"],
            Notice = reply.Notice ?? (reply.Faults.Count > 0 ? texts["FormFaults"] : null),
            Masked = texts.Masked(reply.Masked) is { } masked ? $"{masked} {texts["FormMasked"]}" : null,
            Others = reply.ToldByAnother ? texts["FormOthers"] : null,
            Ask = ask,
            Fields = [.. Before.Select(inputs.Of), inputs.Visible(TellingViews.Reach(reply.Text)), .. After.Select(inputs.Of)],
            Nonce = reply.Nonce,
            ToldByAnother = reply.ToldByAnother,
        };
    }
}
