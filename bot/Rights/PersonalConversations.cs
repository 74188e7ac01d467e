using TeamsPilotBot.Bot.Teams;
using TeamsPilotBot.Knowledge.Rights;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Bot.Rights;

/// <summary>
/// Where the conversations of a person stand: their own chats, and those among others that stand at a question of theirs. A conversation
/// that has forgotten where it stood goes on with the next message.
/// </summary>
/// <param name="store">The store.</param>
internal sealed class PersonalConversations(IDocumentStore store) : PersonalDocuments(store, TeamsContainers.State)
{
    /// <inheritdoc/>
    protected override Judgement? Judge(StoredDocument document, PersonTraces traces)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(traces);
        var person = traces.Person;
        var own = person.Chats.Any(chat => document.Key == DocumentStorage.Key($"{chat.ChannelId}/conversations/{chat.ConversationId}"));
        return own || person.QuestionIds.Any(id => document.Json.Contains(id, StringComparison.Ordinal)) || traces.HasId(document.Json) || traces.HasName(document.Json)
            ? new Judgement("Conversation", Fate.Delete)
            : null;
    }
}

/// <summary>The welcomes in the chats of a person. They say nothing; without them a person who comes back is welcomed again.</summary>
/// <param name="store">The store.</param>
internal sealed class PersonalWelcomes(IDocumentStore store) : PersonalDocuments(store, TeamsContainers.Welcomes)
{
    /// <inheritdoc/>
    protected override Judgement? Judge(StoredDocument document, PersonTraces traces)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(traces);
        return traces.Person.Chats.Any(chat => document.Key == Welcomes.Key(chat.ChannelId, chat.ConversationId)) ? new Judgement("Conversation", Fate.Delete) : null;
    }
}
