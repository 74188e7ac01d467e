using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Digests;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.Logging;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Tests;

namespace TeamsPilotBot.Dialogs.Tests;

/// <summary>A person who talks with the bot: the real dialogs, answers and lessons, with the state in memory.</summary>
internal sealed class Conversation
{
    private readonly TestAdapter adapter = new("msteams") { Locale = "" };
    private readonly MemoryStorage storage = new();

    public Conversation(IEnumerable<Lesson>? lessons = null) => Knowledge = new TestKnowledge(lessons);

    public TestKnowledge Knowledge { get; }

    public Person Person { get; set; } = Person.Unknown("mette");

    public string? Locale { get; set; }

    /// <summary>Says something and hands back what the bot says. Each time the bot is built anew, as after a restart.</summary>
    public async Task<Activity> SayAsync(string? text, params Attachment[] attachments)
    {
        var state = new ConversationState(storage);
        var cards = new TestCards();
        var main = new MainDialog(new AskDialog(Knowledge.Tellings.Talk, Knowledge.Desk, Knowledge.Languages, TestKnowledge.Phrases, Knowledge.Commands, Knowledge.Matching.Introducing, cards, state));
        var message = adapter.MakeActivity(text);
        message.Locale = Locale;
        message.Attachments = attachments;
        message.Conversation.ConversationType = Kind.ToString().ToLowerInvariant();
        await adapter.ProcessActivityAsync(
            message,
            async (turn, cancellationToken) =>
            {
                turn.TurnState.Set(Person);
                if (Channel is not null)
                {
                    turn.TurnState.Set(Channel);
                }

                await main.RunAsync(turn, state.CreateProperty<DialogState>(nameof(DialogState)), cancellationToken);
                await state.SaveChangesAsync(turn, force: false, cancellationToken);
            });
        var reply = (Activity)adapter.GetNextReply();
        Also = [];
        while (adapter.GetNextReply() is Activity more)
        {
            Also = [.. Also, more.Text];
        }

        return reply;
    }

    /// <summary>What the bot said after its reply to the last message.</summary>
    public IReadOnlyList<string> Also { get; private set; } = [];

    /// <summary>Says something by an id of its own, so that it can be delivered again; to nobody but whoever takes down what is told.</summary>
    public async Task<ActionResult> TellAsync(string text, string id)
        => (await Knowledge.Tellings.Talk.ReadAsync(text, id, Clicker, CancellationToken.None)).Answer ?? throw new InvalidOperationException($"'{text}' was not taken for a telling.");

    /// <summary>Clicks on a button of a telling.</summary>
    public Task<ActionResult> ClickAsync(LoggingCardAction click)
        => Knowledge.Tellings.Actions.DoAsync(click, Clicker, CancellationToken.None);

    /// <summary>Clicks on "Det har vi også prøvet".</summary>
    public Task<ActionResult> TriedAsync(AnswerCardAction click)
        => Knowledge.Tellings.Actions.FromAnswerAsync(click, Clicker, CancellationToken.None);

    private Clicked Clicker => new(Person, TeamsPilotBot.Knowledge.Texts.Language.Danish, Kind, $"chat-of-{Person.Key}", "card");

    /// <summary>Says something that is answered with a reply of a kind.</summary>
    public async Task<T> SayAsync<T>(string text)
        where T : Reply
        => (await SayAsync(text)).Value as T ?? throw new InvalidOperationException($"'{text}' was answered with something else than a {typeof(T).Name}.");

    /// <summary>Clicks on a button of a hand-off.</summary>
    public Task<ActionResult> ClickAsync(HandOffCardAction click, string? cardId = "card")
        => Knowledge.HandOffs.Actions.DoAsync(
            click,
            new Clicked(Person, TeamsPilotBot.Knowledge.Texts.Language.Danish, Kind, $"chat-of-{Person.Key}", cardId) { Name = Person.Key },
            CancellationToken.None);

    public ConversationKind Kind { get; set; } = ConversationKind.Personal;

    /// <summary>The channel in which the person writes and clicks; null elsewhere.</summary>
    public ChannelHere? Channel { get; set; }

    /// <summary>Clicks on a button about who gets the weekly digest.</summary>
    public Task<ActionResult> ClickAsync(SubscriptionCardAction click)
        => Knowledge.Subscriptions.Actions.DoAsync(
            click,
            new Clicked(Person, TeamsPilotBot.Knowledge.Texts.Language.Danish, Kind, Channel?.ConversationId ?? $"chat-of-{Person.Key}", "card") { Channel = Channel },
            CancellationToken.None);

    /// <summary>Clicks on a button.</summary>
    public Task<ActionResult> ClickAsync(AnswerCardAction click)
        => Knowledge.Actions.DoAsync(click, Person, TeamsPilotBot.Knowledge.Texts.Language.Danish, CancellationToken.None);
}
