using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Digests;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Tests;

namespace TeamsPilotBot.Dialogs.Tests.Digests;

/// <summary>A team with a channel, its people, and an administrator who is not among them. It is Wednesday 25 November 2026, ten o'clock.</summary>
internal sealed class SubscriptionTalk
{
    public const string ChannelId = "19:erfaringer@thread.tacv2";
    public const string TeamId = "19:generelt@thread.tacv2";

    public static readonly Person Mette = Person.Unknown("mette");
    public static readonly Person Bo = Person.Unknown("bo");
    public static readonly Person Ida = new("ida", Reader.Anyone, [Role.Reader, Role.Administrator]);

    private int clicks;

    public Conversation Conversation { get; } = new();

    public TestSubscriptions Subscriptions => Conversation.Knowledge.Subscriptions;

    public TestRoster Roster { get; } = new();

    /// <summary>Says something in the channel.</summary>
    public async Task<T> InChannelAsync<T>(Person person, string text = "ugens overblik")
        where T : Reply
    {
        GoTo(person, ConversationKind.Channel);
        return await Conversation.SayAsync<T>(text);
    }

    /// <summary>Says something in the personal chat.</summary>
    public async Task<T> AloneAsync<T>(Person person, string text = "ugens overblik")
        where T : Reply
    {
        GoTo(person, ConversationKind.Personal);
        return await Conversation.SayAsync<T>(text);
    }

    /// <summary>Says something that is answered in words.</summary>
    public async Task<string> HearAsync(Person person, ConversationKind where, string text)
    {
        GoTo(person, where);
        return (await Conversation.SayAsync(text)).Text;
    }

    /// <summary>Clicks a button on a card, with what is chosen in its form if there is one.</summary>
    public async Task<ActionResult> ClickAsync(
        Person person, SubscriptionReply card, SubscriptionVerb verb, ConversationKind where = ConversationKind.Channel, params (string Name, string Value)[] chosen)
    {
        GoTo(person, where);
        var fields = new Dictionary<string, string>
        {
            [SubscriptionFields.Subscription] = card.Subscription.Id,
            [SubscriptionFields.BasedOn] = SubscriptionDesk.Stamp(card.Subscription),
        };
        if (card.Back is { } list)
        {
            fields[SubscriptionFields.List] = list.ToString();
            fields[SubscriptionFields.Channel] = card.Subscription.To.Id;
        }

        foreach (var (name, value) in (card as SubscriptionFormReply)?.Values ?? new Dictionary<string, string>())
        {
            fields[name] = value;
        }

        foreach (var (name, value) in chosen)
        {
            fields[name] = value;
        }

        return await Conversation.ClickAsync(new SubscriptionCardAction(verb, $"n{++clicks}", fields));
    }

    /// <summary>Clicks a button in a row of a list.</summary>
    public async Task<ActionResult> ClickAsync(Person person, SubscriptionListReply list, string? subscriptionId, SubscriptionVerb verb, params (string Name, string Value)[] more)
    {
        GoTo(person, ConversationKind.Personal);
        var fields = new Dictionary<string, string>
        {
            [SubscriptionFields.List] = list.IsAll ? nameof(SubscriptionVerb.ListAll) : nameof(SubscriptionVerb.List), [SubscriptionFields.Row] = "1",
        };
        if (subscriptionId is not null)
        {
            fields[SubscriptionFields.Subscription] = subscriptionId;
        }

        foreach (var (name, value) in more)
        {
            fields[name] = value;
        }

        return await Conversation.ClickAsync(new SubscriptionCardAction(verb, $"n{++clicks}", fields));
    }

    /// <summary>Somebody sets up the channel.</summary>
    public async Task<SubscriptionReply> SetUpAsync(Person person, params (string Name, string Value)[] chosen)
        => (SubscriptionReply)(await ClickAsync(person, await InChannelAsync<SubscriptionFormReply>(person), SubscriptionVerb.Save, chosen: chosen)).Reply!;

    /// <summary>Somebody sets up their own.</summary>
    public async Task<SubscriptionReply> SetUpOwnAsync(Person person)
    {
        var list = await AloneAsync<SubscriptionListReply>(person);
        var form = (SubscriptionFormReply)(await ClickAsync(person, list, null, SubscriptionVerb.Edit)).Reply!;
        return (SubscriptionReply)(await ClickAsync(person, form, SubscriptionVerb.Save, ConversationKind.Personal)).Reply!;
    }

    /// <summary>The subscription of the channel as it is stored.</summary>
    public Task<DigestSubscription?> StoredAsync() => Subscriptions.Register.FindAsync(SubscriptionIds.Of(Recipient.Channel(ChannelId)), CancellationToken.None);

    private void GoTo(Person person, ConversationKind where)
    {
        Conversation.Person = person;
        Conversation.Kind = where;
        Conversation.Channel = where == ConversationKind.Channel ? new ChannelHere(ChannelId, TeamId, Roster) : null;
    }
}
