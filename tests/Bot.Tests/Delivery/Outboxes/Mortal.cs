using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using TeamsPilotBot.Bot.Delivery;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Tests.Delivery.Outboxes;

/// <summary>The death of the process: whatever was under way ends where it stands.</summary>
internal sealed class DiedException : Exception;

/// <summary>Counts the steps of a process towards the outside, and lets it die at one of them.</summary>
internal sealed class Mortality
{
    /// <summary>The step at which the process dies, from 1; null for never.</summary>
    public int? DiesAt { get; set; }

    public int Steps { get; private set; }

    public void Step()
    {
        if (++Steps == DiesAt)
        {
            throw new DiedException();
        }
    }
}

/// <summary>Chats in memory. The process may die before a message is taken, and after, when it has not been noted yet.</summary>
internal sealed class MortalMessenger(Mortality mortality) : IMessenger
{
    private int last;

    /// <summary>What stands in the chats, by activity id.</summary>
    public Dictionary<string, (string To, IMessageActivity Message)> Chats { get; } = [];

    /// <summary>What is answered instead of taking the message; null to take it.</summary>
    public Func<string, SendOutcome?> Answers { get; set; } = _ => null;

    public Task<SendOutcome> PostAsync(Address to, IMessageActivity message, CancellationToken cancellationToken)
    {
        mortality.Step();
        if (Answers(to.Key) is { } refusal)
        {
            return Task.FromResult(refusal);
        }

        var id = $"{++last}";
        Chats[id] = (to.Key, message);
        mortality.Step();
        return Task.FromResult<SendOutcome>(new SendOutcome.Sent($"chat-of-{to.Key}", id));
    }

    public Task<SendOutcome> UpdateAsync(
        Address to, string conversationId, string activityId, IMessageActivity message, CancellationToken cancellationToken)
    {
        mortality.Step();
        if (Answers(to.Key) is { } refusal)
        {
            return Task.FromResult(refusal);
        }

        if (!Chats.ContainsKey(activityId))
        {
            return Task.FromResult<SendOutcome>(new SendOutcome.CardGone());
        }

        Chats[activityId] = (to.Key, message);
        mortality.Step();
        return Task.FromResult<SendOutcome>(new SendOutcome.Sent(conversationId, activityId));
    }
}

/// <summary>Everybody can be reached, but for those who are said not to be; some are administrators, some curators.</summary>
internal sealed class EverybodyHere : IAddressBook
{
    public HashSet<string> Away { get; } = [];

    /// <summary>Those who blocked the bot.</summary>
    public HashSet<string> Departed { get; } = [];

    /// <summary>The languages that were last spoken with some of them.</summary>
    public Dictionary<string, Language> Languages { get; } = [];

    public List<string> Administrators { get; } = [];

    public List<string> Curators { get; } = [];

    public Task<IReadOnlyList<Address>> RememberAsync(ITurnContext turn, Person person, Language? language, CancellationToken cancellationToken)
        => throw new NotSupportedException();

    public Task<Address?> FindPersonAsync(string key, CancellationToken cancellationToken)
        => Task.FromResult(Away.Contains(key) ? null : Departed.Contains(key) ? Of(key)! with { Left = GoneReason.Blocked } : Of(key));

    public Task<Address?> FindChannelAsync(string conversationId, CancellationToken cancellationToken)
        => Task.FromResult<Address?>(Of(conversationId)! with { IsChannel = true });

    public IAsyncEnumerable<Address> PeopleAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task NoteRolesAsync(string key, bool isAdministrator, bool isCurator, CancellationToken cancellationToken) => throw new NotSupportedException();

    public async IAsyncEnumerable<Address> CuratorsAsync(
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var key in Curators)
        {
            await Task.Yield();
            yield return Of(key)!;
        }
    }

    public async IAsyncEnumerable<Address> AdministratorsAsync(
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var key in Administrators)
        {
            await Task.Yield();
            yield return Of(key)!;
        }
    }

    public Task MarkLeftAsync(Address address, GoneReason reason, CancellationToken cancellationToken)
    {
        Away.Add(address.Key);
        return Task.CompletedTask;
    }

    public Task KeepChatAsync(Address address, string conversationId, CancellationToken cancellationToken) => Task.CompletedTask;

    private Address? Of(string key) => new()
    {
        Key = key,
        ServiceUrl = "https://teams.example",
        ChannelId = "msteams",
        ConversationId = $"chat-of-{key}",
        UserId = key,
        BotId = "bot",
        Language = Languages.TryGetValue(key, out var language) ? language : null,
        IsAdministrator = Administrators.Contains(key),
        IsCurator = Curators.Contains(key),
        SeenAt = default,
    };
}
