using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Digests;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;

namespace TeamsPilotBot.Dialogs.Tests.Digests;

/// <summary>People who click on a digest in their channel, or on their own.</summary>
internal sealed class DigestTalk(params Lesson[] lessons)
{
    public const string ChannelId = "19:erfaringer@thread.tacv2";

    private int cards;

    public TestKnowledge Knowledge { get; } = lessons.Length == 0 ? new() : new(lessons);

    public TestDigests Digests => Knowledge.Digests;

    public static Recipient Channel { get; } = Recipient.Channel(ChannelId);

    public static DigestPlace InChannel { get; } = new(SubscriptionIds.Of(Channel), TestDigests.Week);

    /// <summary>The place of a person's own digest.</summary>
    public static DigestPlace Own(string person) => new(SubscriptionIds.Of(Recipient.Person(person)), TestDigests.Week);

    /// <summary>A click in the channel.</summary>
    public Task<ActionResult> ClickAsync(string person, DigestVerb verb, Func<DigestCardAction, DigestCardAction>? with = null, string channel = ChannelId)
        => DoAsync(new Clicked(Person.Unknown(person), Language.Danish, ConversationKind.Channel, channel, "card-1"), verb, InChannel, with);

    /// <summary>A click in the person's own chat.</summary>
    public Task<ActionResult> ClickAloneAsync(string person, DigestVerb verb, Func<DigestCardAction, DigestCardAction>? with = null)
        => DoAsync(new Clicked(Person.Unknown(person), Language.Danish, ConversationKind.Personal, $"a:{person}", "card-1"), verb, Own(person), with);

    /// <summary>What the click came to, in a sentence, wherever it stands.</summary>
    public static string? Said(ActionResult result) => result.Sentence ?? (result.Reply as DigestTopicsReply)?.Notice;

    /// <summary>The person's own subscription.</summary>
    public Task<DigestSubscription?> OwnAsync(string person) => Digests.Subscriptions.FindAsync(SubscriptionIds.Of(Recipient.Person(person)), default);

    /// <summary>The subscription of the channel.</summary>
    public async Task<DigestSubscription> OfChannelAsync() => (await Digests.Subscriptions.FindAsync(InChannel.SubscriptionId, default))!;

    private Task<ActionResult> DoAsync(Clicked by, DigestVerb verb, DigestPlace place, Func<DigestCardAction, DigestCardAction>? with)
    {
        var click = new DigestCardAction(verb, $"n{++cards}") { Place = place, Kind = DigestItemKind.Lesson, Category = Category.Legal, Categories = [Category.Legal, Category.Data] };
        return Digests.Actions.DoAsync(with?.Invoke(click) ?? click, by, CancellationToken.None);
    }
}
