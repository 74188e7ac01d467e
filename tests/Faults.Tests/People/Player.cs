using System.Net;
using System.Text.Json.Nodes;
using TeamsPilotBot.Tests.Connector;

namespace TeamsPilotBot.Faults.Tests.People;

/// <summary>Somebody who uses the bot, and does what people and their clients do when it does not answer: tries again.</summary>
/// <param name="teams">Where the bot answers to.</param>
/// <param name="name">The name; its first six letters make the id.</param>
/// <param name="role">The role in the settings.</param>
/// <param name="contacts">The contacts whom the person fills.</param>
internal sealed class Player(ConnectorServer teams, string name, string role, params IReadOnlyList<string> contacts)
{
    private static readonly TimeSpan TryAgain = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private TeamsPerson? person;
    private int waiting;

    /// <summary>The person's client.</summary>
    public TeamsPerson Teams => person ?? throw new InvalidOperationException("There is no bot yet.");

    /// <summary>The bot's own id of the person.</summary>
    public string Key { get; } = IdOf(teams, name);

    public string Name => name;

    public string Role => role;

    public IReadOnlyList<string> Contacts => contacts;

    /// <summary>Speaks to this bot from now on.</summary>
    public void Uses(HttpClient bot) => person = new TeamsPerson(teams, bot, name);

    /// <summary>Is called when something is sent to the bot; null for nobody.</summary>
    public Action? Sends { get; set; }

    /// <summary>How everything is delivered twice; null for once.</summary>
    public Redelivery? Redelivery { get; set; }

    /// <summary>Whether a click of this person has not been answered yet.</summary>
    public bool IsWaiting => Volatile.Read(ref waiting) > 0;

    /// <summary>The messages in the chat with the bot, as they are shown now, oldest first.</summary>
    public IReadOnlyList<ShownMessage> Messages => Teams.Messages;

    /// <summary>The lines of text about a question, oldest first.</summary>
    public IReadOnlyList<string> Lines(string question)
        => [.. Messages.Where(message => message.Card() is null).Select(message => (string?)message.Activity["text"]).OfType<string>().Where(text => text.Contains(question, StringComparison.Ordinal))];

    /// <summary>The cards of the hand-off of a question, oldest first.</summary>
    public IReadOnlyList<ShownMessage> Cards(string question) => [.. Messages.Where(message => message.Card()?.Shows(question) == true)];

    /// <summary>Asks until there is a new answer with a button for a contact.</summary>
    public async Task<ShownMessage> AskAsync(string question)
    {
        var known = Messages.Select(message => message.Id).ToHashSet(StringComparer.Ordinal);
        return await RepeatAsync(
            () => DeliverAsync((id, at) => Teams.SayAsync(question, id: id, at: at)),
            _ => Messages.LastOrDefault(message => !known.Contains(message.Id) && message.Card()?.Button("askContact") is not null));
    }

    /// <summary>Waits for a card of the hand-off of a question that has a button, and clicks it until that is answered; of several cards the newest.</summary>
    public async Task<JsonObject> ClickAsync(string verb, string question, params IReadOnlyList<(string Id, string Value)> fields)
    {
        ShownMessage? card = null;
        await teams.UntilAsync(() => (card = Cards(question).LastOrDefault(shown => shown.Card()!.Button(verb) is not null)) is not null, Patience);
        return await ClickAsync(card!.Card()!.Button(verb)!, card!.Id, fields);
    }

    /// <summary>Clicks until the click is answered with a card.</summary>
    /// <param name="button">The button.</param>
    /// <param name="messageId">The message with the card.</param>
    /// <param name="fields">What was typed and chosen on the card.</param>
    public Task<JsonObject> ClickAsync(JsonObject button, string messageId, params IReadOnlyList<(string Id, string Value)> fields)
        => RepeatAsync(() => ClickOnceAsync(button, messageId, fields), answer => answer.Card);

    /// <summary>Clicks once, whatever the answer.</summary>
    public Task<BotAnswer> ClickOnceAsync(JsonObject button, string messageId, params IReadOnlyList<(string Id, string Value)> fields)
        => DeliverAsync((id, at) => Teams.ClickAsync((string)button["verb"]!, button.Data(fields), messageId, id: id, at: at));

    private static string IdOf(ConnectorServer teams, string name)
    {
        using var none = new HttpClient();
        return new TeamsPerson(teams, none, name).ObjectId;
    }

    /// <summary>Delivers something once or twice.</summary>
    /// <returns>The answer to the last one.</returns>
    private async Task<BotAnswer> DeliverAsync(Func<string, DateTimeOffset, Task<BotAnswer>> send)
    {
        var (id, at) = (teams.State.NewId(), teams.Time.GetUtcNow());
        if (Redelivery is not { } twice)
        {
            return await send(id, at);
        }

        var first = send(id, at);
        if (!twice.IsTogether)
        {
            await first;
        }

        return (await Task.WhenAll(first, send(twice.IsRenamed ? teams.State.NewId() : id, at)))[^1];
    }

    /// <summary>As clients do: what was not answered, or not with what was wanted, is sent again under a new id.</summary>
    private async Task<T> RepeatAsync<T>(Func<Task<BotAnswer>> send, Func<BotAnswer, T?> read)
        where T : class
    {
        Interlocked.Increment(ref waiting);
        try
        {
            var last = "nothing";
            for (var begun = TimeProvider.System.GetTimestamp(); TimeProvider.System.GetElapsedTime(begun) < Patience;)
            {
                try
                {
                    Sends?.Invoke();
                    var answer = await send();
                    if (answer.Status == HttpStatusCode.OK && read(answer) is { } wanted)
                    {
                        return wanted;
                    }

                    last = $"{answer.Status} {answer.Body}";
                }
                catch (Exception failure) when (failure is HttpRequestException or IOException)
                {
                    last = failure.Message;
                }

                await Task.Delay(TryAgain, TimeProvider.System);
            }

            throw new TimeoutException($"The bot did not answer {Key} as it should. Its last answer: {last}");
        }
        finally
        {
            Interlocked.Decrement(ref waiting);
        }
    }
}
