using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.HandOffs;

namespace TeamsPilotBot.Bot.Cards.HandOffs;

/// <summary>Says whose move it is and until when.</summary>
/// <param name="reply">What to show.</param>
/// <param name="people">How people are called.</param>
/// <param name="texts">The texts in the language of the card.</param>
internal sealed class HandOffStanding(HandOffReply reply, HandOffPeople people, HandOffTexts texts)
{
    private readonly HandOff handOff = reply.HandOff;

    /// <summary>One to three sentences.</summary>
    public string Sentences
        => !handOff.IsOpen || handOff.Status.WaitsForAsker() ? Of(handOff.Status)
            : $"{WhoHasIt} {texts.Format(WasReminded ? "DuePassed" : "DueBy", texts.Day(handOff.Turn!.Due))}";

    /// <summary>Whether it reached nobody who could answer, so that the administrators have to do something.</summary>
    public static bool LiesWithAdministrators(HandOff handOff)
        => handOff.Status.WaitsForAnswer() && handOff.HandlerKey is null
            && (handOff.Place == PlaceInLine.Administrators || (handOff.Place == PlaceInLine.Fallback && handOff.Desk.Channel is null));

    /// <summary>Nobody is reminded before the time is up.</summary>
    private bool WasReminded => handOff.Trail.Any(entry => entry.Kind == MoveKind.Remind && entry.At >= handOff.Turn!.Since);

    private bool IsAsker => reply.Viewer == HandOffViewer.Asker;

    private string Of(HandOffStatus status)
        => status == HandOffStatus.Solved && !IsAsker && handOff.Solution is { Kind: MoveKind.Suggest } suggestion
            ? texts.Format("StandsSolvedSuggestion", people.AskerFirst, people.Helper(suggestion))
            : IsAsker
            ? texts.Format($"Stands{status}Asker", handOff.Turn is { } turn ? texts.Day(turn.Due) : null)
            : texts.Format($"Stands{status}", status is HandOffStatus.Solved or HandOffStatus.Declined ? people.AskerFirst : people.Asker);

    private string WhoHasIt
        => LiesWithAdministrators(handOff) ? WithAdministrators
            : handOff.HandlerKey is { } handler ? (handler == reply.ViewerKey ? texts["StandsYours"] : texts.Format("StandsWith", people.Handler))
            : reply.Viewer == HandOffViewer.Contact ? texts["StandsFree"]
            : handOff.Place == PlaceInLine.Fallback ? texts.Format("StandsInChannel", people.Contact)
            : texts.Format("StandsWith", people.Handler);

    private string WithAdministrators
    {
        get
        {
            var mailbox = Mailbox.Of(handOff.Desk)?.Address;
            var key = reply.Viewer switch
            {
                HandOffViewer.Asker => mailbox is null ? "StandsWithAdministrator" : "StandsMailbox",
                HandOffViewer.Administrator => mailbox is null ? "StandsYourTurnAdministrator" : "StandsYourTurnMailbox",
                _ => "StandsAdministratorElse",
            };
            return texts.Format(key, Why, mailbox, people.Contact);
        }
    }

    private string Why => texts[handOff.Trail.LastOrDefault(entry => entry.Kind == MoveKind.PassOn)?.Because switch
    {
        PassOnReason.Silence => "WhySilence",
        PassOnReason.Unreachable => "WhyUnreachable",
        PassOnReason.Away => "WhyAway",
        PassOnReason.Declined => "WhyDeclined",
        _ => "WhyNotYet",
    }];
}
