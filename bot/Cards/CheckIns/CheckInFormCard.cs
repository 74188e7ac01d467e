using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.CheckIns;

namespace TeamsPilotBot.Bot.Cards.CheckIns;

/// <summary>The data of the three questions.</summary>
internal sealed record CheckInFormCard : CardData
{
    public string? Notice { get; init; }

    public required string Heading { get; init; }

    public required string Lead { get; init; }

    public required IReadOnlyList<AreaChoice> Areas { get; init; }

    /// <summary>The chosen areas, as an Input.ChoiceSet has them.</summary>
    public required string Chosen { get; init; }

    public required string Hard { get; init; }

    public required string Learned { get; init; }

    public required string Help { get; init; }

    /// <summary>"true" or "false", as an Input.Toggle has it.</summary>
    public required string AsQuestion { get; init; }

    /// <summary>"true" or "false", as an Input.Toggle has it.</summary>
    public required string MayBeRead { get; init; }

    public required int Most { get; init; }

    public required string SendTitle { get; init; }

    public required bool CanSkip { get; init; }

    public required bool CanStop { get; init; }

    public required bool CanResume { get; init; }

    /// <summary>The data of the card.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static CheckInFormCard Of(CheckInFormReply reply, CheckInCardTexts texts, int limit)
    {
        var name = Shortened.To(reply.ProjectName, Math.Min(limit, 200));
        var heading = texts.Format("FormHeading", name);
        var lead = texts.Format(reply.IsReminder ? "LeadReminder" : reply.IsAsked ? "LeadAsked" : reply.Number > 0 ? "LeadChange" : "LeadOwn", texts.Quarter(reply.Quarter));
        var typed = reply.Typed;
        return new CheckInFormCard
        {
            Speak = string.Join(' ', new[] { reply.Notice, heading, lead, texts["AskHard"], texts["AskLearned"], texts["AskHelp"], texts["WhoSees"] }.OfType<string>()),
            Summary = heading,
            Notice = reply.Notice,
            Heading = heading,
            Lead = lead,
            Areas = [.. DifficultyAreas.All.Select(area => new AreaChoice(texts[$"Choice.{area}"], area.ToString()))],
            Chosen = string.Join(',', typed.Areas),
            Hard = Field(typed.Hard),
            Learned = Field(typed.Learned),
            Help = Field(typed.Help),
            AsQuestion = typed.AsQuestion ? "true" : "false",
            MayBeRead = typed.MayBeRead ? "true" : "false",

            // A mark takes more room than what it stands for: what has been masked may be a little longer than what may be typed.
            Most = Math.Max(CheckInAnswer.LongestText, typed.Texts.Select(text => text.Length).DefaultIfEmpty(0).Max()),
            SendTitle = texts[reply.Number > 0 ? "SendChange" : "Send"],
            CanSkip = reply.Number == 0,
            CanStop = !reply.IsStopped,
            CanResume = reply.IsStopped,
        };

        string Field(string? text) => text is null ? "" : Shortened.To(text, limit);
    }
}

/// <summary>An area to choose.</summary>
/// <param name="Title">What it covers, in words.</param>
/// <param name="Value">Its name in the data of the click.</param>
internal sealed record AreaChoice(string Title, string Value);
