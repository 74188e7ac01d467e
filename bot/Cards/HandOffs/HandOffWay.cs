using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Privacy;

namespace TeamsPilotBot.Bot.Cards.HandOffs;

/// <summary>Says who gets a question first, and never more than is true.</summary>
/// <param name="texts">The texts in the language of the card.</param>
internal sealed class HandOffWay(HandOffTexts texts)
{
    /// <summary>The sentence for a preview.</summary>
    /// <param name="reply">The preview.</param>
    /// <param name="deputy">Who steps in for the contact; null if that is not known.</param>
    public string Of(HandOffPreviewReply reply, string? deputy) => reply.Way switch
    {
        PlaceInLine.Contact => texts["WayContact"],
        PlaceInLine.Deputy => deputy is null ? texts["WayDeputy"] : texts.Format("WayDeputyNamed", deputy),
        PlaceInLine.Fallback when reply.Route.Contact.FallbackChannel is not null => texts["WayChannel"],
        PlaceInLine.Fallback when reply.Route.Contact.Mailbox is { } mailbox => texts.Format("WayMailbox", mailbox),
        _ => texts["WayAdministrators"],
    };
}

/// <summary>Says what was masked.</summary>
internal static class MaskedKinds
{
    /// <summary>The sentence; null if nothing was masked.</summary>
    /// <param name="kinds">What kinds of personal data were found.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    public static string? Sentence(EquatableList<PersonalDataKind> kinds, HandOffTexts texts)
    {
        var words = kinds.Distinct().Order().Select(kind => texts["Masked" + kind]).ToList();
        return words.Count == 0 ? null
            : texts.Format("Masked", words.Count == 1 ? words[0] : texts.Format("And", string.Join(", ", words.SkipLast(1)), words[^1]));
    }
}
