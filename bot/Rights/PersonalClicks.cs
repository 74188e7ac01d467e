using TeamsPilotBot.Bot.Teams;
using TeamsPilotBot.Knowledge.Rights;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Bot.Rights;

/// <summary>The latest clicks, with the cards they were answered with: those in the chats of a person, and others whose cards show the person.</summary>
/// <param name="store">The store.</param>
internal sealed class PersonalClicks(IDocumentStore store) : PersonalDocuments(store, TeamsContainers.Clicks)
{
    /// <inheritdoc/>
    protected override Judgement? Judge(StoredDocument document, PersonTraces traces)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(traces);

        // A card that was shown a moment ago may as well say a pseudonym for somebody of the same name.
        return traces.Person.Chats.Any(chat => document.Key.Partition == StoredKey.Of(chat.ChannelId, chat.ConversationId)) ? new Judgement("Clicks", Fate.Delete)
            : traces.HasId(document.Json) || traces.HasName(document.Json) ? new Judgement("ClicksOfOthers", Fate.Pseudonymise)
            : null;
    }
}
