using System.Text.Json.Nodes;
using TeamsPilotBot.Faults.Tests.People;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Tests.Connector;

namespace TeamsPilotBot.Faults.Tests.Stories;

/// <summary>
/// One hand-off from the question to its solution: it is sent, seen, taken, asked back about, replied to, answered and solved.
/// Whoever has the next move makes it as soon as their card offers it.
/// </summary>
/// <param name="asker">Who asks.</param>
/// <param name="contact">Who answers.</param>
/// <param name="question">What is asked; no other hand-off has it.</param>
internal sealed class HandOffStory(Player asker, Player contact, string question)
{
    public const string Followup = "Gælder det også børn?";
    public const string Reply = "Ja, også børn.";
    public const string Answer = "Spørg om samtykke, før optagelsen begynder.";

    /// <summary>The moves of the story. The last of them ends it.</summary>
    public static readonly IReadOnlyList<MoveKind> Moves =
        [MoveKind.Send, MoveKind.MarkSeen, MoveKind.Accept, MoveKind.AskBack, MoveKind.Reply, MoveKind.Answer, MoveKind.ConfirmSolved];

    /// <summary>What the cards show on the way, in this order.</summary>
    public static readonly IReadOnlyList<string> Statuses = ["Sendt", "Set", "Spurgt tilbage", "Undersøges", "Besvaret", "Løst"];

    private ShownMessage? answer;
    private JsonObject? preview;
    private volatile bool isSending;
    private int accepted;

    public Player Asker => asker;

    public Player Contact => contact;

    public string Question => question;

    /// <summary>How many of the moves the bot has said yes to.</summary>
    public int Accepted => Volatile.Read(ref accepted);

    /// <summary>Is called when the bot has answered a click; null for nobody.</summary>
    public Action? Answered { get; init; }

    /// <summary>Whether nothing was to be sent of it when it was last looked at.</summary>
    public bool IsQuiet { get; set; }

    /// <summary>How many kills of the bot have met this hand-off while something was to be done or sent.</summary>
    public int Hits { get; set; }

    /// <summary>Whether somebody waits for an answer about it, from the click on that sends it.</summary>
    public bool IsWaiting => isSending && Accepted < Moves.Count && (asker.IsWaiting || contact.IsWaiting);

    public async Task PlayAsync()
    {
        await AskAsync();
        await SendAsync();
        await AnswerAsync();
        await SolveAsync();
    }

    /// <summary>The asker asks the bot, is not helped, and wants a contact.</summary>
    public async Task AskAsync()
    {
        answer = await asker.AskAsync(question);
        preview = await asker.ClickAsync(answer.Card()!.Button("askContact")!, answer.Id);
    }

    /// <summary>The asker chooses the contact and sends.</summary>
    public Task SendAsync()
    {
        isSending = true;
        return DidAsync(SendOnceAsync(asker.ClickAsync));
    }

    /// <summary>The click that sends, made in some way.</summary>
    public Task<T> SendOnceAsync<T>(Func<JsonObject, string, IReadOnlyList<(string, string)>, Task<T>> click)
        => click(preview!.Button("handOffSend")!, answer!.Id, [("question", question), ("contact", contact.Contacts[0])]);

    public async Task AnswerAsync()
    {
        await DidAsync(contact.ClickAsync("handOffView", question));
        await DidAsync(contact.ClickAsync("handOffAccept", question));
        await DidAsync(contact.ClickAsync("handOffAskBack", question, ("text-askBack", Followup)));
        await DidAsync(asker.ClickAsync("handOffReply", question, ("text-reply", Reply)));
        await DidAsync(contact.ClickAsync("handOffAnswer", question, ("text-answer", Answer)));
    }

    public Task SolveAsync() => DidAsync(asker.ClickAsync("handOffSolved", question));

    private async Task DidAsync(Task<JsonObject> move)
    {
        await move;
        Interlocked.Increment(ref accepted);
        Answered?.Invoke();
    }
}
