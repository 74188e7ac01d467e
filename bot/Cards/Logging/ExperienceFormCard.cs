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

    /// <summary>No word has it.</summary>
    private const char Between = '|';

    /// <summary>The words that a form asked about.</summary>
    /// <param name="asked">What it sent back.</param>
    public static IReadOnlyCollection<string> AskedIn(string asked) => asked.Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public string? Notice { get; init; }

    public string? Masked { get; init; }

    /// <summary>What may be about the health of a person; null if nothing is.</summary>
    public string? Health { get; init; }

    /// <summary>What the button says by which it is sent.</summary>
    public required string Send { get; init; }

    /// <summary>The words that are asked about, for the form to send back.</summary>
    public required string Asked { get; init; }

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
            Speak = Shortened.To(string.Join(' ', new[] { reply.Notice, texts.Health(reply.Health), texts["FormTitle"] + ".", ask }.OfType<string>()), 1_000),
            Summary = texts["FormTitle"],
            Notice = reply.Notice ?? (reply.Faults.Count > 0 ? texts["FormFaults"] : null),
            Masked = texts.Masked(reply.Masked) is { } masked ? $"{masked} {texts["FormMasked"]}" : null,
            Health = texts.Health(reply.Health),
            Send = texts[reply.Health.Count == 0 ? "Send" : "SendAboutNobody"],
            Asked = string.Join(Between, reply.Health),
            Others = reply.ToldByAnother ? texts["FormOthers"] : null,
            Ask = ask,
            Fields = [.. Before.Select(inputs.Of), inputs.Visible(TellingViews.Reach(reply.Text)), .. After.Select(inputs.Of)],
            Nonce = reply.Nonce,
            ToldByAnother = reply.ToldByAnother,
        };
    }
}
