using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.HandOffs;

namespace TeamsPilotBot.Bot.Cards.HandOffs;

/// <summary>How the people around a hand-off are called, for the one who sees it. Who only reads along never learns who asked.</summary>
/// <param name="handOff">The hand-off.</param>
/// <param name="viewer">What the one who sees it is to it.</param>
/// <param name="viewerKey">The bot's own id of the one who sees it; null in a channel.</param>
/// <param name="texts">The texts in the language of the card.</param>
internal sealed class HandOffPeople(HandOff handOff, HandOffViewer viewer, string? viewerKey, HandOffTexts texts)
{
    private const int LongestName = 80;
    private const int LongestOrganisation = 50;

    /// <summary>The people as a reply shows them.</summary>
    /// <param name="reply">The reply.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    public static HandOffPeople Of(HandOffReply reply, HandOffTexts texts) => new(reply.HandOff, reply.Viewer, reply.ViewerKey, texts);

    /// <summary>Whether the one who sees it may know who asked.</summary>
    public bool KnowsAsker => viewer is HandOffViewer.Asker or HandOffViewer.Contact or HandOffViewer.Administrator;

    /// <summary>The asker, inside a sentence.</summary>
    public string Asker => KnowsAsker && Name(handOff.AskerKey) is { } name ? name : texts["SomebodyAskerPlain"];

    /// <summary>The asker, at the beginning of a sentence.</summary>
    public string AskerFirst => KnowsAsker && Name(handOff.AskerKey) is { } name ? name : texts["SomebodyAsker"];

    /// <summary>The contact whose desk it lies on.</summary>
    public string Contact => Shortened.To(handOff.Desk.Name, LongestName);

    /// <summary>The deputy.</summary>
    public string Deputy => handOff.Desk.DeputyName is { } name ? Shortened.To(name, LongestName) : texts["PlaceDeputy"];

    /// <summary>Whoever has it in hand on the side of the contact.</summary>
    public string Handler => Name(handOff.HandlerKey) ?? At(handOff.Place);

    /// <summary>Whoever made a move, at the beginning of a sentence.</summary>
    /// <param name="entry">The move.</param>
    public string Mover(AuditEntry entry)
        => entry.ActorKey == handOff.AskerKey ? (viewer == HandOffViewer.Asker ? texts["You"] : AskerFirst)
            : entry.ActorKey == viewerKey ? texts["You"]
            : entry.Kind == MoveKind.Suggest && !KnowsAsker ? texts["SomebodyHelper"]
            : Name(entry.ActorKey) ?? texts[Somebody(entry.As)];

    /// <summary>The same; whoever made a suggestion with the authority they work for.</summary>
    /// <param name="entry">The move.</param>
    public string MoverInFull(AuditEntry entry)
        => entry.Kind == MoveKind.Suggest && entry.ActorKey != viewerKey ? Helper(entry, "SomebodyHelper") : Mover(entry);

    /// <summary>The contact to whom a move gave it; null if it gave it to nobody, or the name is not known any more.</summary>
    /// <param name="entry">The move.</param>
    public string? Given(AuditEntry entry)
        => entry.ContactId is null ? null
            : entry.ContactId == handOff.Desk.ContactId ? Contact
            : entry.ContactId == handOff.Desk.Deputy ? Deputy
            : null;

    /// <summary>A place in the line.</summary>
    /// <param name="place">The place.</param>
    public string At(PlaceInLine place) => place switch
    {
        PlaceInLine.Contact => Contact,
        PlaceInLine.Deputy => Deputy,
        PlaceInLine.Fallback when handOff.Desk.Channel is not null => texts["PlaceFallback"],
        _ => texts["PlaceAdministrators"],
    };

    /// <summary>Whoever made a suggestion, inside a sentence.</summary>
    /// <param name="suggestion">The suggestion.</param>
    public string Helper(AuditEntry suggestion) => Helper(suggestion, "SomebodyHelperPlain");

    /// <summary>Who helped agreed to be known to the one who asked and to those who answer, and to nobody else.</summary>
    private string Helper(AuditEntry suggestion, string somebody)
        => !KnowsAsker || Name(suggestion.ActorKey) is not { } name ? texts[somebody]
            : handOff.OrganisationOf(suggestion.ActorKey) is { } organisation ? texts.Format("HelperFrom", name, Shortened.To(organisation, LongestOrganisation))
            : name;

    private string? Name(string? key) => handOff.NameOf(key) is { } name ? Shortened.To(name, LongestName) : null;

    private static string Somebody(Role role)
        => role.HasFlag(Role.Contact) ? "SomebodyContact"
            : role.HasFlag(Role.Deputy) ? "SomebodyDeputy"
            : role.HasFlag(Role.Helper) ? "SomebodyHelper"
            : "SomebodyAdministrator";
}
